// A month's scan as it is stored: how far it has come, what is still to be read, and the store itself.
import type { Instant } from '../fact'
import type { Company } from '../lead-snapshot'
import type { HandoffRecord } from './handoff-record'

/** A part of the month, read in the order of ids: contacts in it with an id above `afterId` are still to be read. */
export interface ScanRange {
  readonly from: Instant
  /** Included. */
  readonly to: Instant
  /** `0`: from the beginning. */
  readonly afterId: string
  /** How many are left in it, by HubSpot's count; null before HubSpot gave one. */
  readonly left: number | null
}

/**
 * - `month`: the handoffs of the month are read
 * - `later`: contacts handed off again after the month are looked through for a handoff in it
 * - `changes`: what changed since the scan began is read again
 * - `vanished`: records that are no longer in the portal are looked for
 * - `details`: property history, then engagements, for the records that need them; then the last companies
 * - `done`
 */
export type ScanPhase = 'month' | 'later' | 'changes' | 'vanished' | 'details' | 'done'

/** All that a scan needs to go on after being killed at any point. It is stored together with the records it is about, or not at all. */
export interface ScanFile {
  readonly portalId: string
  readonly month: string
  readonly phase: ScanPhase
  /** HubSpot's time when this scan, or this look for changes, began. */
  readonly startedAt: Instant
  /** Changes from then on have not been read yet. */
  readonly changedSince: Instant
  /** The ranges that are still to be read in phase `month`. */
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

/** A record as it is stored: what is still to be read about it, and where it is found. */
export interface StoredRecord {
  readonly record: HandoffRecord
  /** The present handoff of its contact: the one that HubSpot's search finds. */
  readonly present: boolean
  /** When the contact was handed off again; null: not yet. */
  readonly nextAt: Instant | null
  /** The contact's last change when it was read; without a later one it is not read again. */
  readonly modifiedAt: Instant
  readonly companyId: string | null
  /** `history`: the property history; `touches`: engagements; null: nothing. */
  readonly todo: 'history' | 'touches' | null
}

/** A company as it is stored; null: HubSpot has no company of that id, or no longer has it. */
export interface StoredCompany {
  readonly id: string
  readonly company: Company | null
  readonly readAt: Instant
}

/** All of one contact's records in the month; empty: it no longer has any. */
export interface ContactRecords {
  readonly contactId: string
  readonly records: readonly StoredRecord[]
}

/** The result of one step of a scan, stored in one transaction. */
export interface ScanStep {
  readonly file: ScanFile
  readonly contacts?: readonly ContactRecords[]
  /** Single records that are replaced. */
  readonly records?: readonly StoredRecord[]
  /** Companies that were read. */
  readonly companies?: readonly StoredCompany[]
}

/** Where a scan is stored. Everything belongs to one portal and month, except the companies, which belong to the portal. */
export interface ScanStore {
  read(portalId: string, month: string): Promise<ScanFile | null>
  /**
   * Stores a step whole or not at all. The companies of new records are noted as wanted unless they were read after `staleBefore`.
   * @throws when the browser cannot store
   */
  save(step: ScanStep, staleBefore: Instant): Promise<void>
  /** By contact: the last known change of each contact that has records. */
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
  /** Some records for which this is still to be read. */
  todo(
    portalId: string,
    month: string,
    what: 'history' | 'touches',
    most: number,
  ): Promise<readonly StoredRecord[]>
  /** Some companies that are wanted and not yet read. */
  wantedCompanies(portalId: string, most: number): Promise<readonly string[]>
}
