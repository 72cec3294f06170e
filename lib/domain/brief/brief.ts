// The brief before the first call: three to eight lines made of facts only, for any language.
import type { Assessment } from '../assessment'
import { reasonKey } from '../coded-values'
import { compareText } from '../compare-text'
import { peopleOf } from '../criteria/decision-role/check'
import { sizeOf } from '../criteria/icp-fit/size'
import type { Definition } from '../definition/definition'
import type { Fact } from '../fact'
import { mailRefusedLine } from '../fields/mail-refused'
import { postText } from '../fields/post-text'
import { hasKana } from '../japan/fold'
import type { LeadSnapshot } from '../lead-snapshot'
import { type Message, type MessageParam, msg } from '../message'
import { senderLine } from '../other-sender'
import { withoutHonorific } from '../person-name'
import { addressLine } from './addressee'
import { NEAREST, nearness } from './decider'
import { lastAct } from './history'
import { openQuestions, questionsIn } from './questions'
import { reachOf } from './reach'

export const BRIEF_LINE_IDS = [
  'company',
  'people',
  'signal',
  'history',
  'questions',
  'rejections',
  'reach',
  'etiquette',
] as const
export type BriefLineId = (typeof BRIEF_LINE_IDS)[number]

/** One line: parts that stand side by side. A part is CRM text (untrusted), a number, a moment or a sentence. */
export interface BriefLine {
  readonly id: BriefLineId
  readonly parts: readonly MessageParam[]
}

/**
 * The lines for one lead, in the order in which a rep needs them; what is unknown is left out or named as unread. When to phone is added
 * by withCallTime.
 */
export function briefOf(snapshot: LeadSnapshot, assessment: Assessment, definition: Definition): BriefLine[] {
  const lines: BriefLine[] = [
    { id: 'company', parts: companyParts(snapshot) },
    { id: 'people', parts: peopleParts(snapshot, assessment, definition) },
    { id: 'signal', parts: signalParts(assessment) },
    { id: 'history', parts: historyParts(snapshot) },
    { id: 'questions', parts: questionParts(snapshot, assessment, definition) },
    { id: 'rejections', parts: rejectionParts(snapshot) },
    { id: 'reach', parts: reachParts(snapshot) },
    { id: 'etiquette', parts: etiquetteParts(snapshot) },
  ]
  return lines.filter(({ parts }) => parts.length > 0)
}

function unread(fact: Fact<unknown>): Message | null {
  if (fact.state !== 'unavailable') return null
  return msg(fact.why.reason === 'loading' ? 'brief.waiting' : 'brief.unread')
}

function companyParts(snapshot: LeadSnapshot): MessageParam[] {
  const { company, contact } = snapshot
  const size = sizeOf(snapshot)
  const missing = unread(company)
  if (company.state !== 'known') {
    const said = missing ?? msg('brief.company.none')
    return contact.companyName === null ? [said] : [contact.companyName, said]
  }
  const { name, domain, industry, city, state, country } = company.value
  const parts: (MessageParam | null)[] = [
    name ?? contact.companyName ?? domain,
    industry === null ? null : { industry },
    size === null
      ? null
      : size.field === undefined
        ? msg('brief.company.employees', { n: size.min })
        : size.text,
    city ?? state,
    country === null ? null : { country },
  ]
  return parts.filter((part) => part !== null)
}

/** What the criterion found, and the person nearest to the decision where that is not the contact. */
function peopleParts(
  snapshot: LeadSnapshot,
  { criteria }: Assessment,
  definition: Definition,
): MessageParam[] {
  const reason = criteria.find(({ id }) => id === 'decision_role')?.reason
  const near = nearness(snapshot, definition)
  const [self, ...colleagues] = peopleOf(snapshot)
  const own = self === undefined ? -1 : near(self)
  const nearest = colleagues
    .map((person) => ({ person, at: near(person) }))
    .filter(({ at, person }) => at >= 0 && person.name !== '' && (own < 0 || at < own))
    .sort((a, b) => a.at - b.at || compareText(a.person.name, b.person.name))[0]
  const parts: MessageParam[] = reason === undefined ? [] : [reason]
  // Who decides is named already where that is the nearest person.
  if (nearest !== undefined && reason?.params?.who !== withoutHonorific(nearest.person.name)) {
    const { name } = nearest.person
    const title = postText(nearest.person)
    const role = msg(`role.${NEAREST[nearest.at] ?? 'proposer'}`)
    parts.push(
      title === null
        ? msg('brief.nearest', { name, role })
        : msg('brief.nearest_title', { name, title, role }),
    )
  }
  return parts
}

/** Numbers, and the address unless mail must not be sent. */
function reachParts(snapshot: LeadSnapshot): MessageParam[] {
  const { phones, mail } = reachOf(snapshot)
  return [...phones.map(({ shown }) => shown), ...(mail === null ? [] : [mail])]
}

/** The strongest sign with its words, else a sentence that there are no signs. */
function signalParts({ criteria }: Assessment): MessageParam[] {
  const signal = criteria.find(({ id }) => id === 'evaluation_signal')
  if (signal === undefined) return []
  const best = signal.evidence.find(({ counts }) => counts)
  if (best === undefined) return [senderLine(signal) ?? signal.reason]
  const parts: MessageParam[] = [
    best.label,
    msg('brief.quoted', { quote: best.quote }),
    best.field ?? msg(`source.${best.source}`),
  ]
  return best.at === null ? parts : [...parts, { at: best.at }]
}

function historyParts(snapshot: LeadSnapshot): MessageParam[] {
  const { last, count, atLeast, unreadParts } = lastAct(snapshot)
  if (last === null) return [unreadParts ? msg('brief.unread') : msg('brief.history.none')]
  const parts: MessageParam[] = [...last]
  if (count > 1)
    parts.push(msg(atLeast ? 'brief.history.more_at_least' : 'brief.history.more', { n: count - 1 }))
  return parts
}

/** The newest question; a request only where the line about their sign does not already quote it. */
function questionParts(
  snapshot: LeadSnapshot,
  { criteria }: Assessment,
  definition: Definition,
): MessageParam[] {
  const quoted = criteria.find(({ id }) => id === 'evaluation_signal')?.evidence.find(({ counts }) => counts)
  const questions = openQuestions(snapshot, definition).filter(
    ({ text }) => text !== quoted?.quote || questionsIn(text).length > 0,
  )
  const first = questions[0]
  if (first === undefined) return []
  const parts: MessageParam[] = [msg('brief.quoted', { quote: first.text })]
  if (first.at !== null) parts.push({ at: first.at })
  if (questions.length > 1) parts.push(msg('brief.history.more', { n: questions.length - 1 }))
  return parts
}

function rejectionParts({ handoff }: LeadSnapshot): MessageParam[] {
  if (handoff.state !== 'known') return []
  const { rejectionReason, rejectedAt, earlierRejections, recycleUntil } = handoff.value
  const [earlier] = earlierRejections
  const reason = rejectionReason ?? earlier?.reason
  if (reason === undefined || reason === null) return []
  const known = reasonKey(reason)
  const at = rejectionReason === null ? (earlier?.at ?? null) : rejectedAt
  const parts: MessageParam[] = [known === null ? reason : msg(known)]
  if (at !== null) parts.push({ at })
  if (recycleUntil !== null) parts.push(msg('brief.rejections.recycle', { day: recycleUntil }))
  return parts
}

/** How to address, in which language. Source: Japanese business manners. */
function etiquetteParts(snapshot: LeadSnapshot): MessageParam[] {
  const { contact } = snapshot
  const refused = mailRefusedLine(snapshot)
  const parts: MessageParam[] = refused === null ? [] : [refused]
  const line = addressLine(snapshot)
  if (line !== null) parts.push(msg('brief.address.write', { line }))
  const japanese =
    contact.language?.startsWith('ja') || contact.messages.some(({ text }) => hasKana(text.slice(0, 4_000)))
  if (japanese) parts.push(msg('brief.language.ja'))
  return parts
}
