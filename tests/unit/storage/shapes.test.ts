// What counts as sound of what is stored: every part that is relied on is looked at, and what may be absent or empty is listed here.
import { describe, expect, it } from 'vitest'
import type { ScanFile } from '@/lib/domain/review/scan-file'
import { type Connection, parseConnection, sameConnection } from '@/lib/storage/connection'
import { isRecordRow, logOf, scanFileOf } from '@/lib/storage/review-shape'
import { isSnapshot } from '@/lib/storage/snapshot-shape'
import { readable } from '@/lib/storage/stored-definitions'
import { readyLead } from '../fixtures/lead'
import { emptyAllowed, looseEnds } from './break-each'

const RANGE = { from: 1, to: 2, afterId: '0', left: 3 }
const FILE: ScanFile = {
  portalId: '1',
  month: '2026-05',
  phase: 'month',
  startedAt: 1,
  changedSince: 1,
  ranges: [RANGE],
  afterId: '0',
  passStartedAt: 1,
  passNews: false,
  passes: 0,
  read: 1,
  total: 1,
  whole: true,
  scannedAt: 1,
  count: 1,
  missing: ['japan_handoff_at'],
  lacking: ['crm.objects.companies.read'],
  revision: 1,
}

describe('a scan', () => {
  const isFile = (file: unknown) => scanFileOf(file) !== null
  it('is sound with every part, or with nothing to tell', () => {
    expect(scanFileOf(FILE)).toEqual(FILE)
    expect(isFile({ ...FILE, ranges: [], missing: [], lacking: [], total: null })).toBe(true)
  })
  it('may lack what HubSpot has not said', () => {
    expect(looseEnds(FILE, isFile)).toEqual([])
    expect(emptyAllowed(FILE, isFile)).toEqual(['ranges.0.left', 'total'])
  })
})

describe('a handoff of a month', () => {
  const record = {
    contactId: '10',
    round: 1,
    handedOffAt: 1,
    lead: readyLead(),
    oddities: ['cut'],
    answers: [{ isSignal: true, by: '7', at: 5 }],
  }
  const row = { record, companyId: '20', modifiedAt: 1 }
  const ours = (place: string) => !place.startsWith('record.lead.')
  it('is sound with every part', () => {
    expect(isRecordRow(row)).toBe(true)
    expect(looseEnds(row, isRecordRow).filter(ours)).toEqual(['record.answers'])
    expect(isRecordRow({ ...row, record: { ...record, answers: 'all' } })).toBe(false)
  })
  it('may have no company, and an answer of nobody known', () => {
    expect(emptyAllowed(row, isRecordRow).filter(ours)).toEqual(['record.answers.0.by', 'companyId'])
  })
})

describe('a lead', () => {
  const lead = readyLead()
  it('is sound with each fact in a state, however much it tells', () => {
    expect(isSnapshot(lead)).toBe(true)
    const needed = [
      'ref',
      'ref.portalId',
      'ref.contactId',
      'observedAt',
      'contact',
      'contact.id',
      'engagements',
      ...['handoff', 'company', 'colleagues', 'formSubmissions', 'eventParticipations'],
      ...Object.keys(lead.engagements).map((kind) => `engagements.${kind}`),
    ]
    const states = needed.flatMap((place) => {
      const fact = place
        .split('.')
        .reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], lead)
      return typeof fact === 'object' && fact !== null && 'state' in fact ? [`${place}.state`] : []
    })
    expect(states.length).toBeGreaterThan(9)
    const loose = new Set(looseEnds(lead, isSnapshot))
    // A kind of engagement that is not there is not asked for.
    const asked = [...needed, ...states].filter(
      (place) => !/^engagements\.[^.]+$|^contact.state$/.test(place),
    )
    expect(asked.filter((place) => loose.has(place))).toEqual([])
    expect(isSnapshot({ ...lead, engagements: {} })).toBe(false)
    expect(isSnapshot({ ...lead, engagements: { ...lead.engagements, call: 'none' } })).toBe(false)
  })
})

describe('the definitions of a portal', () => {
  const kept = { version: '3', definition: { any: 1 }, origin: 'published', keptAt: 5 }
  const latest = { version: '3', fingerprint: 'f3' }
  const versions = { versions: [{ version: '2', fingerprint: 'f2' }], latest, checkedAt: 9 }
  it('are read as they are', () => {
    const all = {
      current: '3',
      kept: [kept, { ...kept, origin: 'imported' }, { ...kept, origin: 'portal' }],
      draft: { any: 2 },
      versions,
      takenUp: { version: '3', by: null },
      notTakenUp: { ...latest, problem: { kind: 'cut' } },
    }
    expect(readable(all)).toEqual({ ...all, unread: [] })
    const nothing = {
      current: null,
      kept: [],
      draft: null,
      versions: null,
      takenUp: null,
      notTakenUp: null,
      unread: [],
    }
    for (const none of [undefined, null, 'x', { current: 3, kept: 'x', versions: 'x' }])
      expect(readable(none)).toEqual(nothing)
  })
  it('leave out a version with anything wrong in it, and keep it apart', () => {
    const isKept = (row: typeof kept) => readable({ kept: [row] }).kept.length === 1
    // What is in a definition is looked at where it is used.
    expect(looseEnds(kept, isKept)).toEqual(['definition', 'definition.any'])
    expect(readable({ kept: [{ ...kept, definition: undefined }] }).kept).toEqual([])
    expect(emptyAllowed(kept, isKept)).toEqual(['definition', 'definition.any'])
    expect(readable({ kept: [{ ...kept, origin: 'policy' }] }).unread).toHaveLength(1)
  })
  it('have no list of the portal’s that is broken', () => {
    const isList = (list: typeof versions) => readable({ versions: list }).versions !== null
    expect(looseEnds(versions, isList)).toEqual([])
    expect(emptyAllowed(versions, isList)).toEqual(['versions.0.fingerprint', 'latest', 'latest.fingerprint'])
  })
})

it('a line of the decision log is read whole or not at all', () => {
  const line = { id: 'a', issue: 'i', decision: 'd', owner: 'o', measure: 'm', before: 1, at: 2 }
  const isLine = (entry: typeof line) => logOf([entry]).length === 1
  expect(logOf([line])).toEqual([line])
  expect(looseEnds(line, isLine)).toEqual([])
  expect(emptyAllowed(line, isLine)).toEqual(['before'])
  expect(logOf({ 0: line })).toEqual([])
})

describe('a connection', () => {
  const whole: Connection = {
    state: 'connected',
    portalId: '1',
    portalFrom: 'typed',
    uiDomain: 'app-eu1.hubspot.com',
    region: 'eu1',
    timeZone: 'Asia/Tokyo',
    accountType: 'STANDARD',
    scopes: ['crm.objects.contacts.read'],
    features: [{ feature: 'companies', scope: 'crm.objects.companies.read', state: 'on' }],
    surplusScopes: ['files'],
    owners: [{ id: '7', name: '森 葵', email: 'aoi@example.test' }],
    forms: [{ id: 'f', name: '資料請求' }],
    dispositions: [{ id: 'd', label: 'Connected' }],
    cut: ['owners', 'forms'],
    connectedAt: 5,
  }
  const stillThere = (connection: Connection) => parseConnection(connection) !== null
  it('is read as it was written', () => {
    expect(parseConnection(whole)).toEqual(whole)
    expect(parseConnection({ ...whole, state: 'token_refused' })?.state).toBe('token_refused')
  })
  it('of an earlier version has what that did not know: nothing', () => {
    const { portalFrom: _from, dispositions: _ids, cut: _cut, ...older } = whole
    expect(parseConnection(older)).toEqual({ ...older, portalFrom: 'hubspot', dispositions: [], cut: [] })
  })
  it('is relied on in all its other parts', () => {
    const lenient = /^(portalFrom|dispositions|cut|features\.0)/
    expect(looseEnds(whole, stillThere).filter((place) => !lenient.test(place))).toEqual([])
    expect(emptyAllowed(whole, stillThere).filter((place) => !lenient.test(place))).toEqual([
      'region',
      'timeZone',
      'accountType',
      'scopes',
      'owners.0.email',
    ])
  })
  it('is the same as long as neither portal nor Connect is another', () => {
    expect(sameConnection(whole, { ...whole, state: 'token_refused' })).toBe(true)
    expect(sameConnection(whole, { ...whole, portalId: '2' })).toBe(false)
    expect(sameConnection(whole, { ...whole, connectedAt: 6 })).toBe(false)
    expect([sameConnection(null, whole), sameConnection(whole, null)]).toEqual([false, false])
    expect(sameConnection(null, null)).toBe(true)
  })
})
