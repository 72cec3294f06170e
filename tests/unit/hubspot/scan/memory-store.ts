// The scan's store in memory: steps whole or not at all, as the browser's database keeps them.
import type { ScanFile, ScanStore, StoredCompany, StoredRecord } from '@/lib/domain/review/scan-file'

export interface MemoryStore extends ScanStore {
  /** The records of a month, in the order of contact and round. */
  records(month: string): StoredRecord[]
  file(month: string): ScanFile | null
  readonly companies: Map<string, StoredCompany & { wanted: boolean }>
  /** Called before a step is kept; may throw as a full disk does. */
  onSave: () => void
  readonly saves: number
}

/** A store of one portal. What goes in and out is cloned: nobody holds a part of it. */
export function memoryStore(): MemoryStore {
  const files = new Map<string, ScanFile>()
  /** By month, then by contact, then by round. */
  const rows = new Map<string, Map<string, Map<number, StoredRecord>>>()
  const companies = new Map<string, StoredCompany & { wanted: boolean }>()
  let saves = 0
  const of = (month: string) => {
    const found = rows.get(month) ?? new Map<string, Map<number, StoredRecord>>()
    rows.set(month, found)
    return found
  }
  const all = (month: string) => [...of(month).values()].flatMap((rounds) => [...rounds.values()])
  const put = (month: string, one: StoredRecord) => {
    const rounds = of(month).get(one.record.contactId) ?? new Map<number, StoredRecord>()
    of(month).set(one.record.contactId, rounds.set(one.record.round, one))
  }
  const present = (month: string, from: number, to: number) =>
    all(month).filter(
      ({ present: is, record }) => is && record.handedOffAt >= from && record.handedOffAt <= to,
    )
  const store: MemoryStore = {
    companies,
    onSave: () => undefined,
    get saves() {
      return saves
    },
    file: (month) => files.get(month) ?? null,
    records: (month) =>
      all(month).sort(
        (a, b) => Number(a.record.contactId) - Number(b.record.contactId) || a.record.round - b.record.round,
      ),
    read: async (_, month) => structuredClone(files.get(month) ?? null),
    save: async (given, staleBefore) => {
      store.onSave()
      const { file, contacts = [], records = [], companies: read = [] } = structuredClone(given)
      saves++
      files.set(file.month, file)
      const own = of(file.month)
      for (const { contactId, records: theirs } of contacts) {
        own.delete(contactId)
        for (const one of theirs) {
          put(file.month, one)
          const id = one.companyId
          if (id === null) continue
          const known = companies.get(id)
          if (known === undefined) companies.set(id, { id, company: null, readAt: 0, wanted: true })
          else if (known.readAt < staleBefore) known.wanted = true
        }
      }
      for (const one of records) put(file.month, one)
      for (const one of read) companies.set(one.id, { ...one, wanted: false })
    },
    modified: async (_, month, ids) => {
      const found = ids.flatMap((id) => [...(of(month).get(id)?.values() ?? [])].slice(0, 1))
      return new Map(found.map(({ record, modifiedAt }) => [record.contactId, modifiedAt]))
    },
    count: async (_, month) => all(month).length,
    countPresent: async (_, month, from, to) => present(month, from, to).length,
    presentIds: async (_, month, from, to) => present(month, from, to).map(({ record }) => record.contactId),
    todo: async (_, month, what, most) =>
      structuredClone(
        all(month)
          .filter(({ todo }) => todo === what)
          .slice(0, most),
      ),
    wantedCompanies: async (_, most) =>
      [...companies.values()]
        .filter(({ wanted }) => wanted)
        .slice(0, most)
        .map(({ id }) => id),
  }
  return store
}
