// What one property may hold: points for each role by label, internal name, description and content, and why.
import { displayText } from '../display-text'
import { fold } from '../japan/fold'
import { type Message, msg } from '../message'
import {
  aboutBuying,
  CONTENT_READERS,
  type Fit,
  fitOf,
  NOT_PROSE,
  SAYS_NOTHING,
  voiceOf,
} from './content-readers'
import type { ContentKind, Contents } from './contents'
import { isOfAnother } from './exclusions'
import { type ClassTarget, FIELD_ROLES, type HearingSign, HUBSPOT_DEFAULTS, ofCompany } from './fields'
import { hearingSigns } from './hearing-signs'
import { isMute, labelText, nameText } from './label-text'
import { LABEL_WORDS, type SuggestedRole } from './label-words'
import type { PortalProperty } from './portal-properties'
import { slaClassesOf } from './sla-classes'

/** A property that may hold a role. */
export interface Candidate {
  readonly property: PortalProperty
  readonly contents: Contents
  readonly role: SuggestedRole
  readonly points: number
  /** The label itself says it. */
  readonly named: boolean
  readonly why: Message
  readonly signs: Readonly<Record<string, HearingSign>>
  readonly targets: Readonly<Record<string, ClassTarget>>
}

/** Fewer points than this are no suggestion. */
const ENOUGH = 4.5
/** With fewer values than this, a content counts in part. */
const TELLING_VALUES = 5

const KINDS: Readonly<Record<SuggestedRole, readonly ContentKind[]>> = {
  department: ['text', 'choice'],
  title: ['text'],
  rank: ['choice', 'text'],
  inquiry: ['text'],
  hearing: ['text', 'choice', 'bool'],
  companySize: ['text', 'choice', 'number'],
  industry: ['text', 'choice'],
  event: ['text', 'choice'],
  optOut: ['bool', 'choice', 'text'],
  slaClass: ['choice', 'text'],
  score: ['number'],
}
const OF_COMPANIES: readonly SuggestedRole[] = ['companySize', 'industry', 'hearing']

interface Patterns {
  readonly sure: RegExp
  readonly hint: RegExp
  readonly not: RegExp
}

/** What may follow the word that names the role and changes nothing. */
const BEHIND =
  '(?:名称?|欄|様|さま|必須|任意|入力|選択|フリー|自由記[入述]|原文|正式|最新|現在|情報|項目|データ|テキスト|表記|マスタ|登録|日本語|英語|和文|ja|jp|en|eng|name|text|txt|raw|info|detail|details|value|label|full|main|new|free|input|select|list|jpn|mei|など|等|詳細|全文|連結|単体|について|のこと|sfdc|sf|salesforce|sansan|eight|usonar|lbc|tdb|tsr|forcas|kintone|crm|ma|form|web|hs|hubspot|名刺|フォーム|展示会|ブース|手動|自動|スキャン|ocr|japanese|japan|kanji|local|tokyo|漢字|新|v ?\\d|\\d{1,3}| )*$'

const PATTERNS = new Map<SuggestedRole, Patterns>(
  (Object.entries(LABEL_WORDS) as [SuggestedRole, (typeof LABEL_WORDS)[SuggestedRole]][]).map(
    ([role, { sure, hint, not }]) => [
      role,
      {
        sure: new RegExp(`(?:${sure.japanese})${BEHIND}|(?:^|[^a-z])(?:${sure.latin})${BEHIND}`),
        hint: new RegExp(hint),
        not: new RegExp(not),
      },
    ],
  ),
)

/** Every word of a label that stands apart may be the one that names it: 部署 (名刺), BANT 予算. */
function partsOfLabel(property: PortalProperty): string[] {
  const label = property.label.slice(0, 160)
  const inBrackets = [...label.matchAll(/[(（[［【「『](.{1,40}?)[)）\]］】」』]/g)].map(
    ([, inside = '']) => inside,
  )
  const without = label.replace(/[(（[［【「『].{1,40}?[)）\]］】」』]/g, ' ')
  return [...new Set([labelText(label), labelText(without), ...inBrackets.map(labelText)])].filter(
    (part) => part !== '',
  )
}

/** Posts and departments of our own people stand in properties that look like the lead's. */
const OF_A_PERSON: ReadonlySet<SuggestedRole> = new Set<SuggestedRole>(['department', 'title', 'rank'])
const OUR_PEOPLE =
  /自社|弊社|当社|社内|主管|所管|登録者|作成者|更新者|起票者|入力者|取込者|所有者|スキャン者|スキャンした|獲得者|対応者|訪問者|名刺交換者|アサイン|\b(?:owner|user|rep|our|creator|created by|assigned|assignee|scanned by|sdr|bdr|ae|csm|tantou?)\b/

interface Said {
  readonly points: number
  readonly why: Message | null
  readonly barred: boolean
}

function saidBy(property: PortalProperty, role: SuggestedRole, parts: readonly string[]): Said {
  const patterns = PATTERNS.get(role)
  if (patterns === undefined) return { points: 0, why: null, barred: true }
  const { sure, hint, not } = patterns
  const name = nameText(property.name)
  const description = labelText(property.description)
  const isOurs =
    OF_A_PERSON.has(role) &&
    (OUR_PEOPLE.test(`${parts[0] ?? ''} ${name} ${description}`) || isOfAnother(property.description))
  if (isOurs || parts.some((part) => not.test(part))) return { points: 0, why: null, barred: true }
  const label = parts.some((part) => sure.test(part)) ? 6 : parts.some((part) => hint.test(part)) ? 2.5 : 0
  const named = not.test(name) ? 0 : sure.test(name) ? 4.5 : hint.test(name) ? 1.5 : 0
  // A name stays when a label changes: what the label says in so many words weighs more.
  const fromName = label > 0 || isMute(parts[0] ?? '') ? named : named * 0.7
  const described = describedAs(property.description, patterns, label + named > 0)
  const why =
    label > 0
      ? msg('fields.reason.label', { said: displayText(property.label, 60) })
      : named > 0
        ? msg('fields.reason.name', { said: displayText(property.name, 60) })
        : described > 0
          ? msg('fields.reason.description', { said: displayText(property.description, 60) })
          : null
  return {
    points: Math.max(label, fromName) + Math.min(label, fromName) * 0.25 + described,
    why,
    barred: false,
  }
}

/** A description that says what the property is counts like a name where label and name say nothing. */
function describedAs(description: string, { sure, hint, not }: Patterns, confirms: boolean): number {
  const text = labelText(description)
  if (!hint.test(text) || not.test(text)) return 0
  const clauses = description.slice(0, 160).split(/[。.、,;；:：()（）\n]/)
  return !confirms && clauses.some((clause) => sure.test(labelText(clause))) ? 4.5 : 1.5
}

/** What a share of fitting values is worth; too few say little. */
function pointsOf(share: number, of: number): number {
  if (of === 0) return 0
  const weight = Math.min(1, of / TELLING_VALUES)
  return (share >= 0.6 ? 6 : share >= 0.35 ? 3 : share >= 0.15 ? 0 : -7) * weight
}

const SELLERS =
  /営業|セールス|カスタマーサクセス|パートナー|代理店|支店|支社|\b(?:sales|sdr|bdr|customer success|partner)\b/

interface Held {
  readonly points: number
  /** Enough by itself, whatever the label says. */
  readonly alone: boolean
  readonly signs?: Readonly<Record<string, HearingSign>>
  readonly targets?: Readonly<Record<string, ClassTarget>>
}

const NOTHING: Held = { points: 0, alone: false }
const NEVER: Held = { points: -20, alone: false }

function heldBy(property: PortalProperty, role: SuggestedRole, contents: Contents, mute: boolean): Held {
  const { kind, words } = contents
  if (role === 'slaClass') return ofClasses(property, contents)
  if (role === 'hearing' && kind !== 'text') return ofChoice(property)
  if (role === 'optOut' && kind === 'bool') return NOTHING
  const fit = fitOf(words, CONTENT_READERS[role])
  if (role === 'inquiry' || role === 'hearing')
    return ofProse(role, words, fit, labelText(property.label), mute)
  if (role === 'score') return { points: Math.min(0, pointsOf(fit.fits, fit.of)), alone: false }
  if (role === 'optOut') return { points: Math.min(2, pointsOf(fit.fits, fit.of)), alone: false }
  if (role === 'companySize' && kind === 'number')
    return { points: Math.min(1, pointsOf(fit.fits, fit.of)), alone: false }
  if (role === 'rank') return ofRank(contents, fit)
  const alone = fit.of >= 3 && fit.sure >= (mute ? 0.6 : 0.75)
  // Departments of sellers only, under a label that says nothing, are likelier our own than all customers'.
  const sellers =
    role === 'department' ? words.filter((word) => SELLERS.test(word)).length / Math.max(1, words.length) : 0
  const doubt = sellers >= 0.6 ? 4 : 0
  return {
    points: pointsOf(fit.fits, fit.of) - doubt,
    alone: alone && doubt === 0 && (mute || role !== 'event'),
  }
}

function ofClasses(property: PortalProperty, contents: Contents): Held {
  const classes = slaClassesOf(property, contents)
  if (classes !== null) return { points: 4, alone: false, targets: classes.targets }
  return contents.words.length === 0 ? NOTHING : NEVER
}

function ofChoice(property: PortalProperty): Held {
  const signs = hearingSigns(property)
  const count = Object.keys(signs).length
  const telling = property.options.filter(({ label }) => !SAYS_NOTHING.test(fold(label.slice(0, 60)))).length
  return count === 0
    ? NEVER
    : { points: Math.min(6, 3.5 + count), alone: count >= 2 || count >= telling / 2, signs }
}

/** 備考 may hold anything: what is in it must speak of a purchase. */
const VAGUE =
  /^(?:その他|社内|担当者)?(?:備考欄?|メモ|ノート|特記事項?|コメント|memos?|notes?|remarks?|bikou?|対応メモ|担当者メモ|対応履歴)[\d ]*$/

function ofProse(
  role: 'inquiry' | 'hearing',
  words: readonly string[],
  fit: Fit,
  label: string,
  mute: boolean,
): Held {
  const vague = mute || VAGUE.test(label)
  const voice = voiceOf(words) * (role === 'inquiry' ? 1 : -1)
  // 導入時期 and 予算 are answered in a word or two: what is short speaks against nothing but a longer text.
  const codes = words.filter((word) => NOT_PROSE.test(word)).length / Math.max(1, words.length)
  const least = codes >= 0.5 ? -7 : role === 'hearing' ? -1 : -3
  const points =
    Math.max(least, Math.min(3, pointsOf(fit.fits, fit.of))) +
    (words.length === 0 ? 0 : voice * 3) -
    (vague && words.length >= 2 && aboutBuying(words) < 0.15 ? 5 : 0)
  return { points: mute ? points + 3 : points, alone: mute && fit.of >= 3 && fit.sure >= 0.4 && voice > 0.1 }
}

/** Classes stand in a drop-down; a text is a rank only where it names classes. */
function ofRank({ kind, words }: Contents, fit: Fit): Held {
  const classes = words.filter((word) => /クラス|級|層/.test(word)).length / Math.max(1, words.length)
  if (kind === 'text' && classes < 0.3) return NEVER
  return { points: pointsOf(fit.fits, fit.of), alone: fit.of >= 3 && fit.sure >= 0.6 }
}

/** HubSpot's own properties that can be suggested; the others have their own place in a lead, or none. */
const OWN_NAMES: ReadonlySet<string> = new Set([
  ...Object.values(HUBSPOT_DEFAULTS),
  'industry',
  'numemployees',
  'job_function',
  'hs_seniority',
  'seniority',
])
const NEWER_SCORE = /score/

/** The roles that a property may hold, the likeliest first. */
export function candidatesOf(property: PortalProperty, contents: Contents): Candidate[] {
  const place = property.object === 'company' ? ofCompany(property.name) : property.name
  const isScore = contents.kind === 'number' && NEWER_SCORE.test(property.name)
  if (property.hubspotDefined && !OWN_NAMES.has(place) && !isScore) return []
  const parts = partsOfLabel(property)
  const mute = isMute(parts[0] ?? '')
  const roles: readonly SuggestedRole[] = [...FIELD_ROLES, 'score']
  return roles.flatMap((role): Candidate[] => {
    if (!KINDS[role].includes(contents.kind) && !(role === 'rank' && contents.kind === 'choice')) return []
    if (property.object === 'company' && !OF_COMPANIES.includes(role)) return []
    if (property.object === 'company' && role === 'hearing' && contents.kind === 'text') return []
    if (property.calculated && role !== 'score') return []
    const said = saidBy(property, role, parts)
    if (said.barred) return []
    const held = heldBy(property, role, contents, mute)
    if (said.points === 0 && !held.alone) return []
    const points = said.points + held.points
    if (points < ENOUGH) return []
    const why = said.why ?? msg(`fields.reason.holds.${role}`)
    return [
      {
        property,
        contents,
        role,
        points,
        named: said.points >= 6,
        why,
        signs: held.signs ?? {},
        targets: held.targets ?? {},
      },
    ]
  })
}
