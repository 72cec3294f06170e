// Chance that comes out the same each time: a generator of numbers from a seed, and what is drawn with it.

/** Numbers from 0 up to 1, the same for the same seed: mulberry32. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A seed that a word stands for. */
export function seedOf(word: string): number {
  let seed = 0
  for (const char of word) seed = (Math.imul(seed, 31) + (char.codePointAt(0) ?? 0)) >>> 0
  return seed
}

/** The same items in an order of chance. */
export function shuffle<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}
