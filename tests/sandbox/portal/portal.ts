// One HubSpot portal in memory: records with full property history, links, definitions. Tests read and change it directly.
import { defaultTypeId, inverseTypeId, PRIMARY_COMPANY } from './association-types.ts'
import { type Disposition, HUBSPOT_DISPOSITIONS } from './dispositions.ts'
import { likelySettings, type PortalSettings } from './settings.ts'
import { standardGroups, standardProperties } from './standard-properties.ts'
import type {
  Form,
  HistoryEntry,
  Link,
  ObjectType,
  Owner,
  Participation,
  PropertyDefinition,
  PropertyGroup,
  StoredRecord,
  WriteSource,
} from './types.ts'
import { OBJECT_TYPES } from './types.ts'

export interface PortalOptions {
  readonly id: string
  readonly uiDomain: string
  readonly now: () => number
  /** How long a changed record stays out of search. */
  readonly indexDelayMs: number
  readonly japanProperties: boolean
  readonly settings?: Partial<PortalSettings>
}

/** How a link came to be: seeds are searchable and listed at once. */
export interface LinkSource {
  readonly indexed?: boolean
  /** How long it stays out of every list, in the portal's time. */
  readonly delayMs?: number
}
const INDEXED: LinkSource = { indexed: true }

export class Portal {
  readonly id: string
  readonly uiDomain: string
  readonly now: () => number
  indexDelayMs: number
  /** May be changed at any time: the next request is answered by it. */
  readonly settings: PortalSettings
  /** Grows with every write; search results are reused while it stands still. */
  revision = 0
  lastWriteAt = Number.NEGATIVE_INFINITY
  readonly properties = new Map<ObjectType, Map<string, PropertyDefinition>>()
  readonly groups = new Map<ObjectType, Map<string, PropertyGroup>>()
  readonly owners: Owner[] = []
  readonly forms: Form[] = []
  readonly participations: Participation[] = []
  readonly flows: Record<string, unknown>[] = []
  /** Under which of `FLOW_VERSIONS` workflows answer. Which a portal has is open: most have fewer than four. */
  readonly flowVersions = new Set<string>(['v4', '2026-09-beta', '2027-03-beta'])
  /** As account details tell it: `STANDARD`, `SANDBOX`, `DEVELOPER_TEST`, `APP_DEVELOPER`. */
  accountType = 'STANDARD'
  /** Old id of a merged contact -> the survivor's id. */
  readonly merged = new Map<string, string>()
  /** What people may note as the outcome of a call: HubSpot's own, and the portal's beside them. */
  readonly dispositions: Disposition[] = [...HUBSPOT_DISPOSITIONS]
  /** Archived records that lists still name, as they do for some moments. */
  readonly ghosts = new Set<string>()
  #records = new Map<ObjectType, Map<string, StoredRecord>>()
  /** By record and type of the other end, then by its id. */
  #links = new Map<string, Map<string, Link>>()
  #nextId: number
  #nextFlowId = 1_600_000_000

  constructor(options: PortalOptions) {
    this.id = options.id
    this.uiDomain = options.uiDomain
    this.now = options.now
    this.indexDelayMs = options.indexDelayMs
    this.settings = { ...likelySettings(), ...options.settings }
    this.#nextId = 2_000_000_000_000 + Number(options.id)
    for (const type of OBJECT_TYPES) {
      this.#records.set(type, new Map())
      this.properties.set(type, standardProperties(type, options.japanProperties))
      if (!this.settings.communicationDirection && type === 'communications')
        this.properties.get(type)?.delete('hs_communication_direction')
      this.groups.set(type, standardGroups(type, options.japanProperties))
    }
  }

  /** An id for a new workflow; none is given twice. */
  nextFlowId(): string {
    return String(this.#nextFlowId++)
  }

  /** All records of a type, archived ones included. */
  all(type: ObjectType): StoredRecord[] {
    return [...(this.#records.get(type)?.values() ?? [])]
  }

  /** The live record; a merged id answers with its survivor. Null when deleted or never there. */
  find(type: ObjectType, id: string): StoredRecord | null {
    const target = type === 'contacts' ? (this.merged.get(id) ?? id) : id
    const record = this.#records.get(type)?.get(target) ?? null
    return record === null || record.archivedAt !== null ? null : record
  }

  /** The record even when archived. */
  findAny(type: ObjectType, id: string): StoredRecord | null {
    return this.#records.get(type)?.get(id) ?? null
  }

  /** A property's present value; null when empty. */
  value(type: ObjectType, id: string, name: string): string | null {
    const record = this.find(type, id)
    return record === null ? null : currentValue(record, name)
  }

  /** Makes a record. Values are taken as they are: validation belongs to the API. */
  create(
    type: ObjectType,
    values: Readonly<Record<string, string | null | undefined>>,
    source: WriteSource & { readonly id?: string } = {},
  ): StoredRecord {
    const at = source.at ?? this.now()
    const id = source.id ?? String(this.#nextId++)
    const record: StoredRecord = {
      id,
      type,
      createdAt: at,
      updatedAt: at,
      archivedAt: null,
      archiveWrittenAt: Number.POSITIVE_INFINITY,
      writtenAt: this.#stamp(source),
      history: new Map(),
    }
    this.#records.get(type)?.set(id, record)
    const created = new Date(at).toISOString()
    const own = type === 'contacts' || type === 'companies' || type === 'deals'
    const own2 = own ? { createdate: created } : { hs_createdate: created }
    this.update(type, id, { hs_object_id: id, ...own2, ...values }, source)
    return record
  }

  /** Writes values, keeping the old ones as history. `null` and `''` clear. */
  update(
    type: ObjectType,
    id: string,
    values: Readonly<Record<string, string | null | undefined>>,
    source: WriteSource = {},
  ): void {
    const record = this.find(type, id)
    if (record === null) throw new Error(`no ${type} record ${id}`)
    const at = source.at ?? this.now()
    const writtenAt = this.#stamp(source)
    for (const [name, value] of Object.entries(values)) {
      if (value === undefined) continue
      const entry: HistoryEntry = {
        value: value ?? '',
        at,
        sourceType: source.sourceType ?? 'CRM_UI',
        sourceId: source.sourceId ?? null,
        updatedByUserId: source.userId ?? null,
        writtenAt,
      }
      const entries = record.history.get(name) ?? []
      entries.unshift(entry)
      entries.sort((a, b) => b.at - a.at)
      record.history.set(name, entries)
    }
    record.updatedAt = Math.max(record.updatedAt, at)
  }

  /** Moves a record to the recycling bin: reads answer 404 from now on, and search finds it no more (with `{}`: only after the index delay). */
  archive(type: ObjectType, id: string, source: Pick<WriteSource, 'indexed'> = INDEXED): void {
    const record = this.find(type, id)
    const archiveWrittenAt = this.#stamp(source)
    if (record !== null) Object.assign(record, { archivedAt: this.now(), archiveWrittenAt })
  }

  /** As `archive`, but lists of links go on naming it. */
  leaveGhost(type: ObjectType, id: string): void {
    this.archive(type, id)
    this.ghosts.add(id)
  }

  /** Merges two contacts: the loser's id answers with the survivor afterwards. */
  merge(survivorId: string, loserId: string): void {
    this.archive('contacts', loserId)
    this.merged.set(loserId, survivorId)
  }

  /** Links two records in both directions; a contact's first company becomes its primary one. */
  associate(
    from: ObjectType,
    fromId: string,
    to: ObjectType,
    toId: string,
    typeId?: number,
    source: LinkSource = INDEXED,
  ): void {
    const ids = [typeId ?? defaultTypeId(from, to)].filter((x) => x !== null)
    if (from === 'companies' && to === 'contacts') {
      this.associate(
        to,
        toId,
        from,
        fromId,
        typeId === undefined ? undefined : (inverseTypeId(from, to, typeId) ?? undefined),
        source,
      )
      return
    }
    if (from === 'contacts' && to === 'companies') {
      if (!ids.includes(279)) ids.push(279)
      if (this.links(from, fromId, to).length === 0 && !ids.includes(PRIMARY_COMPANY))
        ids.push(PRIMARY_COMPANY)
      if (ids.includes(PRIMARY_COMPANY)) {
        for (const link of this.links(from, fromId, to)) remove(link.typeIds, PRIMARY_COMPANY)
        this.update(
          from,
          fromId,
          { associatedcompanyid: toId },
          { at: this.find(from, fromId)?.updatedAt ?? this.now(), sourceType: 'CALCULATED', indexed: true },
        )
      }
    }
    const back = ids.map((id) => inverseTypeId(from, to, id)).filter((x) => x !== null)
    const writtenAt = this.#stamp(source)
    const visibleAt = source.delayMs === undefined ? Number.NEGATIVE_INFINITY : this.now() + source.delayMs
    this.#link(from, fromId, to, { toId, typeIds: ids, writtenAt, visibleAt })
    this.#link(to, toId, from, { toId: fromId, typeIds: back, writtenAt, visibleAt })
  }

  /** Removes the link between two records. */
  dissociate(from: ObjectType, fromId: string, to: ObjectType, toId: string): void {
    this.#links.get(`${from}/${fromId}/${to}`)?.delete(toId)
    this.#links.get(`${to}/${toId}/${from}`)?.delete(fromId)
    this.#stamp({})
  }

  /** The records of `to` that lists name for this one: live ones and ghosts, without links that are not to be seen yet. */
  links(from: ObjectType, fromId: string, to: ObjectType): Link[] {
    const now = this.now()
    return this.allLinks(from, fromId, to).filter((link) => link.visibleAt <= now)
  }

  /** As `links`, with those that nobody can see yet. */
  allLinks(from: ObjectType, fromId: string, to: ObjectType): Link[] {
    const links = this.#links.get(`${from}/${fromId}/${to}`)?.values() ?? []
    return [...links].filter((link) => this.find(to, link.toId) !== null || this.ghosts.has(link.toId))
  }

  /** Drops a property from the portal as if nobody had ever made it; its values go with it. */
  removeProperty(name: string, type: ObjectType = 'contacts'): void {
    this.properties.get(type)?.delete(name)
    for (const record of this.all(type)) record.history.delete(name)
    this.#stamp({})
  }

  #link(from: ObjectType, fromId: string, to: ObjectType, link: Link): void {
    const key = `${from}/${fromId}/${to}`
    const links = this.#links.get(key) ?? new Map<string, Link>()
    const known = links.get(link.toId)
    if (known === undefined) links.set(link.toId, link)
    else for (const id of link.typeIds) if (!known.typeIds.includes(id)) known.typeIds.push(id)
    this.#links.set(key, links)
  }

  #stamp(source: Pick<WriteSource, 'indexed'>): number {
    this.revision++
    const at = source.indexed === true ? Number.NEGATIVE_INFINITY : Date.now()
    this.lastWriteAt = Math.max(this.lastWriteAt, at)
    return at
  }
}

/** A record's present value; null when empty. */
export function currentValue(record: StoredRecord, name: string): string | null {
  if (name === 'lastmodifieddate' || name === 'hs_lastmodifieddate')
    return new Date(record.updatedAt).toISOString()
  const value = record.history.get(name)?.[0]?.value
  return value === undefined || value === '' ? null : value
}

function remove(list: number[], item: number): void {
  const at = list.indexOf(item)
  if (at >= 0) list.splice(at, 1)
}
