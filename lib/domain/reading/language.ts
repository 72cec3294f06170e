// Tells which sentences are Japanese or English: kanji in Chinese or Korean text must not count as a signal.

const HANGUL = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/
const HIRAGANA = /[\u3041-\u3096]/
const KATAKANA = /[\u30a1-\u30fa]/
const KANJI = /[\u3400-\u9fff]/
/** Characters of simplified Chinese, and words of Chinese grammar, that are not used in Japanese. */
const CHINESE =
  /[们这吗呢您请谢购买报价贵仅没还给让对应经发东车门问间们说话语认识别务员业产区实际进过运远适选择项须预领题颜类]|我們|您|請|嗎|的話|是否|需要|可以|什麼|怎麼|謝謝|貴公司|我司|我想|詢問|询|關於|关于/
const OTHER_LATIN =
  /(?<![a-zà-ÿ])(?:und|der|die|das|wir|für|ist|nous|vous|pour|avec|les|des|une|est|una|para|con|por|los|las|que|nossa|della|sono|het|een|voor)(?![a-zà-ÿ])/g
const ENGLISH = /(?<![a-z])(?:the|and|for|we|is|are|to|of|please|our|you|with|in|a|i)(?![a-z])/

/** So many kanji in a row, without any kana, are not Japanese. */
const LONGEST_KANJI_RUN = /[\u3400-\u9fff]{16}/

/** Whether the kanji and kana of a folded sentence are Japanese, judged by the sentence and by the `whole` text. */
export function isJapaneseSentence(sentence: string, whole: string): boolean {
  if (HIRAGANA.test(sentence)) return true
  if (HANGUL.test(sentence) || CHINESE.test(sentence) || LONGEST_KANJI_RUN.test(sentence)) return false
  return HIRAGANA.test(whole) || !(HANGUL.test(whole) || CHINESE.test(whole))
}

/** Whether Latin terms of a folded sentence may be read: not if it is Chinese, Korean or in another European language. */
export function isReadableLatin(sentence: string, whole: string): boolean {
  if (HIRAGANA.test(sentence) || KATAKANA.test(sentence)) return true
  if (HANGUL.test(sentence) || (KANJI.test(sentence) && !isJapaneseSentence(sentence, whole))) return false
  const foreign = sentence.match(OTHER_LATIN)?.length ?? 0
  return foreign < 2 || ENGLISH.test(sentence)
}

/** Whether a folded sentence is in a language that is read, Japanese or English; also true when it has no letters at all. */
export function isRead(sentence: string, whole: string): boolean {
  if (/[\u3040-\u30ff\u3400-\u9fff]/.test(sentence) && isJapaneseSentence(sentence, whole)) return true
  if (/[a-z]/.test(sentence)) return isReadableLatin(sentence, whole)
  return !/\p{L}/u.test(sentence)
}
