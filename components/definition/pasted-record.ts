// The contact that a pasted address of HubSpot's app, or a pasted id, stands for.
import type { RecordRef } from '@/lib/domain/record-ref'

const ID = /^\d{1,20}$/
const RECORD = /\/contacts\/(\d{1,20})\/(?:record\/0-1|contact)\/(\d{1,20})(?:[/?#]|$)/

/** Null for anything other than a contact of this portal. */
export function pastedRecord(text: string, portalId: string): RecordRef | null {
  const pasted = text.normalize('NFKC').trim()
  if (ID.test(pasted)) return { portalId, contactId: pasted }
  const found = RECORD.exec(pasted)
  if (found === null || found[1] !== portalId || found[2] === undefined) return null
  return { portalId, contactId: found[2] }
}
