// Random lives of leads, while somebody else writes and the scan dies at random points: in the end what is kept is what the portal says.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PORTAL_ID, startSandbox } from '../../../sandbox/sandbox'
import { emptyReviews, keptScan } from './kept-scan'
import {
  accept,
  addContact,
  DAY,
  giveBack,
  HOUR,
  handOff,
  type Line,
  linesOf,
  NOW,
  reject,
  SPAN,
  scanOf,
  write,
} from './scene'

const KINDS = ['hand_off', 'accept', 'reject', 'return', 'noise'] as const
type Kind = (typeof KINDS)[number]

interface Event {
  readonly contact: number
  readonly kind: Kind
  /** Ms after the last event of the same contact. */
  readonly gap: number
}

interface Round {
  at: number
  status: string
  reason: string | null
  decidedAt: number | null
}

/** A portal's story told twice: written to the sandbox, and remembered. */
function story(sandbox: Awaited<ReturnType<typeof startSandbox>>, contacts: number) {
  const { portal } = sandbox
  const ids = Array.from({ length: contacts }, () => addContact(sandbox))
  const rounds = ids.map((): Round[] => [])
  const clocks = ids.map(() => SPAN.from - 6 * DAY)

  function tell({ contact, kind, gap }: Event, at?: number): void {
    const index = contact % contacts
    const id = ids[index] as string
    const when = at ?? Math.min(NOW - HOUR, (clocks[index] ?? 0) + gap)
    clocks[index] = when
    const own = rounds[index] as Round[]
    const last = own.at(-1)
    if (kind === 'noise') {
      write(portal, id, when, { city: `市${when}` })
      return
    }
    if (kind === 'hand_off') {
      if (last !== undefined && when - last.at < 60_000) return
      handOff(portal, id, when)
      own.push({ at: when, status: 'handed_off', reason: null, decidedAt: null })
      return
    }
    if (last === undefined || last.status !== 'handed_off' || when === last.at) return
    last.decidedAt = when
    last.status = { accept: 'accepted', reject: 'rejected', return: 'returned' }[kind]
    if (kind === 'accept') accept(portal, id, when)
    if (kind === 'return') giveBack(portal, id, when)
    if (kind === 'reject') {
      last.reason = 'too_early'
      reject(portal, id, when)
    }
  }

  function truth(): Line[] {
    return ids.flatMap((id, index) =>
      (rounds[index] as Round[]).flatMap(({ at, status, reason, decidedAt }, round): Line[] =>
        at >= SPAN.from && at <= SPAN.to ? [[id, round + 1, at, status, reason, decidedAt]] : [],
      ),
    )
  }
  return { tell, truth }
}

const event = fc.record({
  contact: fc.nat(11),
  kind: fc.constantFrom<Kind>(...KINDS, 'hand_off'),
  gap: fc.oneof(fc.integer({ min: 60_000, max: HOUR }), fc.integer({ min: HOUR, max: 9 * DAY })),
})

test('whatever happens to the leads, and to the scan', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(event, { maxLength: 90 }),
      fc.array(fc.record({ before: fc.nat(8), event }), { maxLength: 6 }),
      fc.array(fc.nat(9), { maxLength: 3 }),
      async (before, meanwhile, deaths) => {
        const sandbox = await startSandbox({
          people: 'none',
          enforceLimits: false,
          now: () => NOW,
          indexDelayMs: 0,
        })
        try {
          const { tell, truth } = story(sandbox, 12)
          for (const one of before) tell(one)
          await emptyReviews()
          const store = keptScan()
          let asked = 0
          let changes = 0
          for (const dies of [...deaths, Number.POSITIVE_INFINITY]) {
            const stop = new AbortController()
            let own = 0
            const fetch: typeof globalThis.fetch = (input, init) => {
              for (const { event: rival } of meanwhile.filter((one) => one.before === asked))
                tell(rival, NOW + changes++ * 60_000)
              asked++
              if (own++ === dies) stop.abort()
              return sandbox.fetch(input, init)
            }
            await scanOf(sandbox, { store, fetch, signal: stop.signal })
              .run()
              .catch((error: unknown) => {
                if (!stop.signal.aborted) throw error
              })
          }
          // The last look: what came in while the last one was on its way.
          await scanOf(sandbox, { store }).run()
          expect((await store.file('2026-10'))?.portalId).toBe(PORTAL_ID)
          expect(await linesOf(store)).toEqual(truth())
        } finally {
          await sandbox.close()
        }
      },
    ),
    { numRuns: 25 },
  )
}, 60_000)
