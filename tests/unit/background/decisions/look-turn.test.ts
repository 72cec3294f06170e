// The turn to look again at a contact: when HubSpot is asked, what is kept of its answer, and what of an answer that did not come.
import { describe, expect, it } from 'vitest'
import { type LookTurnDeps, lookTurn } from '@/lib/background/decisions/look-turn'
import type { DecisionKind } from '@/lib/domain/decision/decision'
import { type DecisionRow, type Look, newRow } from '@/lib/domain/decision/row'
import { NotFoundError, ServerError } from '@/lib/hubspot/transport/errors'
import { Desk, START } from './service'

const service = new Desk()
const DUE: Look = { at: START, left: 2, taken: 0, failed: 0 }
const LATER: Look = { ...DUE, at: START + 60_000 }

/** Keeps a row that ended `ago` milliseconds before now. */
async function kept(
  kind: DecisionKind,
  look: Look | null,
  { ago = 0, ...more }: Partial<DecisionRow> & { ago?: number } = {},
): Promise<DecisionRow> {
  const row: DecisionRow = {
    ...newRow(service.decide(kind), START, null),
    stage: 'confirmed',
    tried: true,
    finishedAt: START - ago,
    look,
    ...more,
  }
  await service.store.add(row)
  return row
}

/** Takes the turn; `look`: what HubSpot tells. */
async function turn(
  look: LookTurnDeps['look'] = async (rows) => ({ rows, changed: false }),
  { viewed = false, unmet = false } = {},
) {
  const looks: { looked: string[]; all: string[] }[] = []
  const told: [string, boolean | undefined][] = []
  const sendOn = await lookTurn(
    {
      store: service.store,
      unmet: async () => (unmet ? { for: 'connection' } : null),
      look: (looked, all) => {
        looks.push({ looked: looked.map(({ id }) => id), all: all.map(({ id }) => id).sort() })
        return look(looked, all)
      },
      onChange: (row, corrected) => void told.push([row.id, corrected]),
      now: () => service.time,
    },
    service.decide('accept').ref,
    viewed,
  )
  return { looks, told, sendOn }
}

describe('HubSpot is asked', () => {
  it.each<[string, Look | null, Partial<DecisionRow> & { ago?: number }, boolean, boolean]>([
    ['when the look is due', DUE, {}, false, true],
    ['not before', LATER, { ago: 90_000 }, false, false],
    ['earlier for somebody who views the lead', LATER, { ago: 90_000 }, true, true],
    ['not while something may still arrive, not even then', LATER, { ago: 89_999 }, true, false],
    ['not where no look is planned', null, { ago: 90_000 }, true, false],
    ['not while the decision is on its way', DUE, { stage: 'written' }, true, false],
  ])('%s', async (_, look, more, viewed, asked) => {
    await kept('accept', look, more)
    expect((await turn(undefined, { viewed })).looks).toHaveLength(asked ? 1 : 0)
  })

  it('once for all that could be due, and is told of every decision on the contact', async () => {
    const due = await kept('reject', DUE)
    const settled = await kept('confirm_role', LATER, { ago: 90_000 })
    const fresh = await kept('accept', LATER)
    const open = await kept('return', null, { stage: 'queued' })
    const all = [due, settled, fresh, open].map(({ id }) => id).sort()
    const { looks } = await turn()
    expect(looks).toMatchObject([{ all }])
    expect(new Set(looks[0]?.looked)).toEqual(new Set([due.id, settled.id]))
  })

  it('not while the account may not be asked: the look is put off', async () => {
    const { id } = await kept('accept', DUE)
    expect(await turn(undefined, { unmet: true })).toEqual({ looks: [], told: [], sendOn: false })
    expect((await service.store.row(id)).look).toEqual({ ...DUE, at: START + 300_000, failed: 1 })
  })
})

describe('an answer', () => {
  it('that is as was reported is kept, and nobody is told', async () => {
    const { id } = await kept('accept', DUE)
    const { told, sendOn } = await turn(async ([row]) => ({
      rows: [{ ...(row as DecisionRow), look: LATER }],
      changed: false,
    }))
    expect([told, sendOn]).toEqual([[], false])
    expect((await service.store.row(id)).look).toEqual(LATER)
  })

  it.each<[string, Partial<DecisionRow>]>([
    ['it was written after all', { stage: 'written' }],
    ['somebody has decided since', { superseded: true }],
    ['a part that was given up is there', { omitted: [] }],
  ])('that tells otherwise is told as a correction: %s', async (_, change) => {
    const { id } = await kept('accept', DUE, { omitted: [{ what: 'note', words: '' }] })
    const { told, sendOn } = await turn(async ([row]) => ({
      rows: [{ ...(row as DecisionRow), ...change }],
      changed: false,
    }))
    expect(told).toEqual([[id, true]])
    expect(await service.store.row(id)).toMatchObject(change)
    // What is open again is sent on.
    expect(sendOn).toBe(change.stage === 'written')
  })

  it('is told of the one decision that it corrects, not of those beside it', async () => {
    await kept('accept', DUE)
    const { id } = await kept('confirm_role', DUE)
    const { told } = await turn(async (rows) => ({
      rows: rows.map((row) => ({ ...row, superseded: row.id === id })),
      changed: false,
    }))
    expect(told).toEqual([[id, true]])
  })

  it('for which the contact was written to is told of every row', async () => {
    const ids = [(await kept('accept', DUE)).id, (await kept('confirm_role', DUE)).id]
    const { told } = await turn(async (rows) => ({ rows, changed: true }))
    expect(new Map(told)).toEqual(new Map(ids.map((id) => [id, true])))
  })

  it('that came when another process had ended the look changes nothing', async () => {
    const { id } = await kept('accept', DUE)
    const { told, sendOn } = await turn(async (rows) => {
      await service.store.change(id, (row) => ({ ...row, look: null }))
      return { rows: rows.map((row) => ({ ...row, stage: 'written' })), changed: true }
    })
    expect([told, sendOn]).toEqual([[], false])
    expect(await service.store.row(id)).toMatchObject({ stage: 'confirmed', look: null })
  })

  it('that did not come puts the look off, longer each time', async () => {
    const { id } = await kept('accept', { ...DUE, failed: 2 })
    const failing = async () => Promise.reject(new ServerError(503))
    expect(await turn(failing)).toMatchObject({ told: [], sendOn: false })
    expect((await service.store.row(id)).look).toEqual({ ...DUE, at: START + 1_200_000, failed: 3 })
  })

  it('that HubSpot refuses ends the look', async () => {
    const { id } = await kept('accept', DUE)
    const gone = async () => Promise.reject(new NotFoundError())
    expect(await turn(gone)).toMatchObject({ told: [], sendOn: false })
    expect(await service.store.row(id)).toMatchObject({ stage: 'confirmed', look: null })
  })
})
