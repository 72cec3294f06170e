// Characters that look like another one: radicals, dashes of all kinds, old forms, accents, and invisible characters. Data and one step each.

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(' ').map((pair) => Array.from(pair) as [string, string]))
}

/**
 * CJK Radicals Supplement (U+2E80-2EF3), each before its ideograph; text taken from a PDF is full of them. The Kangxi radicals
 * (U+2F00-2FD5) are NFKC's own. Source: Unicode, EquivalentUnifiedIdeograph.txt.
 */
const RADICALS = pairs(
  '⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺇几 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺑尢 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺗㣺 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺟母 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ' +
    '⺦丬 ⺧牛 ⺨犭 ⺩王 ⺪疋 ⺫目 ⺬示 ⺭礻 ⺮竹 ⺯糹 ⺰纟 ⺱网 ⺲罒 ⺳网 ⺴网 ⺵网 ⺶羊 ⺷羊 ⺸羋 ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺽臼 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻊足 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏阝 ' +
    '⻐钅 ⻑長 ⻒長 ⻓长 ⻔门 ⻕阜 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞食 ⻟食 ⻠饣 ⻡首 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟',
)

/** Old and variant forms that occur in prefectures, cities and company forms: 長野縣, 廣島, 長﨑, 株式會社, 財團. */
const OLD_FORMS = pairs(
  '會会 縣県 國国 廣広 德徳 靜静 橫横 濱浜 濵浜 學学 醫医 團団 獨独 區区 廳庁 﨑崎 嵜崎 髙高 冨富 嶋島 澤沢 櫻桜 瀧滝 聯連 驛駅 榮栄 條条 藏蔵 藝芸 佛仏',
)

const CHANGED: ReadonlyMap<string, string> = new Map([...RADICALS, ...OLD_FORMS])
const CHANGED_CHARACTER = new RegExp(`[\\u2e80-\\u2ef3${[...OLD_FORMS.keys()].join('')}]`, 'g')

/** Radicals and old forms as the characters that are meant; other characters stay as they are. */
export function asIdeographs(text: string): string {
  return text.replace(CHANGED_CHARACTER, (found) => CHANGED.get(found) ?? found)
}

/** What is invisible and matters to no rule: zero-width, soft hyphen, selectors, direction marks, control characters. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}|(?!\s)\p{Cc}/gu
/** Almost every text consists of these alone. */
const ALL_SEEN = /^[\n\r\t\x20-\x7e\u2010-\u2027\u3000-\u3096\u309b-\u30ff\u3400-\u9fff\uff01-\uff9f]*$/

/** The text without invisible characters. */
export function withoutUnseen(text: string): string {
  return ALL_SEEN.test(text) ? text : text.replace(UNSEEN, '')
}

/** A folded text with Ōsaka as osaka; kana keep their marks. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{Mn}/gu, '')
    .normalize('NFC')
}

/** Hyphens, dashes, minus signs and drawn bars that NFKC leaves distinct, and the long vowel mark, which people type for them. */
const OTHER_DASH =
  '\\u02d7\\u058a\\u05be\\u1806\\u2010-\\u2015\\u2043\\u2212\\u23af\\u2500\\u2501\\u2796\\u2e3a\\u2e3b\\u30a0'
const DASH = new RegExp(`[${OTHER_DASH}\\u30fc-]`, 'g')
/** Most texts have long vowels only where they belong, and no hyphens within kana. */
const MAY_CHANGE = new RegExp(
  `[${OTHER_DASH}]|[^\\u3041-\\u3096\\u30a1-\\u30fa\\u30fc]\\u30fc|^\\u30fc|[\\u30a1-\\u30fa]-`,
)
const KANA = /[\u3041-\u3096\u30a1-\u30fa]/
const KATAKANA_BEFORE = /[\u30a1-\u30c2\u30c4-\u30f2\u30f4-\u30fa]/
/** After a dash that is a long vowel (サ-バ-): the word goes on or ends. */
const WORD_GOES_ON = /[\u3041-\u3096\u30a1-\u30fa、。]/

/**
 * Every dash as `-`, except the long vowel of a kana word, which stays or becomes `ー`: サ−バ− is サーバー, 03ー1234 is 03-1234. Expects
 * normalised text (NFKC).
 */
export function withOneDash(text: string): string {
  if (!MAY_CHANGE.test(text)) return text
  return text.replace(DASH, (dash, at: number) => {
    if (dash === 'ー') return followsKana(text, at) ? dash : '-'
    const before = text.charAt(at - 1)
    if (!KATAKANA_BEFORE.test(before)) return '-'
    const after = text.charAt(at + 1)
    return after === '' || WORD_GOES_ON.test(after) ? 'ー' : '-'
  })
}

/** すーーっと: the character before a run of long vowels decides for the whole run. */
function followsKana(text: string, at: number): boolean {
  let before = at - 1
  while (text.charAt(before) === 'ー') before--
  return KANA.test(text.charAt(before))
}
