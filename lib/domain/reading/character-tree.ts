// A tree of characters in flat arrays: phrases that begin alike share their first places, and each step is one look-up in a table.

/** A place in the tree, one character further from the root than the place before it. 0 is no place. */
export type Place = number

export interface CharacterTree {
  /** A new root. */
  root(): Place
  /** The place that the characters of `words` lead to; places that are missing on the way are created. */
  grow(from: Place, words: string): Place
  /** The place that one more character (a UTF-16 code unit) leads to; 0 where there is no such place. */
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

  /** The slot of a step in the table, or the slot where it would go: `tos` is 0 there while the step does not exist. */
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

  /** Doubles the table, which is kept at most half full so that a look-up rarely needs a second slot. */
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
