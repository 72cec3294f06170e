// What a property's label, internal name and description say of a role, in points.
import { displayText } from '../display-text'
import { type Message, msg } from '../message'
import { abbreviates } from './abbreviations'
import { restOf } from './clarity'
import { isMute, labelText, nameText } from './label-text'
import { LABEL_WORDS, type SuggestedRole } from './label-words'
import type { PortalProperty } from './portal-properties'
import { isAboutAnother } from './subjects'

interface Patterns {
  readonly sure: RegExp
  readonly hint: RegExp
  readonly short: RegExp
  readonly not: RegExp
  /** Every word that names the role, to be taken out of a label. */
  readonly words: RegExp
}

/** What may follow the word that names the role and changes nothing. */
const BEHIND =
  '(?:名称?|欄|様|さま|必須|任意|入力|選択|フラグ|区分|フリー|自由記[入述]|原文|正式|最新|現在|情報|項目|データ|テキスト|表記|マスタ|登録|日本語|英語|和文|ja|jp|en|eng|name|text|txt|raw|info|detail|details|value|label|full|main|new|free|input|select|list|jpn|mei|など|等|詳細|全文|連結|単体|について|のこと|sfdc|sf|salesforce|sansan|eight|usonar|lbc|tdb|tsr|forcas|kintone|crm|ma|form|web|hs|hubspot|名刺|フォーム|展示会|ブース|手動|自動|スキャン|ocr|japanese|japan|kanji|local|tokyo|now|current|flag|漢字|新|v ?\\d|\\d{1,3}| )*$'

const wordsOf = (role: SuggestedRole): string => {
  const { sure, hint, short } = LABEL_WORDS[role]
  return `(?:${sure.japanese})|(?<![a-z])(?:${sure.latin})(?![a-z])|\\b(?:${short})\\b|${hint}`
}
/** 部署・役職 is a title, and its other half no riddle. */
const WORDS_WITH: Partial<Record<SuggestedRole, readonly SuggestedRole[]>> = {
  department: ['department', 'title'],
  title: ['title', 'department'],
  rank: ['rank', 'title'],
}

const PATTERNS = new Map<SuggestedRole, Patterns>(
  (Object.entries(LABEL_WORDS) as [SuggestedRole, (typeof LABEL_WORDS)[SuggestedRole]][]).map(
    ([role, { sure, hint, short, not }]) => [
      role,
      {
        sure: new RegExp(`(?:${sure.japanese})${BEHIND}|(?:^|[^a-z])(?:${sure.latin})${BEHIND}`),
        hint: new RegExp(hint),
        short: new RegExp(`(?:^| )(?:${short})(?= |\\d|$)`),
        not: new RegExp(not),
        words: new RegExp(WORDS_WITH[role]?.map(wordsOf).join('|') ?? wordsOf(role), 'g'),
      },
    ],
  ),
)

/** How something is filled in names nothing: 業種その他（自由記入）. */
const MANNER = /^(?:自由記[入述]|自由回答|フリー(?:入力|記入)?|任意|必須|複数選択可?|単一選択|選択式?|入力)$/

/** Two things in one property: 予算・希望価格. */
const ADDED = /^(?:内容|詳細|備考|目的|理由|メモ|状況|時期|その他|希望|名称?)$/
const COORDINATED = /[・／/、,&＆]|及び|または/

/** Every word of a label that stands apart may be the one that names it: 部署 (名刺), BANT 予算. */
export function partsOfLabel(property: PortalProperty): string[] {
  const label = property.label.slice(0, 160)
  const inBrackets = [...label.matchAll(/[(（[［【「『](.{1,40}?)[)）\]］】」』]/g)].map(
    ([, inside = '']) => inside,
  )
  const without = label.replace(/[(（[［【「『].{1,40}?[)）\]］】」』]/g, ' ')
  return [
    ...new Set([
      labelText(label),
      labelText(without),
      ...inBrackets.map(labelText).filter((part) => !MANNER.test(part)),
    ]),
  ].filter((part) => part !== '')
}

/** Each of several things that a label names. */
function coordinatedIn(label: string): string[] {
  const things = label.slice(0, 160).split(COORDINATED)
  return things.length < 2 ? [] : things.map(labelText).filter((one) => one !== '' && !ADDED.test(one))
}

export interface Said {
  /** 6 and more: the label itself says it. */
  readonly points: number
  readonly why: Message | null
  readonly barred: boolean
  /** False where the label says something besides that is not understood. */
  readonly clear: boolean
}

/** Where no content can confirm an abbreviation. */
const NUMERIC: ReadonlySet<SuggestedRole> = new Set<SuggestedRole>(['score', 'optOut'])
/** An abbreviation that only its description explains. */
const CODE = /^[a-z\d]{1,6}(?: [a-z\d]{1,6})?$/
/** Forms speak to the lead politely: what a name says against that is older. */
const ADDRESSED = /貴社|御社|ご(?:所属|部署|役職|職位|要望|相談|質問|希望|意見)|お(?:役職|立場|問い?合)/
const BARRED: Said = { points: 0, why: null, barred: true, clear: false }
const PERSONAL: ReadonlySet<SuggestedRole> = new Set<SuggestedRole>(['department', 'title', 'rank'])

/** What a property's texts say of a role; `parts` are of its label, `sources` words that labels of this portal begin with. */
export function saidBy(
  property: PortalProperty,
  role: SuggestedRole,
  parts: readonly string[],
  sources: ReadonlySet<string>,
): Said {
  const patterns = PATTERNS.get(role)
  if (patterns === undefined) return BARRED
  const { sure, hint, short, not } = patterns
  const name = nameText(property.name)
  const description = labelText(property.description)
  if (parts.some((part) => not.test(part)) || isAboutAnother(role, parts[0] ?? '')) return BARRED
  if (!ADDRESSED.test(property.label) && isAboutAnother(role, name)) return BARRED
  const astray = isAboutAnother(role, description)
  if (astray && PERSONAL.has(role)) return BARRED
  const said = [...parts, ...coordinatedIn(property.label)]
  const someSays = (pattern: RegExp) => said.some((part) => pattern.test(part))
  const isShort = (text: string) => short.test(text) || abbreviates(role, text)
  const label = someSays(sure)
    ? 6
    : said.some(isShort)
      ? NUMERIC.has(role)
        ? 5
        : 3
      : someSays(hint)
        ? 2.5
        : 0
  const named = not.test(name) ? 0 : sure.test(name) ? 4.5 : isShort(name) ? 2 : hint.test(name) ? 1.5 : 0
  // A name stays when a label changes: what the label says in so many words weighs more.
  const fromName = label > 0 || isMute(parts[0] ?? '') ? named : named * 0.7
  const rest = restOf(property.label, [sure, patterns.words], sources)
  const described = describedAs(property.description, patterns, sources, label + named > 0)
  const why =
    label > 0
      ? msg('fields.reason.label', { said: displayText(property.label, 60) })
      : named > 0
        ? msg('fields.reason.name', { said: displayText(property.name, 60) })
        : described > 0
          ? msg('fields.reason.description', { said: displayText(property.description, 60) })
          : null
  return {
    points:
      Math.max(label, fromName) +
      Math.min(label, fromName) * 0.25 +
      described +
      (why === null
        ? 0
        : writtenBy(role, `${description} / ${parts[0] ?? ''} / ${nameText(property.group)}`)) -
      (astray ? 3 : 0),
    why,
    barred: false,
    clear:
      (label === 0 && !astray && isMute(parts[0] ?? '')) ||
      ((rest === '' || (!someSays(sure) && abbreviates(role, rest))) && !(astray && NUMERIC.has(role))) ||
      (CODE.test(rest) && !astray && explains(property.description, patterns, sources)),
  }
}

const BY_THE_BUYER =
  /(?:^| )(?:web|hp|form|フォーム|enquete|アンケート|チャット|chat|申込|問い合わせ)(?: |フォーム|$)|(?:見積|請求|申込|web|登録)フォーム|(?:お客様?|本人|ユーザー?様?|来場者|申込者|先方|相手)(?:が|の|に|より)?(?:ご)?(?:記入|入力|回答|自由|書)|フォームの?(?:自由|記入|備考|要望|ご要望)|\b(?:filled in by|written by|typed by) (?:the )?(?:customer|visitor|lead|contact)/
const BY_US =
  /(?:^| )(?:is|fs|sdr|bdr|cti|qualification|sales interview|hearing|call|ヒアリング)(?: |$)|(?:営業|is|架電|コール|訪問|受電|面談|担当|当社|弊社|社内).{0,6}(?:記入|入力|メモ|記録|聞い)|(?:お客様|先方)(?:から|に)聞|ヒアリング|\b(?:call notes|rep notes|sdr|hearing)\b/

/** Who writes a text decides whose words it holds. */
function writtenBy(role: SuggestedRole, description: string): number {
  const [fits, other] = role === 'inquiry' ? [BY_THE_BUYER, BY_US] : [BY_US, BY_THE_BUYER]
  if (role !== 'inquiry' && role !== 'hearing') return 0
  return (fits.test(description) ? 2 : 0) - (other.test(description) ? 2 : 0)
}

/** True where a description says the role in so many words. */
function explains(
  description: string,
  { sure, not, words }: Patterns,
  sources: ReadonlySet<string>,
): boolean {
  const clauses = description.slice(0, 160).split(/[。.、,;；:：()（）\s]/)
  return clauses.some((clause) => {
    const text = labelText(clause)
    return sure.test(text) && !not.test(text) && restOf(clause, [sure, words], sources) === ''
  })
}

/** A description that says what the property is counts like a name where label and name say nothing. */
function describedAs(
  description: string,
  patterns: Patterns,
  sources: ReadonlySet<string>,
  confirms: boolean,
): number {
  if (explains(description, patterns, sources)) return confirms ? 1.5 : 4.5
  const text = labelText(description)
  return patterns.hint.test(text) && !patterns.not.test(text) ? 1.5 : 0
}
