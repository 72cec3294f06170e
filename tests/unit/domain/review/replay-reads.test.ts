// A replay reads each text once, however many definitions are tried on it.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_DEFINITION as BASE } from '@/lib/domain/definition/default-definition'
import { readWhole } from '@/lib/domain/reading/text-reading'
import { createReplay } from '@/lib/domain/review/replay'
import { engagement, jst, leadSnapshot } from '../../fixtures/lead'
import { handoff } from './record'

vi.mock('@/lib/domain/reading/text-reading', async (original) => {
  const real = await original<typeof import('@/lib/domain/reading/text-reading')>()
  return { ...real, readWhole: vi.fn(real.readWhole) }
})

const THEN = jst('2026-06-08 10:00')
/** Too long to be shared between leads. */
const long = (n: number) => `ISMAPに対応していますか。${'あいうえお。'.repeat(400)}${n}`
const records = Array.from({ length: 5 }, (_, n) =>
  handoff({
    contactId: String(n),
    handedOffAt: THEN,
    readiness: null,
    lead: leadSnapshot({
      contact: { messages: [{ text: long(n), at: THEN - 1 }] },
      engagements: [
        engagement({ kind: 'note', text: long(n), at: THEN - 2 }),
        engagement({ kind: 'note', text: long(n), at: THEN + 2 }),
      ],
    }),
  }),
)

describe('a replay', () => {
  beforeEach(() => {
    vi.mocked(readWhole).mockClear()
  })

  it('reads what was there at the handoff in its first run, and nothing in later ones', () => {
    const replay = createReplay(records, BASE)
    expect(readWhole).not.toHaveBeenCalled()
    replay.run(BASE)
    expect(readWhole).toHaveBeenCalledTimes(2 * records.length)
    replay.run({ ...BASE, windowDays: 5 })
    replay.run({ ...BASE, signals: [{ id: 'own', strength: 'strong', phrases: ['うえ'] }] })
    replay.run({ ...BASE, negatives: [], boilerplate: ['あいうえお。'] })
    expect(readWhole).toHaveBeenCalledTimes(2 * records.length)
  })
})
