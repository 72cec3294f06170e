// Makes one task or note of a decision, for the owner it belongs to.

import type { DecisionRow } from '@/lib/domain/decision/row'
import { type CreatedSideEffect, markerOf } from '@/lib/domain/decision/side-effects'
import { DAY_MS } from '@/lib/domain/japan/calendar'
import { activityBody } from '@/lib/hubspot/mapping/activity-body'
import { OWNER } from '@/lib/hubspot/mapping/to-patch'
import { createNote, createTask } from '@/lib/hubspot/objects/activities'
import type { ContactState } from '@/lib/hubspot/objects/contact-state'
import type { ObjectsClient } from '@/lib/hubspot/transport/client'
import { ValidationError } from '@/lib/hubspot/transport/errors'
import type { SendDeps } from './send-deps'
import { followUpText, noteText, slaTaskText } from './texts'

export interface Created {
  readonly row: DecisionRow
  readonly id: string
}

/** @throws a class of `errors.ts` */
export function createSideEffect(
  name: CreatedSideEffect,
  row: DecisionRow,
  state: ContactState,
  deps: SendDeps,
): Promise<Created> {
  const { decision, at } = row
  const { contactId } = decision.ref
  const marker = markerOf(row.id, name)
  if (name === 'note') {
    const by = decision.by === null ? null : (deps.ownerName(decision.by) ?? decision.by)
    const { subject, lines } = noteText(row, by)
    const body = activityBody([subject, ...lines], marker)
    const note = { body, at: at ?? deps.serverNow() }
    return underRules(row, decision.by, name, deps, (client, ownerId) =>
      createNote(client, contactId, { ...note, ownerId }),
    )
  }
  const sla = name === 'sla_task'
  const { subject, lines } = sla ? slaTaskText(row) : followUpText(row)
  const body = activityBody(lines, marker)
  const wanted = sla
    ? (decision.salespersonId ?? state.ownerId)
    : (deps.definition.handoff.followUpOwnerId ?? state.handedOffBy)
  const dueAt = sla ? (row.values?.slaDueAt ?? deps.serverNow()) : followUpAt(row, deps)
  const type = sla ? ('CALL' as const) : ('TODO' as const)
  return underRules(row, wanted, name, deps, (client, ownerId) =>
    createTask(client, contactId, { subject, body, dueAt, ownerId, type }),
  )
}

/**
 * Creates with the owner; without one when HubSpot does not know that person any more, and says so. What the portal's own rules refuse is
 * tried once by the version of the API that does not enforce them.
 */
async function underRules(
  given: DecisionRow,
  wantedOwner: string | null,
  name: CreatedSideEffect,
  { save, hubspot }: SendDeps,
  make: (client: ObjectsClient, ownerId: string | null) => Promise<string>,
): Promise<Created> {
  let row = given
  let ownerId = wantedOwner
  let { client } = hubspot
  for (;;) {
    try {
      return { row, id: await make(client, ownerId) }
    } catch (error) {
      if (!(error instanceof ValidationError)) throw error
      if (ownerId !== null && error.fields.some((field) => field.name === OWNER)) {
        ownerId = null
        row = await save({
          ...row,
          omitted: [...row.omitted, { what: `${name}.owner`, words: error.message }],
        })
      } else if (client === hubspot.client) client = hubspot.older
      else throw error
    }
  }
}

/** On the day from which the lead may come back, else some days from now. */
function followUpAt({ values, at }: DecisionRow, { definition, serverNow }: SendDeps): number {
  const day = values?.recycleUntil
  if (day != null) return Date.parse(`${day}T09:00:00+09:00`)
  return (at ?? serverNow()) + definition.handoff.followUpDays * DAY_MS
}
