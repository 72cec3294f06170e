// A month's scan as it is kept: how far it has come, what is still to be read, and the store that it is kept in.
import type { Instant } from '../fact'
import type { Company } from '../lead-snapshot'
import type { HandoffRecord } from './handoff-record'

/** A part of the month, walked by id: what lies in it and has a higher id than `afterId` is still to be read. */
export interface ScanRange {
  readonly from: Instant
  /** Included. */
  readonly to: Instant
  /** `0`: from the beginning. */
  readonly afterId: string
  /** How many HubSpot says are left in it; null before it said so. */
  readonly left: number | null
}

/**
 * - `month`: the handoffs of the month are walked
 * - `later`: contacts handed off again after the month are looked through for a handoff in it
 * - `changes`: what changed since the scan began is read again
 * - `vanished`: what is no longer in the portal is looked for
 * - `details`: property history, then engagements, for the records that need them; then the last companies
 * - `done`
 */
export type ScanPhase = 'month' | 'later' | 'changes' | 'vanished' | 'details' | 'done'

/** All that a scan needs to go on after a death at any point. It is stored with the records that it speaks of, or not at all. */
export interface ScanFile {
  readonly portalId: string
  readonly month: string
  readonly phase: ScanPhase
  /** HubSpot's time when this scan, or this look for changes, began. */
  readonly startedAt: Instant
  /** What changed from then on is not known yet. */
  readonly changedSince: Instant
  /** The ranges that are not done, in `month`. */
  readonly ranges: readonly ScanRange[]
  /** How far `later` and `changes` have come. */
  readonly afterId: string
  /** The pass over the changes: when it began (HubSpot's time), whether it has found something new, and how many there were. */
  readonly passStartedAt: Instant
  readonly passNews: boolean
  readonly passes: number
  /** Handoffs read so far. */
  readonly read: number
  readonly total: number | null
  readonly whole: boolean
  readonly scannedAt: Instant
  readonly count: number
  readonly missing: readonly string[]
  /** HubSpot scopes that the token lacks, so that companies or e-mails were not read. */
  readonly lacking: readonly string[]
  readonly revision: number
}

/** A record as it is kept: what is still to be read about it, and where it is found. */
export interface StoredRecord {
  readonly record: HandoffRecord
  /** The present handoff of its contact: the one that HubSpot's search finds. */
  readonly present: boolean
  /** When the contact was handed off again; null: not yet. */
  readonly nextAt: Instant | null
  /** The contact's last change as it was read; what is no newer needs no second reading. */
  readonly modifiedAt: Instant
  readonly companyId: string | null
  /** `history`: the property history; `touches`: engagements; null: nothing. */
  readonly todo: 'history' | 'touches' | null
}

/** A company as it is kept; null: HubSpot has none of that id, or not any more. */
export interface StoredCompany {
  readonly id: string
  readonly company: Company | null
  readonly readAt: Instant
}

/** All of one contact's records in the month; empty: it has none any more. */
export interface ContactRecords {
  readonly contactId: string
  readonly records: readonly StoredRecord[]
}

/** What one step of a scan leaves, kept in one transaction. */
export interface ScanStep {
  readonly file: ScanFile
  readonly contacts?: readonly ContactRecords[]
  /** Single records that are replaced. */
  readonly records?: readonly StoredRecord[]
  /** Companies that were read. */
  readonly companies?: readonly StoredCompany[]
}

/** Where a scan is kept. Everything concerns one portal and month but the companies, which concern the portal. */
export interface ScanStore {
  read(portalId: string, month: string): Promise<ScanFile | null>
  /**
   * Keeps a step whole or not at all. The companies of new records are noted as wanted unless they were read after `staleBefore`.
   * @throws when the browser cannot store
   */
  save(step: ScanStep, staleBefore: Instant): Promise<void>
  /** By contact: the last change that is known of each that has records. */
  modified(
    portalId: string,
    month: string,
    contactIds: readonly string[],
  ): Promise<ReadonlyMap<string, Instant>>
  /** The records kept. */
  count(portalId: string, month: string): Promise<number>
  /** How many present handoffs lie between these times, both included. */
  countPresent(portalId: string, month: string, from: Instant, to: Instant): Promise<number>
  /** The ids of their contacts. */
  presentIds(portalId: string, month: string, from: Instant, to: Instant): Promise<readonly string[]>
  /** Some records of which this is still to be read. */
  todo(
    portalId: string,
    month: string,
    what: 'history' | 'touches',
    most: number,
  ): Promise<readonly StoredRecord[]>
  /** Some companies that are wanted and not read. */
  wantedCompanies(portalId: string, most: number): Promise<readonly string[]>
}
