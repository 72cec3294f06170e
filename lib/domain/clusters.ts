// Where a text may be cut: between what a reader takes for one character (joined emoji, flags, a letter with its marks).

const SEGMENTER = new Intl.Segmenter('ja', { granularity: 'grapheme' })

/** Letters and signs that always begin a character of their own: most cuts need no segmenter. */
const BEGINS = /[\x20-\x7e\u3001\u3002\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]/

/** No real character is longer, in code units; a letter under a thousand marks is cut like any other text. */
const LONGEST_CLUSTER = 64

/**
 * The last place at or before `index` at which `text` may be cut. Indexes are code units. Source: Unicode UAX #29, extended grapheme
 * clusters; a cluster of more than 64 code units is cut between code points.
 */
export function cutPlace(text: string, index: number): number {
  if (index <= 0) return 0
  if (index >= text.length) return text.length
  if (BEGINS.test(text.charAt(index))) return index
  const start = SEGMENTER.segment(text).containing(index)?.index ?? index
  if (index - start < LONGEST_CLUSTER) return start
  const low = text.charCodeAt(index)
  return low >= 0xdc00 && low <= 0xdfff ? index - 1 : index
}

/** At most the first `max` code points of `text`, cut between characters as a reader sees them. */
export function firstCodePoints(text: string, max: number): string {
  if (text.length <= max) return text
  let end = 0
  for (let points = 0; points < max && end < text.length; points++)
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1
  if (end >= text.length) return text
  // What stands far behind the cut does not move it.
  const near = text.slice(0, end + LONGEST_CLUSTER)
  return near.slice(0, cutPlace(near, end))
}

/** The characters of `text` as a reader counts them, one at a time. */
export function* clustersOf(text: string): Generator<string> {
  for (const { segment } of SEGMENTER.segment(text)) yield segment
}
