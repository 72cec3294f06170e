// The text of a job title before it is read: one spelling, spaced-out words joined, one part for each of several posts.
import { fold } from './fold'

/** Old forms of characters that stand in ranks and departments, each before its present form. 經 stays: 經理 is Chinese. */
const OLD: ReadonlyMap<string, string> = new Map(
  '專専 總総 營営 參参 與与 擔担 當当 應応 畫画 發発'.split(' ').map(([old = '', now = '']) => [old, now]),
)
const OLD_CHARACTER = new RegExp(`[${[...OLD.keys()].join('')}]`, 'g')

/** What may stand after a rank and changes it. */
export const MODIFIER =
  '代理|代行|補佐|候補生?|見習い?|心得|事務取扱|クラス|級|職|相当|待遇|格|非常勤|常勤|社外|監査等委員|acting|deputy|interim|assistant'

/** True when the title is written in Korean: a rank in brackets is a gloss. */
export function isKorean(text: string): boolean {
  return /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/.test(text) && !/[\u3041-\u30fa]/.test(text)
}

/** Folded, in one spelling: マネージャー, Bucho without its long vowel, 部 長 as one word, "former" in front of what it modifies. */
export function prepareTitle(title: string): string {
  return (
    fold(title.replace(/\r?\n/g, ' / '))
      .replace(/\p{So}|\u200d|\ufe0f/gu, ' ')
      .replace(OLD_CHARACTER, (old) => OLD.get(old) ?? old)
      .normalize('NFD')
      .replace(/(?<=[a-z])\p{Mn}/gu, '')
      .normalize('NFC')
      .replace(/マネー?ジャー?/g, 'マネージャー')
      .replace(/(?<=[ァ-ヺー])・(?=[ァ-ヺ])/g, '')
      .replace(/\b(shacho|kaicho|bucho|kacho|jicho|kakaricho|honbucho|shitsucho|shitencho)u\b/g, '$1')
      .replace(/\bfuku(?=bucho|kacho|jicho|honbucho|shitencho)/g, 'fuku ')
      .replace(/\baudit (?:& |and )?(?:supervisory )?board member\b/g, 'statutory auditor')
      // 部 長: one word spaced out. Only runs of single characters are joined, never a whole word to the next.
      .replace(
        /(?<![^ ])[\u3040-\u30ff\u3400-\u9fff々](?: [\u3040-\u30ff\u3400-\u9fff々](?![^ ]))+/g,
        (run) => run.replaceAll(' ', ''),
      )
      .replace(AFTER_SPACE, '$1')
      .replace(FORMER_IN_BRACKETS, '元$1')
      .replace(/^(.*[a-z]) \((?:former|formerly|ex|retired)\)/, 'former $1')
      .replace(/(?<![^ /・、,;|&])[元前旧](?=[a-z])/g, 'former ')
      .trim()
  )
}

/** 部長 代理: the modifier stands apart. */
const AFTER_SPACE = / (代理|補佐|代行|心得|候補|社外|(?:常勤)?監査等委員)(?![^ ])/g
/** Bounded: a title of thousands of characters must not take long. */
const FORMER_IN_BRACKETS = /([^ /・、,;|&]{1,40}) ?\((?:元|前|旧)\)/g

const BRACKET_MODIFIER = new RegExp(` ?\\((${MODIFIER})\\)`, 'g')
const SEPARATOR =
  /[/・、,;|&＋+()[\]「」『』【】〈〉《》〔〕<>]|(?<![^ ])兼(?![^ ])|兼(?![松子六好務任重業平])|\band\b/

/** The posts of a prepared title, each by itself; a modifier in brackets stays with its rank. */
export function partsOf(text: string): string[] {
  return (
    text
      .replace(BRACKET_MODIFIER, (_, modifier: string) =>
        /^[a-z]/.test(modifier) ? ` ${modifier}` : modifier,
      )
      // The country or division after the comma says how large the post is.
      .replace(/(?<=general manager), ?(?=japan|[\w ]*division)/g, ' ')
      .replace(/兼[務任]/g, ' ')
      .split(SEPARATOR)
      .map((part) => part.trim())
      .filter((part) => part !== '')
  )
}
