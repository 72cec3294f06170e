// What somebody typed about a lead and has not sent: it outlives the panel, navigation, an update and the browser.
import { type RecordRef, refKey } from '@/lib/domain/record-ref'
import { useVault } from './database'

/** The draft of a record; null when there is none that can be read. */
export async function readDraft(ref: RecordRef): Promise<string | null> {
  const draft: unknown = await useVault((db) => db.get('drafts', refKey(ref)))
  return typeof draft === 'string' ? draft : null
}

/** Keeps a draft; an empty one is removed. */
export async function writeDraft(ref: RecordRef, text: string): Promise<void> {
  await useVault(async (db) => {
    if (text === '') await db.delete('drafts', refKey(ref))
    else await db.put('drafts', text, refKey(ref))
  })
}
