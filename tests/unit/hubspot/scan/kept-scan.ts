// The scan's store as the background keeps it, on an IndexedDB in memory, with what tests look into and what they break.
import 'fake-indexeddb/auto'
import type { ScanFile, ScanStore, StoredRecord } from '@/lib/domain/review/scan-file'
import { type CompanyRow, useReviews, within } from '@/lib/storage/review-db'
import { reviewScanStore } from '@/lib/storage/review-scan'
import { PORTAL_ID } from '../../../sandbox/sandbox'
import { deleted } from '../../storage/deleted'

export interface KeptScan extends ScanStore {
  /** The records of a month, in the order of contact and round. */
  records(month: string): Promise<StoredRecord[]>
  file(month: string): Promise<ScanFile | null>
  companies(): Promise<CompanyRow[]>
  /** Called before a step is kept; may throw as a full disk does. */
  onSave: () => void
  readonly saves: number
}

/** The store of one portal; whatever was kept before is there. */
export function keptScan(): KeptScan {
  let saves = 0
  const kept: KeptScan = {
    ...reviewScanStore,
    onSave: () => undefined,
    get saves() {
      return saves
    },
    async save(...step) {
      kept.onSave()
      await reviewScanStore.save(...step)
      saves++
    },
    file: (month) => reviewScanStore.read(PORTAL_ID, month),
    async records(month) {
      const found = await useReviews((db) => db.getAll('records', within(PORTAL_ID, month)))
      return found.sort(
        (a, b) => Number(a.record.contactId) - Number(b.record.contactId) || a.record.round - b.record.round,
      )
    },
    companies: () => useReviews((db) => db.getAll('companies')),
  }
  return kept
}

/** As in a browser that has read no month yet. */
export const emptyReviews = () => deleted('review')
