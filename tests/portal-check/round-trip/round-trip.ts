// The round trip on a test account: set-up, one handoff, one rejection, the workflow; then everything but the properties is removed.

import { readOwners } from '@/lib/hubspot/objects/owners'
import { ValidationError } from '@/lib/hubspot/transport/errors'
import { type Finding, judged } from '../finding'
import type { Session } from '../session'
import { decideAndLook } from './decide'
import { createInvented, inventedName } from './invented'
import { refusals } from './refusals'
import { type Made, removeAll } from './remove'
import { setUp } from './set-up'
import { touch } from './touch'
import { makeWorkflow, whyNoWorkflow } from './workflow'

export const TEST_ACCOUNTS: ReadonlySet<string> = new Set(['DEVELOPER_TEST', 'SANDBOX'])

export interface RoundTrip {
  readonly findings: readonly Finding[]
  /** What could not be removed. */
  readonly left: readonly string[]
}

type Step = readonly [what: string, run: () => Promise<readonly Finding[]>]

/** Writes. The caller has made sure that this is a test account. An abort ends it between two steps; what was made is removed. */
export async function roundTrip(session: Session, signal?: AbortSignal): Promise<RoundTrip> {
  const findings: Finding[] = []
  const made: Made = { lastname: inventedName(), contactId: null, workflow: false, workflowId: null }
  let created = false
  let left: string[] = []
  const take = async ([what, run]: Step): Promise<boolean> => {
    if (signal?.aborted === true) return false
    try {
      findings.push(...(await run()))
      return true
    } catch (error) {
      findings.push(stopped(what, error))
      return false
    }
  }
  try {
    await take(['Set-up', () => setUp(session)])
    const ownerId = (await readOwners(session.transport).catch(() => null))?.list[0]?.id ?? null
    const isThere = await take([
      'The invented contact',
      async () => {
        created = true
        made.contactId = await createInvented(session, made.lastname, ownerId)
        return []
      },
    ])
    for (const step of isThere ? stepsOn(session, made, ownerId) : []) await take(step)
  } finally {
    if (created) left = await removeAll(session, made)
  }
  return { findings, left }
}

function stepsOn(session: Session, made: Made, ownerId: string | null): Step[] {
  const id = made.contactId ?? ''
  return [
    ['Handoff', () => decideAndLook(session, id, ownerId, 'hand_off')],
    ['A logged call', () => touch(session, id, ownerId !== null)],
    ['Rejection', () => decideAndLook(session, id, ownerId, 'reject')],
    ['Refused values', () => refusals(session, id)],
    ['SLA workflow', () => workflow(session, made, ownerId)],
  ]
}

async function workflow(session: Session, made: Made, ownerId: string | null): Promise<Finding[]> {
  const why = await whyNoWorkflow(session)
  if (why !== null) return [why]
  if (ownerId === null) return []
  made.workflow = true
  const finding = await makeWorkflow(session, ownerId, (id) => {
    made.workflowId = id
  })
  return [finding]
}

/** A step that ended early, in HubSpot's words. A refused value is most likely a rule of the account. */
function stopped(what: string, error: unknown): Finding {
  const about = { what, expected: 'goes through', assumedIn: 'tests/sandbox/api' }
  const found = error instanceof Error ? error.message : 'no answer'
  return judged(error instanceof ValidationError ? { ...about, point: 'admin_rules' } : about, false, found)
}
