// A packed definition file in parts, each small enough for the description of an option in HubSpot, and whole again.

/** One part. `name`: `<fingerprint>_<its number>_<how many there are>`. */
export interface FilePart {
  readonly name: string
  readonly text: string
}

/** UTF-16 code units. HubSpot documents 3,000 for a whole option; 255 is the narrowest column that such a text is likely to have. */
export const PART_LENGTH = 250
/** Two published files and the one being published stay below 1,000 options; HubSpot documents 5,000. */
export const MOST_PARTS = 300

const NAME = /^([0-9a-f]{16})_([1-9]\d{0,3})_([1-9]\d{0,3})$/

/** The fingerprint of the definition that a part belongs to; null where the name is not of a part. */
export function fileOfPart(name: string): string | null {
  return NAME.exec(name)?.[1] ?? null
}

/** The parts of a text that is not empty; null where it needs more than {@link MOST_PARTS}. `fingerprint`: 16 hexadecimal digits. */
export function cutIntoParts(fingerprint: string, text: string): readonly FilePart[] | null {
  const of = Math.ceil(text.length / PART_LENGTH)
  if (of === 0 || of > MOST_PARTS) return null
  return Array.from({ length: of }, (_, index) => ({
    name: `${fingerprint}_${index + 1}_${of}`,
    text: text.slice(index * PART_LENGTH, (index + 1) * PART_LENGTH),
  }))
}

/** The text of the file with this fingerprint, whatever else is there: `missing` without any part of it, `cut` without one of its parts. */
export function joinParts(
  fingerprint: string,
  there: readonly FilePart[],
): { readonly text: string } | 'missing' | 'cut' {
  const own = there.filter(({ name }) => fileOfPart(name) === fingerprint)
  const [first] = own
  if (first === undefined) return 'missing'
  const of = Number(first.name.split('_')[2])
  const texts = new Map(own.map(({ name, text }) => [name, text]))
  const parts = Array.from({ length: of }, (_, index) => texts.get(`${fingerprint}_${index + 1}_${of}`))
  // Parts of two cuts of one file never stand beside each other: a file is written in one request.
  if (own.length !== of || parts.some((part) => part === undefined)) return 'cut'
  return { text: parts.join('') }
}

/** True when all parts of the file with this fingerprint are among these names. */
export function hasWholeFile(fingerprint: string, names: readonly string[]): boolean {
  return (
    typeof joinParts(
      fingerprint,
      names.map((name) => ({ name, text: '' })),
    ) === 'object'
  )
}
