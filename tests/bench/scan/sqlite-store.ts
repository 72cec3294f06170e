// The scan's store on disk for the bench: real transactions that a kill cannot tear, and nothing of the month in memory.
import { DatabaseSync } from 'node:sqlite'
import type { ScanFile, ScanStore, StoredCompany, StoredRecord } from '@/lib/domain/review/scan-file'

const TABLES = `
  create table if not exists files (month text primary key, file text);
  create table if not exists records (
    month text, contact text, round integer, present integer, todo text, modified integer, record text,
    primary key (month, contact, round)
  ) without rowid;
  create index if not exists present on records (month, present);
  create index if not exists todo on records (month, todo);
  create table if not exists companies (id text primary key, readAt integer, wanted integer, company text) without rowid;
  create index if not exists wanted on companies (wanted);
`

/** The store in one file, of one portal. */
export function sqliteStore(path: string): ScanStore {
  const db = new DatabaseSync(path)
  db.exec('pragma journal_mode = wal; pragma synchronous = normal;')
  db.exec(TABLES)
  const sql = {
    file: db.prepare('select file from files where month = ?'),
    putFile: db.prepare('insert or replace into files values (?, ?)'),
    drop: db.prepare('delete from records where month = ? and contact = ?'),
    put: db.prepare('insert or replace into records values (?, ?, ?, ?, ?, ?, ?)'),
    want: db.prepare(
      'insert into companies values (?, 0, 1, null) on conflict (id) do update set wanted = 1 where readAt < ?',
    ),
    putCompany: db.prepare('insert or replace into companies values (?, ?, 0, ?)'),
    modified: db.prepare('select modified from records where month = ? and contact = ? limit 1'),
    count: db.prepare('select count(*) as n from records where month = ?'),
    present: db.prepare('select count(*) as n from records where month = ? and present between ? and ?'),
    presentIds: db.prepare('select contact from records where month = ? and present between ? and ?'),
    todo: db.prepare('select record from records where month = ? and todo = ? limit ?'),
    wanted: db.prepare('select id from companies where wanted = 1 limit ?'),
  }
  const putRecord = (month: string, stored: StoredRecord) => {
    const { contactId, round, handedOffAt } = stored.record
    const present = stored.present ? handedOffAt : null
    sql.put.run(month, contactId, round, present, stored.todo, stored.modifiedAt, JSON.stringify(stored))
  }
  return {
    read: async (_, month) => {
      const row = sql.file.get(month) as { file: string } | undefined
      return row === undefined ? null : (JSON.parse(row.file) as ScanFile)
    },
    save: async ({ file, contacts = [], records = [], companies = [] }, staleBefore) => {
      const { month } = file
      db.exec('begin immediate')
      sql.putFile.run(month, JSON.stringify(file))
      for (const { contactId, records: theirs } of contacts) {
        sql.drop.run(month, contactId)
        for (const one of theirs) {
          putRecord(month, one)
          if (one.companyId !== null) sql.want.run(one.companyId, staleBefore)
        }
      }
      for (const one of records) putRecord(month, one)
      for (const one of companies) putCompany(one)
      db.exec('commit')
    },
    modified: async (_, month, ids) =>
      new Map(
        ids.flatMap((id) => {
          const row = sql.modified.get(month, id) as { modified: number } | undefined
          return row === undefined ? [] : [[id, row.modified] as const]
        }),
      ),
    count: async (_, month) => Number((sql.count.get(month) as { n: number }).n),
    countPresent: async (_, month, from, to) => Number((sql.present.get(month, from, to) as { n: number }).n),
    presentIds: async (_, month, from, to) =>
      (sql.presentIds.all(month, from, to) as { contact: string }[]).map(({ contact }) => contact),
    todo: async (_, month, what, most) =>
      (sql.todo.all(month, what, most) as { record: string }[]).map(
        ({ record }) => JSON.parse(record) as StoredRecord,
      ),
    wantedCompanies: async (_, most) => (sql.wanted.all(most) as { id: string }[]).map(({ id }) => id),
  }

  function putCompany({ id, readAt, company }: StoredCompany): void {
    sql.putCompany.run(id, readAt, JSON.stringify(company))
  }
}
