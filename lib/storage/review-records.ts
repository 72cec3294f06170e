// What is kept of the months: read page by page, listed, and deleted. No token is anywhere near.

import { type Fact, known, unavailable } from '@/lib/domain/fact'
import type { Company, LeadSnapshot } from '@/lib/domain/lead-snapshot'
import type { HandoffRecord } from '@/lib/domain/review/handoff-record'
import type { KeptMonth, LogEntry } from '@/lib/domain/review/kept'
import { SCOPE_OF } from '@/lib/domain/scopes'
import { type RecordRow, useReviews, within } from './review-db'
import { isRecordRow, logOf, scanFileOf } from './review-shape'

const CHUNK = 200
/** Companies that are held while a month is read. */
const MOST_HELD = 2_000
const COMPANIES_SCOPE = SCOPE_OF.companies

/**
 * The records of a month, in no particular order, 200 at a time: never more than that is in memory. While a scan goes on it yields what is
 * there. A company that is not read yet is unavailable.
 */
export async function* readRecords(
  portalId: string,
  month: string,
): AsyncGenerator<readonly HandoffRecord[]> {
  const companies = companiesOf(portalId, await lacksCompanies(portalId, month))
  let after: IDBKeyRange = within(portalId, month)
  for (;;) {
    const [rows, keys] = await useReviews((db) => {
      const { store } = db.transaction('records')
      return Promise.all([store.getAll(after, CHUNK), store.getAllKeys(after, CHUNK)])
    })
    const last = keys.at(-1)
    if (last === undefined) return
    yield await companies(rows.filter(isRecordRow))
    after = IDBKeyRange.bound(last, [portalId, month, []], true)
    if (keys.length < CHUNK) return
  }
}

async function lacksCompanies(portalId: string, month: string): Promise<boolean> {
  const file = scanFileOf(await useReviews((db) => db.get('files', [portalId, month])))
  return file?.lacking.includes(COMPANIES_SCOPE) ?? false
}

/** Puts the companies into the records; the same company is read once, as long as there is room. */
function companiesOf(portalId: string, lacking: boolean) {
  const held = new Map<string, Fact<Company>>()
  return async (rows: readonly RecordRow[]): Promise<HandoffRecord[]> => {
    const wanted = new Set(rows.flatMap(({ companyId }) => companyId ?? []))
    const ids = lacking ? [] : [...wanted].filter((id) => !held.has(id))
    if (held.size + ids.length > MOST_HELD) held.clear()
    await useReviews(async (db) => {
      const { store } = db.transaction('companies')
      await Promise.all(
        [...(lacking ? [] : wanted)].map(async (id) => {
          const company = held.has(id) ? null : (await store.get([portalId, id]))?.company
          if (company) held.set(id, known(company))
        }),
      )
    })
    return rows.map(({ record, companyId }): HandoffRecord => {
      if (companyId === null) return record
      const fact = lacking ? unavailable('no_scope', COMPANIES_SCOPE) : held.get(companyId)
      return fact === undefined ? record : { ...record, lead: withCompany(record.lead, fact) }
    })
  }
}

const withCompany = (lead: LeadSnapshot, company: Fact<Company>): LeadSnapshot => ({ ...lead, company })

/** The months that are kept of a portal, newest first. */
export async function keptMonths(portalId: string): Promise<KeptMonth[]> {
  const files = await useReviews((db) => db.getAll('files', within(portalId)))
  return files
    .flatMap((file) => scanFileOf(file) ?? [])
    .map(({ month, whole, count, read, scannedAt }) => ({
      month,
      whole,
      count: whole ? count : read,
      scannedAt,
    }))
    .sort((a, b) => (a.month < b.month ? 1 : -1))
}

/** Deletes what was read of a month, or of all; companies go with the last month. What the meeting decided stays. */
export function forgetMonths(portalId: string, month: string | null): Promise<void> {
  return useReviews(async (db) => {
    const work = db.transaction(['files', 'records', 'companies'], 'readwrite')
    const scope = month === null ? within(portalId) : within(portalId, month)
    const files = work.objectStore('files')
    await files.delete(month === null ? scope : [portalId, month])
    await work.objectStore('records').delete(scope)
    if ((await files.count(within(portalId))) === 0)
      await work.objectStore('companies').delete(within(portalId))
    await work.done
  })
}

/** The decision log of a month. */
export async function readLog(portalId: string, month: string): Promise<readonly LogEntry[]> {
  return logOf(await useReviews((db) => db.get('logs', [portalId, month])))
}

/** Replaces it. */
export async function writeLog(portalId: string, month: string, entries: readonly LogEntry[]): Promise<void> {
  await useReviews((db) => db.put('logs', entries, [portalId, month]))
}

/** Deletes everything of every portal, logs included: what Disconnect promises. */
export function emptyReviews(): Promise<void> {
  return useReviews(async (db) => {
    const names = ['files', 'records', 'companies', 'logs'] as const
    const work = db.transaction(names, 'readwrite')
    await Promise.all([...names.map((name) => work.objectStore(name).clear()), work.done])
  })
}
