// Finds what the sender typed this time: takes out quoted mail, signatures, disclaimers, consent lines and form labels.
import { fold } from '../japan/fold'
import { withoutUnticked } from './form-options'
import { beforeRunTogether, type FoldedLines, linesFrom, quoteBegins } from './quoted-mail'

const DISCLAIMER =
  /^[※* ]*(?:this (?:e-?mail|message)(?: and| is| may| \()|the information (?:in|contained)|confidentiality notice|disclaimer|本メール(?:は|には|に)|このメール(?:は|には)|本電子メール|get outlook for|sent from my|iphone(?:から|より)送信|スマートフォンから送信)/i
const RULE = /^[-=_*~+#═〜・◇◆■□○●△▲▽▼☆★|/\\.:;^∽∞。°∴]{5,}$/
const ADDRESS = /(?:^|[^a-z])(?:tel|fax|mail|e-mail|mobile|phone|url|https?:)|〒|電話|@|株式会社|\(株\)|住所/i
const COMPANY =
  /株式会社|有限会社|合同会社|[(（](?:株|有|同)[)）]|㈱|㈲|(?:^|[ ,])(?:k\.?k\.?|inc\.?|ltd\.?|corp\.?|gmbh|llc)(?:$|[ ,])/i
const LABELLED = /^[■●・*◆◇▼【-]* ?([^:：\n]{1,30}?)】?[:：]\s*(.*)$/
const LABEL_OF_CHOICE =
  /状況|時期|種別|カテゴリ|有無|予定|項目|区分|フェーズ|役割|目的をお選び|status|timeline|stage|category|type of/i
const NO =
  /^(?:いいえ|なし|無し|無|特になし|特に無し|不要|希望しない|しない|未定|ない|×|✕|-|no|none|n\/a|false|0)?[。.]?$/i
/** Only this much of a text is read, in UTF-16 code units. */
const LONGEST = 20_000
/** An answer is at most this many lines below its label. */
const NEAR = 10
const CONSENT =
  /(?:同意(?:し|する|しました|の上)|承諾)|\b(?:i|we) (?:agree|consent)\b|\bagree to (?:the|our|receive)\b/i
const PRIVACY = /個人情報|プライバシー|規約|ポリシー|privacy|terms|newsletter|メールマガジン|メルマガ/i

/**
 * The sender's own words, line by line. Left out: everything from a quoted mail, a disclaimer or a signature on, lines that begin with `>`,
 * consent lines, options that were not ticked, and labels of a form that have no answer or the answer "no".
 */
export function ownWords(raw: string): string {
  if (!/[\n>＞|｜：:□☐※同承]|---|agree|consent|\[[ \u3000]?\]|[(（][ \u3000][)）]/i.test(raw)) return raw
  const lines = raw.slice(0, LONGEST).split(/\r?\n/).map(beforeRunTogether)
  const folded = foldedOnDemand(lines)
  let saidNo = -1
  const kept: string[] = []
  for (const [index, line] of lines.entries()) {
    const said = line.trim()
    if (said === '' || index === saidNo || /^[>＞|｜]/.test(said)) {
      setApart(kept)
      continue
    }
    const read = folded(index) ?? ''
    if (read === '--' || quoteBegins(folded, index) || DISCLAIMER.test(read)) break
    const begun = kept.length > 0
    if (begun && isAddressBlock(read, folded, index + 1)) break
    const isRule = RULE.test(read)
    if (isRule && begun && isSignature(folded, index + 1)) break
    const answer =
      isRule || (CONSENT.test(read) && PRIVACY.test(read)) ? '' : answerOf(said, lines, index + 1)
    if (typeof answer === 'number') saidNo = answer
    if (typeof answer === 'number' || answer === '') setApart(kept)
    else kept.push(answer)
  }
  return withoutUnticked(kept.join('\n')).trimEnd()
}

/** Puts a blank line where something was left out: what comes before it and what comes after it are not one sentence. */
function setApart(kept: string[]): void {
  if (kept.length > 0 && kept.at(-1) !== '') kept.push('')
}

/** Folds each line when it is first needed, so that the lines of a long quoted mail never are. */
function foldedOnDemand(lines: readonly string[]): FoldedLines {
  const made: string[] = []
  return (at) => {
    const line = lines[at]
    if (line === undefined) return undefined
    made[at] ??= fold(line)
    return made[at]
  }
}

/** The lines after a rule are a signature when they look like an address and not like the answers to a form. */
function isSignature(folded: FoldedLines, next: number): boolean {
  const block = linesFrom(folded, next, 8).join('\n')
  return ADDRESS.test(block) && !/内容|質問|ご用件|問い合わせ事項|message/i.test(block)
}

/** A signature without a mark: a company's name, followed by lines of which at least two look like an address. */
function isAddressBlock(line: string, folded: FoldedLines, next: number): boolean {
  if (!COMPANY.test(line) || line.length > 40 || /(?:です|ます|ください|たい)[。.]?$/.test(line)) return false
  return linesFrom(folded, next, 7).filter((one) => ADDRESS.test(one)).length >= 2
}

/** What is left of a line: '' for a label without an answer or with "no" beside it; the index of the "no" where that is on a line below. */
function answerOf(line: string, lines: readonly string[], from: number): string | number {
  const labelled = LABELLED.exec(line)
  if (labelled === null) return line
  const [, label = '', answer = ''] = labelled
  if (/https?$/i.test(label)) return line
  if (answer !== '' && NO.test(answer.trim())) return ''
  if (answer === '') {
    const near = lines.slice(from, from + NEAR).map((one) => one.trim())
    const at = near.findIndex((one) => one !== '')
    const next = near[at]
    if (next === undefined || LABELLED.test(next)) return ''
    if (NO.test(next)) return from + at
  }
  return LABEL_OF_CHOICE.test(label) && answer !== '' ? answer : line
}
