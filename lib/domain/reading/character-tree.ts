// A tree of characters in flat arrays: phrases that begin alike share their way, and a step along it is one look into a table.

/** A place in the tree, one character further from its root each. 0 is no place. */
export type Place = number

export interface CharacterTree {
  /** A new root. */
  root(): Place
  /** The place that some words lead to, made where it is not there yet. */
  grow(from: Place, words: string): Place
  /** The place that one more character, a UTF-16 code unit, leads to; 0: none. */
  next(from: Place, code: number): Place
}

const FIRST_SIZE = 1 << 10

/** An empty tree. */
export function createCharacterTree(): CharacterTree {
  let size = FIRST_SIZE
  let froms = new Uint32Array(size)
  let codes = new Uint16Array(size)
  let tos = new Uint32Array(size)
  let places = 0
  let steps = 0

  /** Where a step stands in the table, or would stand: 0 in `tos` tells that it is not there. */
  function slotOf(from: Place, code: number): number {
    let slot = (Math.imul(from, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 0
    slot = (slot ^ (slot >>> 15)) & (size - 1)
    while (tos[slot] !== 0 && (froms[slot] !== from || codes[slot] !== code)) slot = (slot + 1) & (size - 1)
    return slot
  }

  function put(from: Place, code: number, to: Place): void {
    const slot = slotOf(from, code)
    froms[slot] = from
    codes[slot] = code
    tos[slot] = to
  }

  /** Kept at most half full, so that a look rarely goes on to a second slot. */
  function enlarge(): void {
    const old = { size, froms, codes, tos }
    size *= 2
    froms = new Uint32Array(size)
    codes = new Uint16Array(size)
    tos = new Uint32Array(size)
    for (let slot = 0; slot < old.size; slot++) {
      const to = old.tos[slot] ?? 0
      if (to !== 0) put(old.froms[slot] ?? 0, old.codes[slot] ?? 0, to)
    }
  }

  const next = (from: Place, code: number): Place => tos[slotOf(from, code)] ?? 0
  return {
    root: () => ++places,
    grow(from, words) {
      let place = from
      for (let at = 0; at < words.length; at++) {
        const code = words.charCodeAt(at)
        let to = next(place, code)
        if (to === 0) {
          to = ++places
          put(place, code, to)
          steps++
          if (steps * 2 > size) enlarge()
        }
        place = to
      }
      return place
    },
    next,
  }
}
