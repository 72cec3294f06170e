// The SLA workflow: created switched off by the product's own code, read back field by field.
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { BASES } from '@/lib/hubspot/objects/flows'
import { createWorkflow, findWorkflow, readUserId } from '@/lib/hubspot/setup/sla-workflow'
import { workflowBody } from '@/lib/hubspot/setup/sla-workflow-body'
import { inWords, isOk } from '../answers'
import { type Finding, judged, unknown } from '../finding'
import type { Session } from '../session'
import { lost } from './compare'

const ABOUT = {
  what: 'SLA workflow',
  expected: 'created switched off, every field as sent',
  assumedIn: 'lib/hubspot/setup/sla-workflow.ts, tests/sandbox/api/flows.ts',
  point: 'workflow_grammar' as const,
}

/** Null when it may be made; else why not. One that is there already is somebody's: it is left as it is. */
export async function whyNoWorkflow(session: Session): Promise<Finding | null> {
  try {
    const there = await findWorkflow(session.transport)
    return there === null ? null : unknown(ABOUT, 'there is one of this name already; it was left alone')
  } catch (error) {
    return unknown(ABOUT, words(error))
  }
}

/** Makes it for the owner's user, and compares; its id is reported as soon as it is known. The caller removes it. */
export async function makeWorkflow(
  session: Session,
  ownerId: string,
  onId: (id: string) => void,
): Promise<Finding> {
  const { transport } = session
  let userId: string
  try {
    userId = await readUserId(transport, ownerId)
  } catch (error) {
    return unknown(ABOUT, `the user of an owner: ${words(error)}`)
  }
  let refusal = ''
  try {
    onId((await createWorkflow(transport, HANDOFF_PROPERTIES, userId)).id)
  } catch (error) {
    refusal = words(error)
  }
  const made = await findWorkflow(transport)
  if (made === null) return judged(ABOUT, false, refusal || 'not found after it was created')
  onId(made.id)
  const read = await readWhole(session, made.id)
  if (read === null) return unknown(ABOUT, 'created, but it could not be read')
  const differing = lost(workflowBody(HANDOFF_PROPERTIES, userId), read)
  const found = [...(refusal === '' ? [] : [refusal]), ...differing]
  return judged(ABOUT, found.length === 0, found.join('; ') || 'as sent')
}

async function readWhole({ probe }: Session, id: string): Promise<unknown> {
  for (const base of BASES) {
    const answer = await probe({ method: 'GET', path: `${base}/${id}` })
    if (isOk(answer)) return answer.json
  }
  return null
}

/** Removes the workflow for good, where HubSpot has it; one whose id never came is found by its name. @throws with HubSpot's words */
export async function removeWorkflow(session: Session, known: string | null): Promise<void> {
  const id = known ?? (await findWorkflow(session.transport))?.id ?? null
  if (id === null) return
  let refused: string | null = null
  for (const base of BASES) {
    // The product never deletes, so its transport knows no name for it.
    const method = String('DELETE') as 'GET'
    const answer = await session.probe({ method, path: `${base}/${id}` })
    if (isOk(answer)) return
    if (answer.status !== 404) refused ??= inWords(answer)
  }
  // It is gone: an earlier try arrived although its answer did not.
  if (refused !== null) throw new Error(refused)
}

const words = (error: unknown) => (error instanceof Error ? error.message : String(error))
