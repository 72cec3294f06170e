// Reads the plainest sentences: every word of them is known, but for at most one name, so nothing in them can turn what they say.
import { type Part, PLAIN_WORDS } from './plain-words'

/** A plain sentence is short, in UTF-16 code units. */
const LONGEST = 140

/** What the words read so far hold, one bit for each kind. */
const STEP = 1
const TALK = 2
const SOLD = 4
const ASKS = 8
const SEEKS = 16
const TOLD = 32
const NAMED = 64

const BITS: Readonly<Record<Part, number>> = {
  step: STEP,
  talk: TALK,
  product: SOLD,
  good: SOLD,
  asks: ASKS,
  seeks: ASKS | SEEKS,
  told: TOLD,
  both: STEP | ASKS | TOLD,
  links: 0,
}

/** Neither end of a word may lie inside a Latin word. */
const wordOf = (source: string) => new RegExp(`(?<![a-z](?=[a-z]))(?:${source})(?<![a-z](?=[a-z]))`, 'y')

/** `any` finds a word wherever one of `each` does: most places need no more than that. */
const WORDS = PLAIN_WORDS.flatMap(({ part, groups }) =>
  groups.map((group) => ({ any: wordOf(group.join('|')), each: group.map(wordOf), bits: BITS[part] })),
)
const PRODUCTS = PLAIN_WORDS.flatMap(({ part, groups }) => (part === 'product' ? groups.flat() : [])).join(
  '|',
)

const NAME = '[\\u30a1-\\u30fc\\u3400-\\u9fff\\u3005a-z0-9・&+/-]{1,20}'
/** Where a name may stand: before a word for software, behind "your", before a purpose, as the sender's own, or as who told us. */
const NAMES: readonly RegExp[] = [
  new RegExp(`${NAME}?(?=${PRODUCTS})`, 'y'),
  new RegExp(`(?<=(?:御社|貴社)の?)${NAME}(?=[のをにがは])`, 'y'),
  new RegExp(`${NAME}(?:の${NAME})?(?=のため|に向け|に伴い|を目的)`, 'y'),
  new RegExp(`(?<=^|[、。])${NAME}の${NAME}(?=です|と申します|でございます)`, 'y'),
  new RegExp(`${NAME}(?:氏|様|さん|部長|課長|社長|主任|係長)(?=より|から|[がは])`, 'y'),
  new RegExp(`(?<![a-z])(?:[a-z0-9&/+'-]+ ){1,4}?(?=(?:${PRODUCTS})(?![a-z]))`, 'y'),
  /(?<=(?<![a-z])your )[a-z0-9&/+-]+(?: [a-z0-9&/+-]+){0,3}(?![a-z0-9])/y,
]
/** In a record of ours, what the request is about is ours to sell. */
const NAMES_TOLD = [...NAMES, new RegExp(`${NAME}(?=の(?:[お御]?見積|デモ|価格|料金))`, 'y')]

/** Names of what no evaluation is about, and of senders who want something else. */
const NO_NAME =
  /動画|資料|カタログ|パンフ|セミナー|ウェビナー|勉強会|講演|研修|事例|求人|採用|広告|取材|修理|工事|清掃|翻訳|旅行|再|先日|先週|前回|既存|他社|競合|弊|当社|記者|編集|新聞|雑誌|放送|テレビ|大学|高校|学校|学生|ゼミ|論文|研究|調査|授業|課題|卒業|記事|趣味|個人|代理|販売|転売|営業|保険|人材|派遣|コンサル|webinar|brochure|white ?paper|guide|job|role|magazine|article|newsletter|event|ticket|booth|repair|seminar|video|case|stud|recruit|our |not|no |don|cancel|sorry|last|previous|existing|time|logo|photo|image|screen|name|content|team|staff|customer|client/
/** What sellers say with the same words: they ask to be allowed to offer, or that the other should consider. */
const OFFERS =
  /(?:検討|購入|導入|利用|契約|体験|参加|登録|お試し|試用)を?(?:して)?(?:いただ|頂|くだ|下さ)|させて(?:いただけ|頂け)|提案の機会|提案をさせ|(?:(?:can|could|may|shall) (?:we|i)|(?:like|love|want|need|happy) to) (?:[a-z]+ )?(?:give|offer|provide|share|send|prepare|issue|quote|tell|show|make)(?![a-z])/

/**
 * What a folded sentence is whose words are all known: `request`, when it asks for a step of an evaluation, otherwise `aside`; null when a
 * word is left over. `reported`: it is a record of ours, where only what they asked counts.
 */
export function closedAs(folded: string, reported: boolean): 'request' | 'aside' | null {
  if (folded.length > LONGEST || OFFERS.test(folded)) return null
  const reached: (Set<number> | undefined)[] = [new Set([0])]
  const reach = (at: number, held: number) => {
    reached[at] ??= new Set()
    reached[at].add(held)
  }
  for (let at = 0; at < folded.length; at++) {
    const here = reached[at]
    if (here === undefined) continue
    for (const { any, each, bits } of WORDS) {
      if (lengthAt(any, folded, at) === 0) continue
      for (const pattern of each) {
        const length = lengthAt(pattern, folded, at)
        if (length > 0) for (const held of here) reach(at + length, held | bits)
      }
    }
    const open = [...here].filter((held) => (held & NAMED) === 0)
    if (open.length === 0) continue
    for (const pattern of reported ? NAMES_TOLD : NAMES) {
      const length = lengthAt(pattern, folded, at)
      if (length === 0 || NO_NAME.test(folded.slice(at, at + length))) continue
      for (const held of open) reach(at + length, held | NAMED)
    }
  }
  const ends = reached[folded.length]
  if (ends === undefined) return null
  return [...ends].some((held) => isRequest(held, reported ? TOLD : ASKS)) ? 'request' : 'aside'
}

/** The length of what a sticky pattern finds at a place; 0 for nothing. */
function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex - at : 0
}

function isRequest(held: number, asks: number): boolean {
  if ((held & asks) === 0) return false
  return (held & STEP) !== 0 || ((held & SOLD) !== 0 && (held & (TALK | SEEKS)) !== 0)
}
