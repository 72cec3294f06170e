// Pieces of work one after the other, whatever becomes of each.
import { expect, it } from 'vitest'
import { createTurns } from '@/lib/domain/in-turn'

it('the next piece begins when the one before has ended, and answers for itself', async () => {
  const inTurn = createTurns()
  const log: string[] = []
  let end = () => {}
  const first = inTurn(async () => {
    log.push('first begins')
    await new Promise<void>((resolve) => {
      end = resolve
    })
    log.push('first ends')
    return 1
  })
  const second = inTurn(async () => {
    log.push('second begins')
    return 2
  })
  await Promise.resolve()
  end()
  expect(await Promise.all([first, second])).toEqual([1, 2])
  expect(log).toEqual(['first begins', 'first ends', 'second begins'])
})

it('a piece that fails tells whoever gave it, and stops nobody', async () => {
  const inTurn = createTurns()
  const failed = inTurn(() => Promise.reject(new Error('no')))
  const next = inTurn(async () => 'done')
  await expect(failed).rejects.toThrow('no')
  expect(await next).toBe('done')
})
