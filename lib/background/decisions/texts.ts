// What a decision says in HubSpot: subjects and lines of its tasks and notes, in the language of who decided.
import type { Decision, DecisionKind } from '@/lib/domain/decision/decision'
import { REASONS } from '@/lib/domain/decision/reasons'
import type { DecisionRow } from '@/lib/domain/decision/row'
import { displayText } from '@/lib/domain/display-text'
import { type BackgroundWords, backgroundWords } from '@/lib/i18n/background-words'

/** A text of HubSpot's: one line as subject, the rest as body. */
export interface ActivityText {
  readonly subject: string
  readonly lines: readonly string[]
}

/** The person in a subject line: an address takes no honorific. */
function nameIn({ facts: { contactName } }: Decision, { t }: BackgroundWords): string {
  if (contactName === null) return t('lead.unnamed')
  const name = displayText(contactName, 80)
  return name.includes('@') ? name : t('written.person', { name })
}

/** The task that asks for first contact. */
export function slaTaskText({ decision, values }: DecisionRow): ActivityText {
  const words = backgroundWords(decision.language)
  const due = values?.slaDueAt
  return {
    subject: words.t('written.sla.subject', { name: nameIn(decision, words) }),
    lines: [
      ...(due === undefined ? [] : [words.t('written.sla.due', { at: { at: due } })]),
      words.t(decision.facts.mailRefused ? 'written.sla.how.no_mail' : 'written.sla.how'),
      ...decision.facts.brief,
    ],
  }
}

/** The note on the timeline: what was decided, why, and for a handoff the brief. */
export function noteText(row: DecisionRow, owner: string | null): ActivityText {
  const { decision, values } = row
  const words = backgroundWords(decision.language)
  const { kind, note, disputed, facts } = decision
  const typed = note.trim()
  const lines = [
    ...(owner === null ? [] : [words.t('written.by', { owner })]),
    ...(kind === 'confirm_contact' ? confirmedLines(row, words) : []),
    ...reasonLines(decision, words),
    ...(typed === ''
      ? []
      : [words.t(kind === 'hand_off' ? 'written.override' : 'written.note', { note: typed })]),
    ...(disputed ? [words.t('written.disputed')] : []),
    ...(values?.recycleUntil == null ? [] : [words.t('written.recycle', { day: values.recycleUntil })]),
    ...(kind === 'hand_off' ? [words.t(`verdict.${facts.verdict}`), ...facts.brief] : []),
  ]
  return { subject: words.t(`written.${subjectOf(kind)}`), lines }
}

function subjectOf(kind: DecisionKind): 'hand_off' | 'return' | 'confirm_contact' | 'reject' {
  return kind === 'hand_off' || kind === 'return' || kind === 'confirm_contact' ? kind : 'reject'
}

/** HubSpot's channel types by the names that people know. */
const CHANNELS: Readonly<Record<string, string>> = {
  WHATS_APP: 'WhatsApp',
  LINKEDIN_MESSAGE: 'LinkedIn',
}

const channelName = (type: string) => CHANNELS[type] ?? displayText(type.replaceAll('_', ' '), 40)

/** Which message was said to be from us, and when that was said: HubSpot keeps no direction for it. */
function confirmedLines({ decision: { facts }, at }: DecisionRow, { t }: BackgroundWords): string[] {
  const sentAt = facts.firstContactAt
  const channel = facts.message?.channel ?? null
  const quote = facts.message?.quote.trim() ?? ''
  return [
    ...(sentAt === null
      ? []
      : [
          channel === null
            ? t('written.confirmed', { at: { at: sentAt } })
            : t('written.confirmed.channel', { channel: channelName(channel), at: { at: sentAt } }),
        ]),
    ...(quote === '' ? [] : [t('written.quote', { quote: displayText(quote, 300) })]),
    ...(at === null ? [] : [t('written.confirmed.at', { at: { at } })]),
  ]
}

/** The task for marketing that a reason implies. */
export function followUpText({ decision, values }: DecisionRow): ActivityText {
  const words = backgroundWords(decision.language)
  const { reason, note } = decision
  if (reason === null) return { subject: '', lines: [] }
  const typed = note.trim()
  return {
    subject: words.t(`follow_up.${reason}`, { name: nameIn(decision, words) }),
    lines: [
      words.t('written.fixer', { owner: words.t(`fixer.${REASONS[reason].mendedBy}`) }),
      ...(decision.facts.mailRefused ? [words.t('written.no_mail')] : []),
      ...reasonLines(decision, words),
      ...(typed === '' ? [] : [words.t('written.note', { note: typed })]),
      ...(values?.recycleUntil == null ? [] : [words.t('written.recycle', { day: values.recycleUntil })]),
    ],
  }
}

function reasonLines({ reason, detail, facts }: Decision, { t }: BackgroundWords): string[] {
  if (reason === null) return []
  const text = detail === null ? t(`reason.${reason}`) : `${t(`reason.${reason}`)} · ${t(`detail.${detail}`)}`
  const tries = detail === 'no_answer' ? [t('written.touches', { n: facts.touches })] : []
  return [t('status.reason', { reason: text }), ...tries]
}
