// Ordinary records of a foreign portal: as many of them hold a property as its table says, with the table's values in turns.
import { shuffle } from '../random.ts'
import type { Fill } from './portals.ts'

/** Values for `count` records. Of any fair part of them about the table's share holds a property. */
export function filled(
  table: Readonly<Record<string, Fill>>,
  count: number,
  random: () => number,
): Record<string, string>[] {
  const records = Array.from({ length: count }, (): Record<string, string> => ({}))
  for (const [name, { share, values }] of Object.entries(table)) {
    const holders = shuffle(records, random).slice(0, Math.round(share * count))
    for (const [index, record] of holders.entries()) {
      const value = values[index % values.length]
      if (value !== undefined) record[name] = name === 'email' ? own(value, index) : value
    }
  }
  return records
}

/** No two contacts of a portal have one address. */
function own(address: string, index: number): string {
  return address.replace('@', `.${index + 1}@`)
}
