// Every part of a stored decision that is relied on is looked at; what may be absent or empty is listed here.
import { describe, expect, it } from 'vitest'
import { REJECTION_DETAILS } from '@/lib/domain/decision/reasons'
import { rowOf, type StoredRow } from '@/lib/storage/stored-row'
import { emptyAllowed, looseEnds, withAt } from './break-each'

describe('a decision’s row', () => {
  const row = {
    id: 'a',
    decision: {
      id: 'a',
      ref: { portalId: '1', contactId: '2' },
      kind: 'reject',
      reason: 'too_early',
      detail: REJECTION_DETAILS[0],
      note: '来期',
      role: 'approver',
      disputed: false,
      salespersonId: '7',
      review: { sentence: '0123456789abcdef', quote: '検討中', isSignal: true, before: 1 },
      by: '7',
      clickedAt: 1,
      language: 'ja',
      seen: {
        status: 'handed_off',
        handedOffAt: 1,
        acceptedAt: 1,
        rejectedAt: 1,
        rejectionReason: 'x',
        firstContactAt: 1,
        decisionRole: 'x',
        count: 1,
      },
      facts: {
        contactName: 'x',
        verdict: 'ready',
        readiness: '{}',
        brief: ['x'],
        origin: { source: 'x', recentConversion: { text: 'x', at: 1 } },
        touches: 0,
        firstContactAt: 1,
        message: { channel: 'x', quote: 'x' },
        ownerId: '7',
      },
    },
    stage: 'confirmed',
    heldUntil: 1,
    after: 'b',
    at: 1,
    values: { japan_handoff_status: 'rejected' },
    tried: true,
    sentAt: 1,
    doubtful: false,
    writtenAt: 1,
    superseded: false,
    effects: { note: 'done' },
    made: { note: '5' },
    known: { tasks: ['1'], notes: ['2'] },
    attempts: 1,
    nextTryAt: 1,
    waiting: { for: 'network' },
    refusal: { kind: 'not_found' },
    conflict: { status: 'x', reason: 'x', by: 'x', at: 1, isSignal: true },
    omitted: [{ what: 'x', words: 'x' }],
    finishedAt: 1,
    look: { at: 1, left: 1, taken: 0, failed: 0 },
  }
  const stored = (found: unknown): StoredRow => ({
    id: 'a',
    contact: '1/2',
    open: 0,
    clickedAt: 1,
    row: found,
  })
  const isSound = (found: unknown) => rowOf(stored(found)) !== null
  const LATER = [
    'decision.salespersonId',
    'decision.review',
    'decision.facts.message',
    'decision.facts.ownerId',
    'sentAt',
    'doubtful',
    'made',
    'known',
    'conflict.isSignal',
    'look',
  ]

  it('is sound with every part, and without what later versions have added', () => {
    expect(isSound(row)).toBe(true)
    for (const place of LATER) expect([place, isSound(withAt(row, place, undefined))]).toEqual([place, true])
  })
  it('is relied on in all its parts', () => {
    const mayGo = [...LATER, 'values.japan_handoff_status', 'effects.note', 'made.note']
    expect(looseEnds(row, isSound).filter((place) => !mayGo.includes(place))).toEqual([])
    // What may be absent may still not be of another kind.
    for (const place of LATER) expect([place, isSound(withAt(row, place, ['x', 7]))]).toEqual([place, false])
  })
  it('may be empty where nothing has happened yet', () => {
    expect(emptyAllowed(row, isSound)).toEqual([
      ...[
        'reason',
        'detail',
        'role',
        'salespersonId',
        'review',
        'review.isSignal',
        'review.before',
        'by',
      ].map((part) => `decision.${part}`),
      ...['status', 'handedOffAt', 'acceptedAt', 'rejectedAt', 'rejectionReason', 'firstContactAt'].map(
        (part) => `decision.seen.${part}`,
      ),
      'decision.seen.decisionRole',
      'decision.facts.contactName',
      'decision.facts.origin.source',
      'decision.facts.origin.recentConversion',
      'decision.facts.origin.recentConversion.at',
      'decision.facts.firstContactAt',
      'decision.facts.message',
      'decision.facts.message.channel',
      'decision.facts.ownerId',
      'after',
      'at',
      'values',
      'values.japan_handoff_status',
      'sentAt',
      'writtenAt',
      'nextTryAt',
      'waiting',
      'refusal',
      'conflict',
      ...['status', 'reason', 'by', 'at', 'isSignal'].map((part) => `conflict.${part}`),
      'finishedAt',
      'look',
    ])
  })
})
