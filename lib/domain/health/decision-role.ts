// Sign 4: is somebody who takes part in the decision known when a lead is handed off?
import { DECISION_ROLES } from '../decision/decision'
import type { HealthCheck } from './checks'
import type { HandoffRow, HealthFacts } from './facts'
import { handoffNotes } from './handoffs'
import { act, checkOf, type Note, note, shareOf, toldShareOf } from './notes'
import { propertyNotes } from './properties'

/** `none` is confirmed as well, but says that this person has no part in the decision. */
const ROLES: ReadonlySet<string | undefined> = new Set(DECISION_ROLES.filter((role) => role !== 'none'))

/** By the criterion at the handoff, or by a role that a person confirmed: HubSpot does not tell cheaply whether before or after it. */
export function decisionRoleCheck(facts: HealthFacts): HealthCheck {
  const { required, version } = facts.definition
  return checkOf('decision_role', [
    required.decision_role
      ? note('role_required', 'good', { version })
      : note('role_optional', 'warn', { version }, act('require_role')),
    ...propertyNotes(facts, ['decisionRole']),
    ...handoffNotes(facts, sharesOf),
  ])
}

const isConfirmed = ({ decisionRole }: HandoffRow) => ROLES.has(decisionRole?.toLowerCase())

function sharesOf(rows: readonly HandoffRow[]): Note[] {
  const confirmed = rows.filter(isConfirmed).length
  const known = rows.filter((row) => isConfirmed(row) || row.readiness?.outcomes.decision_role === 'pass')
  return [
    ...shareOf('role_known', { n: known.length, of: rows.length }, act('confirm_roles')),
    ...toldShareOf('role_confirmed', { n: confirmed, of: rows.length }),
  ]
}
