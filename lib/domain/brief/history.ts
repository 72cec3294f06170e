// What happened last with a lead, and how much happened before.
import { type Instant, isInstant, valueOr } from '../fact'
import { excerpt } from '../japan/fold'
import { ENGAGEMENT_KINDS, type Engagement, type LeadSnapshot } from '../lead-snapshot'
import { type MessageParam, msg } from '../message'

const SUBJECT_SHOWN = 90

interface Act {
  readonly at: Instant | null
  readonly parts: readonly MessageParam[]
  /** For acts of the same instant. */
  readonly order: string
}

export interface History {
  /** The newest act in parts: date, kind, direction, subject; null when nothing is known. */
  readonly last: readonly MessageParam[] | null
  readonly count: number
  /** There may be more than `count`: not all were counted, or a kind could not be read. */
  readonly atLeast: boolean
  /** True when a kind of act could not be read. */
  readonly unreadParts: boolean
}

/** The newest of all engagements, forms and events, whatever their order in the lists. */
export function lastAct(snapshot: LeadSnapshot): History {
  const acts: Act[] = []
  let omitted = 0
  let unreadParts = false
  let atLeast = false
  for (const kind of ENGAGEMENT_KINDS) {
    const fact = snapshot.engagements[kind]
    if (fact.state === 'unavailable') unreadParts = true
    const list = valueOr(fact, { items: [], omitted: 0 })
    omitted += list.omitted
    atLeast ||= fact.state === 'unavailable' || list.uncounted === true
    for (const item of list.items) acts.push(actOf(item))
  }
  for (const { formName, formId, at } of valueOr(snapshot.formSubmissions, [])) {
    acts.push(act(at, [msg('source.form'), formName ?? msg('brief.form.unnamed', { id: formId })]))
  }
  for (const { eventName, at, state } of valueOr(snapshot.eventParticipations, [])) {
    acts.push(act(at, [msg('source.event'), msg(`brief.event.${state}`), eventName]))
  }
  const last = acts.reduce<Act | null>(
    (best, one) => (best === null || isNewer(one, best) ? one : best),
    null,
  )
  for (const fact of [snapshot.formSubmissions, snapshot.eventParticipations]) {
    if (fact.state === 'unavailable' || (fact.state === 'known' && fact.omitted !== undefined)) atLeast = true
  }
  const count = acts.length + omitted
  return {
    last: last === null ? null : partsOf(last),
    count,
    atLeast,
    unreadParts: unreadParts || omitted > 0,
  }
}

function actOf({ kind, direction, at, startsAt, loggedAt, subject, text }: Engagement): Act {
  const parts: MessageParam[] = [msg(`source.${kind}`)]
  if (direction === 'inbound') parts.push(msg('brief.in'))
  if (direction === 'outbound') parts.push(msg('brief.out'))
  const said = firstLine(subject) || firstLine(text)
  if (said !== '') parts.push(said)
  return act(at ?? startsAt ?? loggedAt, parts)
}

function act(at: Instant | null, parts: readonly MessageParam[]): Act {
  return { at: isInstant(at) ? at : null, parts, order: JSON.stringify(parts) }
}

function isNewer(a: Act, b: Act): boolean {
  const [one, other] = [a.at ?? Number.NEGATIVE_INFINITY, b.at ?? Number.NEGATIVE_INFINITY]
  return one > other || (one === other && a.order < b.order)
}

function partsOf({ at, parts }: Act): readonly MessageParam[] {
  return at === null ? parts : [{ at }, ...parts]
}

function firstLine(text: string | null): string {
  const line =
    (text ?? '')
      .slice(0, 2_000)
      .trim()
      .split(/[\r\n]+/)[0] ?? ''
  return excerpt(line, 0, 0, SUBJECT_SHOWN)
}
