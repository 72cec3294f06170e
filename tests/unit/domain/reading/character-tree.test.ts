// The tree of characters: words lead where they were put, whatever else is put beside them, through every growth of its table.
import { describe, expect, it } from 'vitest'
import { createCharacterTree } from '@/lib/domain/reading/character-tree'

describe('the tree of characters', () => {
  it('has one place for one way, and none for a way that nobody grew', () => {
    const tree = createCharacterTree()
    const root = tree.root()
    const end = tree.grow(root, '見積')
    expect(tree.grow(root, '見積')).toBe(end)
    expect(tree.next(tree.next(root, '見'.charCodeAt(0)), '積'.charCodeAt(0))).toBe(end)
    expect(tree.next(end, 'り'.charCodeAt(0))).toBe(0)
    expect(tree.next(root, '積'.charCodeAt(0))).toBe(0)
  })

  it('keeps two roots apart', () => {
    const tree = createCharacterTree()
    const [one, other] = [tree.root(), tree.root()]
    tree.grow(one, 'a')
    expect(tree.next(other, 97)).toBe(0)
    expect(tree.grow(other, 'a')).not.toBe(tree.grow(one, 'a'))
  })

  it('finds all of many words again', () => {
    const tree = createCharacterTree()
    const root = tree.root()
    const words = Array.from({ length: 3_000 }, (_, index) => `${index * 7_919}語${index}`)
    const places = words.map((word) => tree.grow(root, word))
    expect(new Set(places).size).toBe(words.length)
    const walked = words.map((word) =>
      [...word].reduce((place, letter) => tree.next(place, letter.charCodeAt(0)), root),
    )
    expect(walked).toEqual(places)
  })
})
