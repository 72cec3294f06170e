// The one loop over pages, whatever is listed: where it ends, what counts as one item, and whether the list is whole.
import { describe, expect, it } from 'vitest'
import { byId, inBatches, type Page, readOn, readPages } from '@/lib/hubspot/transport/pages'

type Item = { readonly id: string; readonly at?: number }

const items = (...ids: string[]): Item[] => ids.map((id) => ({ id }))

/** Pages by the word that leads to them; '' is the first. */
function listOf(pages: Readonly<Record<string, Page<Item>>>) {
  const asked: string[] = []
  const read = async (after: string | undefined): Promise<Page<Item>> => {
    asked.push(after ?? '')
    return pages[after ?? ''] ?? { items: [], next: null }
  }
  return { asked, read }
}

describe('a list', () => {
  it('is read to its end', async () => {
    const { read } = listOf({ '': { items: items('1'), next: 'b' }, b: { items: items('2'), next: null } })
    expect(await readPages(read, { most: 9, key: byId })).toEqual({ list: items('1', '2'), whole: true })
  })

  it('of one empty page is whole', async () => {
    const { read, asked } = listOf({})
    expect(await readPages(read, { most: 9, key: byId })).toEqual({ list: [], whole: true })
    expect(asked).toEqual([''])
  })

  it('is left after so many pages', async () => {
    const { read, asked } = listOf({
      '': { items: items('1'), next: 'b' },
      b: { items: items('2'), next: 'c' },
    })
    expect(await readPages(read, { most: 2, key: byId })).toEqual({ list: items('1', '2'), whole: false })
    expect(asked).toEqual(['', 'b'])
  })

  it('is left as soon as there are enough', async () => {
    const { read, asked } = listOf({
      '': { items: items('1'), next: 'b' },
      b: { items: items('2', '3'), next: 'c' },
    })
    const { list, whole } = await readPages(read, { most: 9, enough: 2, key: byId })
    expect([list, whole, asked]).toEqual([items('1', '2', '3'), false, ['', 'b']])
  })

  it('that has brought enough with its last page is whole', async () => {
    const { read } = listOf({ '': { items: items('1', '2'), next: null } })
    expect((await readPages(read, { most: 9, enough: 1, key: byId })).whole).toBe(true)
  })

  it('holds an item that came twice once, as it came last', async () => {
    const { read } = listOf({
      '': { items: [{ id: '1', at: 1 }, { id: '2' }], next: 'b' },
      b: { items: [{ id: '1', at: 2 }, { id: '3' }], next: null },
    })
    const { list } = await readPages(read, { most: 9, key: byId })
    expect(list).toEqual([{ id: '1', at: 2 }, { id: '2' }, { id: '3' }])
  })

  it('without a key holds what looks alike twice', async () => {
    const { read } = listOf({ '': { items: items('1', '1'), next: null } })
    expect((await readPages(read, { most: 9 })).list).toEqual(items('1', '1'))
  })

  it('that leads back to a page that was asked for ends there', async () => {
    const { read, asked } = listOf({
      '': { items: items('1'), next: 'b' },
      b: { items: items('2'), next: 'c' },
      c: { items: items('3'), next: 'b' },
    })
    expect((await readPages(read, { most: 9, key: byId })).whole).toBe(false)
    expect(asked).toEqual(['', 'b', 'c'])
  })

  it('that goes on without anything new ends there', async () => {
    const { read, asked } = listOf({
      '': { items: items('1'), next: 'b' },
      b: { items: items('1'), next: 'c' },
    })
    expect(await readPages(read, { most: 9, key: byId })).toEqual({ list: items('1'), whole: false })
    expect(asked).toEqual(['', 'b'])
  })

  it('goes on from a page that is there, even an empty one', async () => {
    const { read, asked } = listOf({ b: { items: items('2'), next: null } })
    const first = { items: [], next: 'b' }
    expect(await readOn(read, { most: 1, key: byId }, first)).toEqual({ list: items('2'), whole: true })
    expect(asked).toEqual(['b'])
  })

  it('whose first page is its last asks for none', async () => {
    const { read, asked } = listOf({})
    const first = { items: items('1'), next: null }
    expect(await readOn(read, { most: 9, key: byId }, first)).toEqual({ list: items('1'), whole: true })
    expect(asked).toEqual([])
  })
})

it('batches keep the order, and the last one holds the rest', () => {
  expect(inBatches([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]])
  expect(inBatches([], 2)).toEqual([])
})
