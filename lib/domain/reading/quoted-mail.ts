// Finds where a quoted or forwarded mail begins, by the lines that mail programs put before it, wrapped or not.

/** A line of its own: "-----Original Message-----", 元のメール, "---------- Forwarded message ---------". */
const MARK =
  /^[-=*_<>■●◆【[ ]*(?:(?:begin )?(?:original|forwarded) (?:message|e-?mail|appointment)|元の?(?:メッセージ|メール)|(?:転送|引用)(?:された|元の?)?(?:メッセージ|メール)|(?:以前|過去|前回)のメール)[-=*_>■●◆】\] :]*$/
/** The same with more text after it, where the dashes in front leave no doubt. */
const DASHED =
  /^[-=*_]{2,} ?(?:(?:begin )?(?:original|forwarded) |元の?(?:メッセージ|メール)|転送(?:された)?(?:メッセージ|メール))/
/** One such line is enough: nobody begins a sentence like this. */
const SENDER = /^[*_ ]*(?:from|sent|差出人|送信者|送信元|送信日時|發件人|发件人)[*_ ]*:/
const HEADER =
  /^[*_ ]*(?:from|to|cc|sent|date|subject|宛先|件名|日付|送信日時|差出人|cc|返信先|reply-to)[*_ ]*:/
const ADDRESSED = /^[*_ ]*(?:to|cc|宛先)[*_ ]*:/
/** This many header lines in a row, one of them naming a recipient, are the head of a mail. */
const HEAD_LINES = 3

const MAIL = '<[^<>]{1,120}@[^<>]{1,120}>'
const DATE = '\\d{4} ?[年/.-] ?\\d{1,2} ?[月/.-] ?\\d{1,2}'
/** The line that says who wrote the quoted mail, and when: "On … wrote:". Lines that a mail program wrapped are joined first. */
const ATTRIBUTION = new RegExp(
  [
    '^(?:on|le|am|el|il) .{5,400}(?:wrote|写道|a [ée]crit|schrieb.{0,150}|escribi[óo]|ha scritto) ?:$',
    '^on .{0,60}\\d.{0,400}(?:wrote|写道)$',
    `^.{0,200}${MAIL}.{0,60}(?:wrote|書きました|のメール)?:?$`,
    `^[(<]?${DATE}.{0,60}(?:書いた|:)$`,
    `^[(<]?${DATE}.{0,400}(?:wrote|書きました) ?:?$`,
    `^[(<]?${DATE}.{0,400}${MAIL}[^ ]{0,20} ?:$`,
    '^.{1,200}(?:は|が)(?:.{0,60}に)?(?:次のように|以下のように)?(?:書きました|書いています|wrote) ?:$',
    '^.{1,200}(?:さん|様|氏)(?:は|が)(?:.{0,60}に)?(?:次のように|以下のように)?(?:書きました|書いています|wrote)$',
    '^.{1,200} wrote ?:$',
  ].join('|'),
)
const MAY_BEGIN = new RegExp(`^(?:on|le|am|el|il) .{0,60}\\d|^[(<]?${DATE}`)
const MOST_WRAPPED = 4
/** No head of a mail is longer than this, and no pattern can match more. */
const LONGEST_HEAD = 1_000
const BLANK = /^\s*$/

/** A quick first test: a line without any of these matches no other pattern. */
const MAY_FIT =
  /[:<]|wrote|書|メール|メッセージ|message|mail|appointment|写道|^(?:on|le|am|el|il) .{0,60}\d|^[(<]?\d{4} ?[年/.-]/

/** The folded line at an index; undefined after the last line. */
export type FoldedLines = (at: number) => string | undefined

/** Up to `most` lines, from the index `from` on. */
export function linesFrom(folded: FoldedLines, from: number, most: number): string[] {
  const lines: string[] = []
  for (let at = from; at < from + most; at++) {
    const line = folded(at)
    if (line === undefined) break
    lines.push(line)
  }
  return lines
}

/** True when a quoted mail begins at the line with the index `at`. */
export function quoteBegins(folded: FoldedLines, at: number): boolean {
  const line = folded(at) ?? ''
  if (line.length > LONGEST_HEAD) return DASHED.test(line) || SENDER.test(line)
  if (!MAY_FIT.test(line)) return false
  if (MARK.test(line) || DASHED.test(line) || SENDER.test(line) || ATTRIBUTION.test(line)) return true
  return isHead(folded, at) || isWrappedAttribution(folded, at)
}

function isHead(folded: FoldedLines, at: number): boolean {
  if (!HEADER.test(folded(at) ?? '')) return false
  const block = linesFrom(folded, at, HEAD_LINES)
  return (
    block.length === HEAD_LINES &&
    block.every((line) => HEADER.test(line)) &&
    block.some((line) => ADDRESSED.test(line))
  )
}

function isWrappedAttribution(folded: FoldedLines, at: number): boolean {
  let joined = folded(at) ?? ''
  if (!MAY_BEGIN.test(joined)) return false
  for (let more = 1; more < MOST_WRAPPED; more++) {
    const next = folded(at + more)
    if (next === undefined || BLANK.test(next)) return false
    joined = `${joined} ${next}`
    if (joined.length > LONGEST_HEAD) return false
    if (/:$/.test(next) && ATTRIBUTION.test(joined)) return true
  }
  return false
}

/** In a mail whose lines were run together: where the quoted mail begins. */
const RUN_TOGETHER =
  /\s(?:-{3,}\s*(?:Original Message|Forwarded message|元のメッセージ|転送メッセージ)|On (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|\d)[^\n]{5,300}? wrote\s?[:：]|\d{4}年\d{1,2}月\d{1,2}日[^\n]{0,120}?<[^<>\n]{1,120}@[^<>\n]{1,120}>\s?[:：])/i

/** What comes before a quoted mail that was run into the line; without one, the whole line. */
export function beforeRunTogether(line: string): string {
  if (!/---|wrote|>\s?[:：]/i.test(line)) return line
  const at = line.search(RUN_TOGETHER)
  return at === -1 ? line : line.slice(0, at)
}
