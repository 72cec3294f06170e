// What the journal tells: every decision of this browser, what cannot be read, what waits and what was sent late.
import { describe, expect, it } from 'vitest'
import { type DecisionRow, newRow } from '@/lib/domain/decision/row'
import { useVault } from '@/lib/storage/database'
import { openService } from './open-service'
import { Desk, START } from './service'

const service = new Desk()

describe('the journal', () => {
  it('shows what can be read, names the rest, and counts what waits and what was sent late', async () => {
    const at = openService(service)
    const ids = [0, 1, 2].map((index) => `waiting-${index}`)
    for (const [index, id] of ids.entries()) {
      const clickedAt = START - 3_600_000 - index
      const row = newRow(service.decide('accept', { id, clickedAt }), clickedAt, null)
      await service.store.add({ ...row, stage: 'queued', nextTryAt: null })
    }
    const sent = await service.store.row('waiting-0')
    await service.store.add({ ...sent, stage: 'confirmed', writtenAt: START, finishedAt: START })
    const broken = { id: 'broken', contact: '', open: 0, clickedAt: START, row: null } as const
    await useVault((db) => db.put('decisions', broken))
    const journal = await at.journal()
    const unreadable = [{ id: 'broken', clickedAt: START }]
    expect(journal).toMatchObject({ unreadable, waiting: 2, sent: 1 })
    expect(journal.rows.map(({ id }) => id)).toEqual(ids)
    service.time += 600_001
    expect((await at.journal()).sent).toBe(0)
  })
})

describe('the count of what was sent late', () => {
  const MINUTE = 60_000
  it.each<[string, Partial<DecisionRow>, number, number?]>([
    ['waited just over a minute', {}, 1],
    ['waited a minute: that is no wait', { finishedAt: START - 1 }, 0],
    ['ended ten minutes ago', { finishedAt: START - 10 * MINUTE }, 1, 11],
    ['ended longer ago', { finishedAt: START - 10 * MINUTE - 1 }, 0, 11],
    ['has not ended', { finishedAt: null }, 0],
    ['never reached HubSpot', { writtenAt: null }, 0],
  ])('%s', async (_, more, sent, minutes = 1) => {
    const clickedAt = START - minutes * MINUTE - 1
    const row = newRow(service.decide('accept', { clickedAt }), clickedAt, null)
    await service.store.add({ ...row, stage: 'confirmed', writtenAt: START, finishedAt: START, ...more })
    expect(await openService(service).journal()).toMatchObject({ waiting: 0, sent })
  })
})
