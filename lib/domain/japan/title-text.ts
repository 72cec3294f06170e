// The text of a job title before it is read: one spelling, spaced-out words joined, one part for each of several posts.
import { fold } from './fold'
import { writtenOut } from './title-abbreviations'
import { withoutContacts } from './title-none'

/** Old forms of characters in ranks and departments, each before its present form. 經 stays, because 經理 is Chinese. */
const OLD: ReadonlyMap<string, string> = new Map(
  '專専 總総 營営 參参 與与 擔担 當当 應応 畫画 發発'.split(' ').map(([old = '', now = '']) => [old, now]),
)
const OLD_CHARACTER = new RegExp(`[${[...OLD.keys()].join('')}]`, 'g')

/** What may stand after a rank and change it. */
export const MODIFIER =
  '職務代[理行]者?|代理|代行|補佐|候補生?|見習い?|心得|事務取扱|クラス|レベル|ランク|級|職|相当|待遇|格|以上|非常勤|常勤|非業務執行|独立社外|社外|独立|監査等委員|acting|deputy|interim|assistant'

/** True when the title is written in Korean: a rank in brackets is a gloss. */
export function isKorean(text: string): boolean {
  return /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/.test(text) && !/[\u3041-\u30fa]/.test(text)
}

/** Folded, in one spelling: マネージャー, Bucho without its long vowel, 部 長 as one word, "former" in front of what it modifies. */
export function prepareTitle(title: string): string {
  const lines = title.replace(SPACED_KANA, joinedUp).replace(/\s*[\r\n\u0085\u2028\u2029]+\s*/g, ' / ')
  const text = withoutContacts(fold(lines))
    .replace(/[[【〔〈《「『]/g, '(')
    .replace(/[\]】〕〉》」』]/g, ')')
    .replace(/ *(?:\p{So}|\u200d|\ufe0f|※)+ */gu, ' ')
    // ㈱見本: the form of a company is no border between posts.
    .replace(/\((?:株|有|同|資|名|社|財|学|医|福|宗)\) ?/g, (_form, at: number) => (at === 0 ? '' : ' '))
    .replace(OLD_CHARACTER, (old) => OLD.get(old) ?? old)
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{Mn}/gu, '')
    .normalize('NFC')
    // マネ-ジャ- 山田: a hyphen at the end of a word in katakana is its long vowel.
    .replace(/(?<=[ァ-ヺ])-(?=[ /()]|$)/g, 'ー')
    .replace(/マネー?ジャー?/g, 'マネージャー')
    .replace(/(?<=[ァ-ヺー])・(?=[ァ-ヺ])/g, '')
    .replace(
      /(?<=ゼネラル|ジェネラル|アシスタント|グループ|チーム|カントリー|マネージング|シニア|サブ) (?=マネージャー|ディレクター|リーダー)/g,
      '',
    )
    .replace(/\b(shacho|kaicho|bucho|kacho|jicho|kakaricho|honbucho|shitsucho|shitencho)u\b/g, '$1')
    .replace(/\bfuku(?=bucho|kacho|jicho|honbucho|shitencho)/g, 'fuku ')
    // 部 長: one word spaced out. Only runs of single characters are joined, never a whole word to the next.
    .replace(
      /(?<![^ (/])[\u3040-\u30ff\u3400-\u9fff々](?: [\u3040-\u30ff\u3400-\u9fff々](?![^ ()/]))+/g,
      (run) => run.replaceAll(' ', ''),
    )
  return latinInOrder(writtenOut(japaneseInOrder(text))).trim()
}

/** マ ネ ー ジ ャ ー: done before the fold, which takes a lone long vowel for a dash. */
const SPACED_KANA = /(?<!\S)[\u30a1-\u30fa](?:[ \u3000][\u30a1-\u30fc](?!\S)){2,}/g
const joinedUp = (run: string) => run.replace(/[ \u3000]/g, '')

/** 部長 代理, 部長・代理, 部長 / 代理 (two lines): the modifier is written apart from its rank. */
const APART =
  /(?<=[\u3040-\u9fff])(?: ?[・/-] ?| )(職務代行|代理|補佐|代行|心得|候補|見習い?|独立社外|社外|付|(?:常勤)?監査等委員)(?=$|[ /、,;|&()])/g
/** 部長(営業)代理 */
const BEHIND_BRACKETS = /\(([^()]{0,20})\)(代理|補佐|代行)(?![^ ])/g
/** 元・部長, (副)支店長, 社外・取締役: words in front of a rank, each as a word of its own. */
const IN_FRONT =
  /(?<![^ /・、,;|&(])(?:(元|前|旧|社外|独立社外|非常勤|次期|代理|代行|副)(?:[・:-] ?| [・:-] )(?=[^ ])|\((副)\) ?(?=[^ ]))/g
const IN_FRONT_IN_BRACKETS = /(?<=^|[/、,;|&] ?)\((元|前|旧|社外|非常勤|次期|代理|代行)\) ?(?=[^ ])/g
/** Bounded: a title of thousands of characters must not take long. */
const FORMER_BEHIND =
  /([^ /・、,;|&()]{1,40}) ?(?:\((?:元|前|旧|(?:定年)?退[職任][^()]{0,6}|ob)\)|(?<= )退[職任](?:済み?)?(?![^ ]))/g

function japaneseInOrder(text: string): string {
  return text
    .replace(BEHIND_BRACKETS, '$2($1)')
    .replace(/ \/ (?=\((?:代理|補佐|代行|心得|候補|社外)\))/g, '')
    .replace(IN_FRONT_IN_BRACKETS, '$1 ')
    .replace(APART, '$1')
    .replace(/前職[ :]*/g, '前 ')
    .replace(IN_FRONT, (_, dotted?: string, bracket?: string) => `${dotted ?? bracket} `)
    .replace(FORMER_BEHIND, '元 $1 現 ')
    .replace(/(?<![^ /・、,;|&(])[元前旧][ ・]?(?=[a-z])/g, 'former ')
    .replace(/(?<=[a-z]) ?(?:代理|補佐|代行|心得|候補)(?![^ )/])/g, ' acting')
}

const OUTSIDE_BEHIND =
  /\b(director(?: of the board)?|chair(?:man|woman|person)?|board member) ?(?:, ?|\(|- )\(?((?:outside|external|independent|non[ -]?executive))\b\)?/g

function latinInOrder(text: string): string {
  if (!/[a-z]/.test(text)) return text
  return text
    .replace(
      /(?:\bdirector,? ?\(?)?\baudit (?:& |and )?(?:supervisory )?(?:board|committee) member\b/g,
      'statutory auditor',
    )
    .replace(OUTSIDE_BEHIND, '$2 $1')
    .replace(
      /(?: ?[,/-] ?(acting|deputy|(?:ad )?interim)|(?<=[a-z)]) ?\((acting|deputy|(?:ad )?interim)\))(?=$| ?[,/;()])/g,
      ' $1$2',
    )
    .replace(
      /^(.*[a-z])(?: ?, ?| - | ?\()(?:former|formerly|ex|retired|until [^()]*)\)?(?=$| ?[/;])/,
      'former $1',
    )
    .replace(/\b(former|ex|acting|deputy)(?: ?[:.] ?)/g, '$1 ')
}

/** A bracket that holds nothing but modifiers: (代理), (社外・独立). */
const BRACKET_MODIFIER = new RegExp(` ?\\(((?:${MODIFIER})(?:[・、, ](?:${MODIFIER}))*)\\)`, 'g')
const SEPARATOR = /[/・、,;|&＋+()<>×]|(?<![^ ])兼(?![^ ])|兼(?![松子六好務任重業平])|\band\b/

/** The posts of a prepared title, each by itself; a modifier in brackets stays with its rank. */
export function partsOf(text: string): string[] {
  return (
    text
      .replace(BRACKET_MODIFIER, (_, modifiers: string) =>
        /^[a-z]/.test(modifiers) ? ` ${modifiers}` : modifiers.replace(/[・、, ]/g, ''),
      )
      // The country or division after the comma says how large the post is.
      .replace(/(?<=general manager), ?(?=japan|[\w ]*division)/g, ' ')
      .replace(/兼[務任]/g, ' ')
      .split(SEPARATOR)
      .map((part) => part.trim())
      .filter((part) => part !== '')
  )
}
