// Who decides at the company, as far as titles and confirmations tell: one person by name, and why.
import { compareText } from '../compare-text'
import { isSmall, type Person, peopleOf } from '../criteria/decision-role/check'
import { mostEmployees } from '../criteria/icp-fit/size'
import type { Definition } from '../definition/definition'
import { postText } from '../fields/post-text'
import { type Authority, authorityOf } from '../japan/authority'
import { presenceOf } from '../japan/presence'
import type { LeadSnapshot } from '../lead-snapshot'
import { type Message, msg } from '../message'
import { contactName } from '../person-name'

/** Name and post are untrusted text. */
export interface Decider {
  readonly name: string
  readonly post: string | null
  /** The contact itself. */
  readonly self: boolean
  /** "decision maker, by title", "confirmed". */
  readonly why: Message
}

/** Those with a part in the decision, the nearest to it first. */
export const NEAREST = [
  'decision_maker',
  'budget_holder',
  'approver',
  'champion',
  'proposer',
] as const satisfies readonly Authority[]

const ORDER: readonly Authority[] = NEAREST

/** How near somebody is to the decision: an index of NEAREST; -1 without a part in it. A confirmed role comes first. */
export function nearness(snapshot: LeadSnapshot, { decisionRole }: Definition): (person: Person) => number {
  const small = isSmall(mostEmployees(snapshot), decisionRole)
  return ({ level, departments, confirmed }) => {
    const authority = authorityOf(level, departments, small)
    return confirmed !== null ? 0 : ORDER.indexOf(authority)
  }
}

/** Only proposers and champions: nobody who is known decides. */
const DECIDING = NEAREST.indexOf('approver')

/**
 * The person who decides: a confirmed one, else the highest title from the approvers up; null where none is known. Somebody abroad
 * counts only where the lead is responsible for Japan from abroad.
 */
export function deciderOf(snapshot: LeadSnapshot, definition: Definition): Decider | null {
  const abroadCounts = presenceOf(snapshot, definition).kind === 'responsible'
  const near = nearness(snapshot, definition)
  const [best] = peopleOf(snapshot)
    .filter(({ abroad, name }) => name !== '' && (abroadCounts || !abroad))
    .map((person) => ({ person, at: near(person) }))
    .filter(({ at }) => at >= 0 && at <= DECIDING)
    .sort(
      (a, b) =>
        Number(b.person.confirmed !== null) - Number(a.person.confirmed !== null) ||
        a.at - b.at ||
        (b.person.level ?? -1) - (a.person.level ?? -1) ||
        Number(b.person.source === 'contact') - Number(a.person.source === 'contact') ||
        compareText(a.person.name, b.person.name),
    )
  if (best === undefined) return null
  const { person, at } = best
  const self = person.source === 'contact'
  return {
    name: (self ? contactName(snapshot.contact) : null) ?? person.name,
    post: postText(person),
    self,
    why:
      person.confirmed === null
        ? msg('decider.by_title', { role: msg(`role.${NEAREST[at] ?? 'approver'}`) })
        : msg('decider.confirmed'),
  }
}
