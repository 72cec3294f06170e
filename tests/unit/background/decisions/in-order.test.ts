// The line of work: so many at a time, the lowest order first, the same piece only once.
import { expect, it } from 'vitest'
import { createWorkLine } from '@/lib/background/decisions/in-order'

/** Pieces that end when the test says so; `log` has them in the order in which they began. */
function pieces() {
  const log: string[] = []
  const ends = new Map<string, { ok: () => void; fail: (error: Error) => void }>()
  const work = (name: string) => () => {
    log.push(name)
    return new Promise<void>((ok, fail) => void ends.set(name, { ok, fail }))
  }
  return {
    log,
    work,
    end: (name: string) => ends.get(name)?.ok(),
    fail: (name: string, error: Error) => ends.get(name)?.fail(error),
  }
}
const turn = () => new Promise<void>((done) => setImmediate(done))

it('runs no more than it may, and the lowest order of those that wait, first come first of one order', async () => {
  const { log, work, end } = pieces()
  const line = createWorkLine(2)
  const all = (
    [
      ['a', 9],
      ['b', 9],
      ['c', 5],
      ['d', 1],
      ['e', 5],
      ['f', 7],
    ] as const
  ).map(([name, order]) => line.add(name, order, work(name)))
  await turn()
  expect(log).toEqual(['a', 'b'])
  for (const name of ['b', 'd', 'c', 'a', 'e', 'f']) {
    end(name)
    await turn()
  }
  expect(log).toEqual(['a', 'b', 'd', 'c', 'e', 'f'])
  await Promise.all(all)
})

it('shares a piece that has not begun, and begins one again that has', async () => {
  const { log, work, end } = pieces()
  const line = createWorkLine(1)
  const first = line.add('a', 1, work('a'))
  await turn()
  const again = line.add('a', 1, work('a'))
  expect(line.add('a', 0, work('never'))).toBe(again)
  expect(again).not.toBe(first)
  end('a')
  await first
  await turn()
  end('a')
  await again
  expect(log).toEqual(['a', 'a'])
})

it('goes on after a piece that failed, whose failure is told', async () => {
  const { log, work, end, fail } = pieces()
  const line = createWorkLine(1)
  const bad = line.add('bad', 1, work('bad'))
  const good = line.add('good', 1, work('good'))
  await turn()
  fail('bad', new Error('no'))
  await expect(bad).rejects.toThrow('no')
  await turn()
  end('good')
  await good
  expect(log).toEqual(['bad', 'good'])
})
