// Which parts of an older snapshot fill a newer one, and which never do.
import { describe, expect, it } from 'vitest'
import { EMPTY, known, unavailable } from '@/lib/domain/fact'
import { ENGAGEMENT_KINDS } from '@/lib/domain/lead-snapshot'
import { mergeStale } from '@/lib/domain/merge-stale'
import { refKey, sameRef } from '@/lib/domain/record-ref'
import { engagement, readyLead } from '../fixtures/lead'

const LOADING = unavailable('loading')
const PARTS = ['handoff', 'company', 'colleagues', 'formSubmissions', 'eventParticipations'] as const
const older = readyLead()

describe('mergeStale', () => {
  it.each(PARTS)('fills %s that is unavailable for the reason', (part) => {
    const before = { ...older, [part]: known(part) }
    const newer = { ...readyLead(), [part]: LOADING }
    expect(mergeStale(before, newer, 'loading')[part]).toBe(before[part])
    expect(mergeStale(before, newer, 'request_failed')).toBe(newer)
  })

  it.each(ENGAGEMENT_KINDS)('fills the %ss', (kind) => {
    const held = known({ items: [engagement({ kind })], omitted: 0 })
    const before = { ...older, engagements: { ...older.engagements, [kind]: held } }
    const newer = { ...readyLead(), engagements: { ...older.engagements, [kind]: LOADING } }
    expect(mergeStale(before, newer, 'loading').engagements[kind]).toBe(held)
  })

  it('carries an empty part: that was an answer too', () => {
    const newer = { ...readyLead(), company: LOADING }
    expect(mergeStale({ ...older, company: EMPTY }, newer, 'loading').company).toBe(EMPTY)
  })

  it('gives the newer snapshot itself where there is nothing to fill', () => {
    const newer = { ...readyLead(), company: LOADING }
    expect(mergeStale(null, newer, 'loading')).toBe(newer)
    expect(mergeStale({ ...older, company: unavailable('request_failed') }, newer, 'loading')).toBe(newer)
    expect(mergeStale({ ...older, company: EMPTY }, readyLead(), 'loading')).toEqual(readyLead())
  })

  it('never mixes two records', () => {
    const newer = { ...readyLead(), company: LOADING }
    const other = { ...older, ref: { ...older.ref, contactId: '99' } }
    expect(mergeStale(other, newer, 'loading')).toBe(newer)
  })

  it('takes the contact from the newer one', () => {
    const newer = { ...readyLead(), contact: { ...older.contact, jobTitle: '本部長' }, company: LOADING }
    expect(mergeStale(older, newer, 'loading').contact.jobTitle).toBe('本部長')
  })
})

describe('a record', () => {
  const ref = { portalId: '1', contactId: '2' }
  it('is the same only with the same portal and contact', () => {
    expect(sameRef(ref, { ...ref })).toBe(true)
    expect(sameRef(ref, { ...ref, portalId: '3' })).toBe(false)
    expect(sameRef(ref, { ...ref, contactId: '3' })).toBe(false)
    expect(sameRef(null, ref)).toBe(false)
    expect(sameRef(ref, null)).toBe(false)
    expect(sameRef(null, null)).toBe(false)
  })
  it('has a key of its own', () => {
    expect(refKey(ref)).toBe('1/2')
  })
})
