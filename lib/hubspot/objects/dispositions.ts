// Call dispositions: HubSpot keeps a GUID on the call; its label tells what happened.
import * as z from 'zod/mini'
import { parsed } from '../mapping/schemas'
import type { CallOptions } from '../transport/client'
import type { Transport } from '../transport/request'

/** A disposition of the portal. */
export interface Disposition {
  readonly id: string
  readonly label: string
}

/** HubSpot's own six: the same GUIDs in every portal. Source: HubSpot's calling documentation. */
const OWN: Readonly<Record<string, string>> = {
  '9d9162e7-6cf3-4944-bf63-4dff82258764': 'Busy',
  'f240bbac-87c9-4f6e-bf70-924b57d47db7': 'Connected',
  'a4c4c377-d246-4b32-a13b-75a56a4cd0ff': 'Left live message',
  'b2cf5968-551e-4856-9783-52b3da59a7d0': 'Left voicemail',
  '73a0d17f-1163-4015-bdd5-ec830791da20': 'No answer',
  '17b47fee-58de-441e-a44c-c6300d46f273': 'Wrong number',
}

const list = z.array(z.object({ id: z.string(), label: z.string() }))

/** The portal's dispositions, its own ones included. @throws ScopeMissingError ... as `Transport.send` */
export async function readDispositions(transport: Transport, call: CallOptions = {}): Promise<Disposition[]> {
  const { json } = await transport.send({ ...call, method: 'GET', path: '/calling/v1/dispositions' })
  return parsed(list, json)
}

/** The label of what a call holds: a GUID of HubSpot's or of the portal's, or a label as some tools write it; null for an unknown GUID. */
export function labelOf(disposition: string | null, known: ReadonlyMap<string, string>): string | null {
  if (disposition === null) return null
  const id = disposition.toLowerCase()
  if (Object.hasOwn(OWN, id)) return OWN[id] ?? null
  return known.get(id) ?? (/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(id) ? null : disposition)
}
