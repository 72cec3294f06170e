// What was read at Connect as it is looked up, and the look in force where nobody set one.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { lookOf } from '@/lib/background/appearance'
import { directoryOf } from '@/lib/background/directory'
import { connectionTo } from './portal-connection'

describe('the directory', () => {
  it('finds names by id, and call outcomes in whatever case HubSpot writes their ids', () => {
    const { owners, forms, dispositions } = directoryOf({
      ...connectionTo('1'),
      owners: [
        { id: '7', name: '森 健太', email: null },
        { id: '8', name: '藤井 由美', email: null },
      ],
      forms: [{ id: 'a-1', name: 'お問い合わせ' }],
      dispositions: [{ id: 'F240-BBAC', label: 'Connected' }],
    })
    expect([...owners]).toEqual([
      ['7', '森 健太'],
      ['8', '藤井 由美'],
    ])
    expect(forms.get('a-1')).toBe('お問い合わせ')
    expect(dispositions.get('f240-bbac')).toBe('Connected')
  })

  it('has no call outcomes from a connection that an earlier version made', () => {
    expect(directoryOf(connectionTo('1')).dispositions.size).toBe(0)
  })

  it('knows which scopes were granted, or that nobody knows', () => {
    expect(directoryOf({ ...connectionTo('1'), scopes: ['a', 'b'] }).grantedScopes).toEqual(
      new Set(['a', 'b']),
    )
    expect(directoryOf({ ...connectionTo('1'), scopes: [] }).grantedScopes).toEqual(new Set())
    expect(directoryOf(connectionTo('1')).grantedScopes).toBeNull()
  })
})

describe('the look', () => {
  afterEach(() => vi.unstubAllGlobals())
  it.each([
    ['auto', ['ja-JP', 'en'], 'ja'],
    ['auto', ['fr', 'en-GB'], 'en'],
    ['ja', ['en'], 'ja'],
  ] as const)(
    'is in the language that was set, or else the browser’s: %s in %s',
    (language, languages, expected) => {
      vi.stubGlobal('navigator', { languages })
      const settings = {
        language,
        theme: 'dark',
        dock: 'left',
        ownerId: null,
        keepToken: true,
        remindNames: false,
      } as const
      expect(lookOf({ settings, managed: [], portalId: null })).toEqual({
        language: expected,
        theme: 'dark',
        side: 'left',
      })
    },
  )
})
