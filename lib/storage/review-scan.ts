// The scan's store in the review's database: every step in one transaction, so that a death leaves the last whole one.
import type { Instant } from '@/lib/domain/fact'
import type { ScanStore, StoredRecord } from '@/lib/domain/review/scan-file'
import { type CompanyRow, type RecordRow, useReviews, within } from './review-db'
import { isRecordRow, scanFileOf } from './review-shape'

/** `stored` may itself have been a row: its keys are worked out from the record as it is now, and no earlier key stays. */
function rowOf(portalId: string, month: string, stored: StoredRecord): RecordRow {
  const { record, present, nextAt, modifiedAt, companyId, todo } = stored
  return {
    ...{ record, present, nextAt, modifiedAt, companyId, todo },
    portalId,
    month,
    ...(present ? { presentAt: record.handedOffAt } : {}),
    ...(todo === null ? {} : { open: todo }),
  }
}

export const reviewScanStore: ScanStore = {
  read: async (portalId, month) => scanFileOf(await useReviews((db) => db.get('files', [portalId, month]))),

  save: ({ file, contacts = [], records = [], companies = [] }, staleBefore) =>
    useReviews(async (db) => {
      const { portalId, month } = file
      const work = db.transaction(['files', 'records', 'companies'], 'readwrite')
      const kept = work.objectStore('records')
      const known = work.objectStore('companies')
      const steps: Promise<unknown>[] = [work.objectStore('files').put(file, [portalId, month])]
      const put = (stored: StoredRecord) => {
        const { contactId, round } = stored.record
        steps.push(kept.put(rowOf(portalId, month, stored), [portalId, month, contactId, round]))
      }
      for (const { contactId, records: all } of contacts) {
        steps.push(kept.delete(within(portalId, month, contactId)))
        for (const stored of all) put(stored)
      }
      for (const stored of records) put(stored)
      for (const company of companies) steps.push(known.put({ ...company, portalId }, [portalId, company.id]))
      const ids = new Set(
        contacts.flatMap(({ records: all }) => all.flatMap(({ companyId }) => companyId ?? [])),
      )
      for (const id of ids) {
        const want = async () => {
          const row = await known.get([portalId, id])
          if (row !== undefined && (row.wanted === 1 || row.readAt >= staleBefore)) return
          const wanted: CompanyRow = { company: null, readAt: 0, ...row, id, portalId, wanted: 1 }
          await known.put(wanted, [portalId, id])
        }
        steps.push(want())
      }
      await Promise.all([...steps, work.done])
    }),

  modified: (portalId, month, contactIds) =>
    useReviews(async (db) => {
      const { store } = db.transaction('records')
      const found = await Promise.all(
        contactIds.map(async (id) => {
          const cursor = await store.openCursor(within(portalId, month, id))
          return cursor !== null && isRecordRow(cursor.value) ? [[id, cursor.value.modifiedAt] as const] : []
        }),
      )
      return new Map(found.flat())
    }),

  count: (portalId, month) => useReviews((db) => db.count('records', within(portalId, month))),

  countPresent: (portalId, month, from, to) =>
    useReviews((db) => db.countFromIndex('records', 'present', spanOf(portalId, month, from, to))),

  presentIds: (portalId, month, from, to) =>
    useReviews(async (db) => {
      const keys = await db.getAllKeysFromIndex('records', 'present', spanOf(portalId, month, from, to))
      return keys.map(([, , contactId]) => contactId)
    }),

  todo: (portalId, month, what, most) =>
    useReviews(async (db) => {
      const rows = await db.getAllFromIndex('records', 'open', [portalId, month, what], most)
      return rows.filter(isRecordRow)
    }),

  wantedCompanies: (portalId, most) =>
    useReviews(async (db) => {
      const keys = await db.getAllKeysFromIndex('companies', 'wanted', [portalId, 1], most)
      return keys.map(([, id]) => id)
    }),
}

function spanOf(portalId: string, month: string, from: Instant, to: Instant): IDBKeyRange {
  return IDBKeyRange.bound([portalId, month, from], [portalId, month, to])
}
