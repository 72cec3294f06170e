// Hard cases of the other three signs: rejection reasons, decision roles, the context; and what outweighs what.
import { known, unavailable } from '@/lib/domain/fact'
import { healthFacts, recorded, rows } from '../../fixtures/health'
import { type Case, optionsOf, without } from './portals'

export const USE_CASES: readonly Case[] = [
  // The rejection reason.
  ['nothing rejected', 'rejection_reason', healthFacts(), 'good', null],
  [
    'every reason coded',
    'rejection_reason',
    healthFacts(rows(12, { status: 'rejected', reason: 'too_early' })),
    'good',
    null,
  ],
  [
    'no reason given',
    'rejection_reason',
    healthFacts(rows(12, { status: 'rejected' })),
    'bad',
    'give_reasons',
  ],
  [
    'a reason of nobody’s list',
    'rejection_reason',
    healthFacts(rows(12, { status: 'returned', reason: 'Too early!' })),
    'bad',
    'give_reasons',
  ],
  [
    'accepted ones that still carry a reason',
    'rejection_reason',
    healthFacts([...rows(30, { reason: 'too_early' }), ...rows(10, { status: 'rejected' })]),
    'bad',
    'give_reasons',
  ],
  [
    'no drop-down',
    'rejection_reason',
    healthFacts(rows(20), without('japan_rejection_reason')),
    'bad',
    'set_up',
  ],
  [
    'a drop-down with two of our reasons',
    'rejection_reason',
    healthFacts(rows(20), optionsOf('japan_rejection_reason', ['too_early', 'icp_mismatch'])),
    'warn',
    'set_up',
  ],
  [
    'a tenth of "other"',
    'rejection_reason',
    healthFacts([
      ...rows(18, { status: 'rejected', reason: 'too_early' }),
      ...rows(2, { status: 'rejected', reason: 'other' }),
    ]),
    'good',
    null,
  ],
  [
    'more of "other"',
    'rejection_reason',
    healthFacts([
      ...rows(17, { status: 'rejected', reason: 'too_early' }),
      ...rows(3, { status: 'rejected', reason: 'other' }),
    ]),
    'warn',
    'read_other',
  ],
  // The decision role.
  ['all in order', 'decision_role', healthFacts(), 'good', null],
  [
    'no role seen',
    'decision_role',
    healthFacts(rows(20, { readiness: recorded({ decision_role: 'fail' }) })),
    'bad',
    'confirm_roles',
  ],
  [
    'not seen, confirmed',
    'decision_role',
    healthFacts(rows(20, { readiness: null, decisionRole: 'Approver' })),
    'good',
    null,
  ],
  [
    'confirmed to have none',
    'decision_role',
    healthFacts(rows(20, { readiness: null, decisionRole: 'none' })),
    'bad',
    'confirm_roles',
  ],
  [
    'confirmed as something else',
    'decision_role',
    healthFacts(rows(20, { readiness: null, decisionRole: 'boss' })),
    'bad',
    'confirm_roles',
  ],
  [
    'no place to confirm it',
    'decision_role',
    healthFacts(rows(20), without('japan_decision_role')),
    'bad',
    'set_up',
  ],
  // The context.
  ['all in order', 'context', healthFacts(), 'good', null],
  [
    'records that cannot be read',
    'context',
    healthFacts(rows(20, { readiness: null, unreadable: true })),
    'bad',
    'decide_in_panel',
  ],
  [
    'nobody knows who handed off',
    'context',
    healthFacts(rows(20, { handedOffBy: null })),
    'warn',
    'decide_in_panel',
  ],
  ['nothing handed off', 'context', healthFacts([]), 'unknown', null],
  ['no place for it', 'context', healthFacts(rows(20), without('japan_readiness_snapshot')), 'bad', 'set_up'],
  // What outweighs what.
  [
    'a workflow that is off beside properties that cannot be read',
    'sla',
    healthFacts(rows(20), {
      schema: unavailable('request_failed'),
      workflow: known({ id: '5', enabled: false, differs: [] }),
    }),
    'warn',
    'switch_workflow_on',
  ],
  [
    'a property missing beside a workflow that is off',
    'sla',
    healthFacts(rows(20), {
      ...without('japan_sla_due_at'),
      workflow: known({ id: '5', enabled: false, differs: [] }),
    }),
    'bad',
    'set_up',
  ],
  [
    'a workflow that is on and watches something else',
    'sla',
    healthFacts(rows(20), { workflow: known({ id: '5', enabled: true, differs: ['due'] }) }),
    'warn',
    'mend_workflow',
  ],
  [
    'a workflow that is off and watches something else',
    'sla',
    healthFacts(rows(20), { workflow: known({ id: '5', enabled: false, differs: ['due'] }) }),
    'warn',
    'mend_workflow',
  ],
  [
    'a workflow that is on and accuses whom HubSpot’s own date clears',
    'sla',
    healthFacts(rows(20), { workflow: known({ id: '5', enabled: true, differs: ['alarm'] }) }),
    'warn',
    'mend_workflow',
  ],
  [
    'a workflow that tells another manager',
    'sla',
    healthFacts(rows(20), { workflow: known({ id: '5', enabled: true, differs: ['manager'] }) }),
    'good',
    null,
  ],
  [
    'an account whose workflows are nowhere',
    'sla',
    healthFacts(rows(20), { workflow: { state: 'nowhere' } }),
    'unknown',
    'look_for_workflow',
  ],
  [
    'a workflow that nobody can look into',
    'sla',
    healthFacts(rows(20), { workflow: known({ id: '5', enabled: true, differs: null }) }),
    'good',
    null,
  ],
]
