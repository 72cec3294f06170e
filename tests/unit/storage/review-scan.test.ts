// The scan's store: what is done is no longer to be done, whatever row it came from.
import 'fake-indexeddb/auto'
import { beforeEach, expect, it } from 'vitest'
import type { ScanFile, StoredRecord } from '@/lib/domain/review/scan-file'
import { reviewScanStore } from '@/lib/storage/review-scan'
import { handoff } from '../domain/review/record'
import { deleted } from './deleted'

const FILE = { portalId: '90210', month: '2026-05' } as unknown as ScanFile
const todo = (what: 'history' | 'touches') =>
  reviewScanStore.todo(FILE.portalId, FILE.month, what, 10) as Promise<StoredRecord[]>
const STORED: StoredRecord = {
  record: handoff(),
  present: true,
  nextAt: null,
  modifiedAt: 1,
  companyId: null,
  todo: 'touches',
}

beforeEach(() => deleted('review'))

it('a record that was to be read, and was, is not read again', async () => {
  await reviewScanStore.save({ file: FILE, records: [STORED] }, 0)
  const [row] = await todo('touches')
  expect(row?.record.contactId).toBe(STORED.record.contactId)
  await reviewScanStore.save({ file: FILE, records: [{ ...(row as StoredRecord), todo: null }] }, 0)
  expect(await todo('touches')).toEqual([])
  expect(await reviewScanStore.count(FILE.portalId, FILE.month)).toBe(1)
})

it('a record that is no longer its contact’s present handoff is not counted as one', async () => {
  await reviewScanStore.save({ file: FILE, records: [STORED] }, 0)
  const at = STORED.record.handedOffAt
  const present = () => reviewScanStore.countPresent(FILE.portalId, FILE.month, at - 1, at + 1)
  expect(await present()).toBe(1)
  const [row] = await todo('touches')
  await reviewScanStore.save({ file: FILE, records: [{ ...(row as StoredRecord), present: false }] }, 0)
  expect(await present()).toBe(0)
})
