// Company policy: each value holds by itself; whatever is not of its kind is ignored.
import { describe, expect, it } from 'vitest'
import { keepValid } from '@/lib/storage/managed'

describe('managed settings', () => {
  it.each([
    [{}, {}],
    [
      {
        language: 'ja',
        theme: 'dark',
        keepToken: false,
        remindNames: false,
        ownerId: '12',
        portalId: '4444',
      },
      undefined,
    ],
    [{ language: 'fr', theme: 'dark' }, { theme: 'dark' }],
    [{ portalId: 4444, ownerId: '12' }, { ownerId: '12' }],
    [{ portalId: '44; DROP', keepToken: 'yes' }, {}],
    [{ token: 'pat-na1-invented', language: 'en' }, { language: 'en' }],
    [{ language: null, theme: undefined }, {}],
    [{ definition: '{"format":2}' }, undefined],
    [{ definition: { format: 2 } }, {}],
    [{ definition: 'x'.repeat(1_000_001), language: 'en' }, { language: 'en' }],
  ])('%j', (raw, expected) => {
    expect(keepValid(raw)).toEqual(expected ?? raw)
  })
})
