// The brief's lines on screen: without what the panel already shows above them. What is copied keeps them all.
import type { BriefLine } from '@/lib/domain/brief/brief'
import type { MessageParam } from '@/lib/domain/message'

/** What stands above: sentences of theirs, and whether there are buttons to call and write, with the address line. */
export interface Above {
  readonly quotes: readonly string[]
  readonly ways: boolean
}

/** Lines as they are shown below `above`. A line that only dates such a sentence goes with it. */
export function linesBelow(lines: readonly BriefLine[], above: Above): BriefLine[] {
  const isAbove = (part: MessageParam) => {
    if (typeof part !== 'object' || !('key' in part)) return false
    if (part.key === 'brief.address.write') return above.ways
    return (
      part.key === 'brief.quoted' && above.quotes.some((quote) => quote.includes(String(part.params?.quote)))
    )
  }
  return lines.flatMap((line) => {
    if (line.id === 'reach' && above.ways) return []
    const parts = line.parts.filter((part) => !isAbove(part))
    if (parts.length === line.parts.length) return [line]
    return line.id === 'questions' || parts.length === 0 ? [] : [{ ...line, parts }]
  })
}
