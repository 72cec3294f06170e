// The review's own IndexedDB, apart from the main one: handoffs of the months that were scanned, companies, and the meetings' logs.
import type { DBSchema, IDBPDatabase } from 'idb'
import type { LogEntry } from '@/lib/domain/review/kept'
import type { ScanFile, StoredCompany, StoredRecord } from '@/lib/domain/review/scan-file'
import { keptOpen } from './open-kept'

/** A record with the keys that it is found by; a key is absent where it is not the present handoff, or has nothing left to read. */
export interface RecordRow extends StoredRecord {
  readonly portalId: string
  readonly month: string
  readonly presentAt?: number
  readonly open?: 'history' | 'touches'
}

export interface CompanyRow extends StoredCompany {
  readonly portalId: string
  /** Only while it is to be read. */
  readonly wanted?: 1
}

type MonthOf = [portalId: string, month: string]

export interface ReviewSchema extends DBSchema {
  files: { key: MonthOf; value: ScanFile }
  records: {
    key: [portalId: string, month: string, contactId: string, round: number]
    value: RecordRow
    indexes: { present: [string, string, number]; open: [string, string, string] }
  }
  companies: {
    key: [portalId: string, id: string]
    value: CompanyRow
    indexes: { wanted: [string, number] }
  }
  logs: { key: MonthOf; value: readonly LogEntry[] }
}

const VERSION = 1

const open = keptOpen<ReviewSchema>('review', VERSION, (db) => {
  db.createObjectStore('files')
  const records = db.createObjectStore('records')
  records.createIndex('present', ['portalId', 'month', 'presentAt'])
  records.createIndex('open', ['portalId', 'month', 'open'])
  const companies = db.createObjectStore('companies')
  companies.createIndex('wanted', ['portalId', 'wanted'])
  db.createObjectStore('logs')
})

/** Runs `work` on the open database. @throws when the browser refuses to store */
export async function useReviews<T>(work: (db: IDBPDatabase<ReviewSchema>) => Promise<T>): Promise<T> {
  return work(await open())
}

/** The keys that begin with these parts: an array sorts after every other kind of key. */
export function within(...parts: readonly (string | number)[]): IDBKeyRange {
  return IDBKeyRange.bound([...parts], [...parts, []])
}
