// The domain's sentences as lines of text: their keys and values.
import type { BriefLine } from '@/lib/domain/brief/brief'
import type { Instant } from '@/lib/domain/fact'
import type { Message, MessageParam } from '@/lib/domain/message'

const moment = (at: Instant | null): string =>
  at === null ? '-' : new Date(at).toISOString().slice(0, 16).replace('T', ' ')

/** A sentence as its key and values: `sla.due(at=2026-06-10 02:00)`. */
export function told(message: Message | null): string {
  if (message === null) return '-'
  const params = Object.entries(message.params ?? {}).map(([name, value]) => `${name}=${toldPart(value)}`)
  return params.length === 0 ? message.key : `${message.key}(${params.join(', ')})`
}

function toldPart(part: MessageParam): string {
  if (typeof part !== 'object' || Array.isArray(part)) return JSON.stringify(part)
  if ('industry' in part) return `industry ${part.industry}`
  return 'key' in part ? told(part) : 'at' in part && typeof part.at === 'number' ? moment(part.at) : '?'
}

/** The brief, a line each. */
export function toldBrief(lines: readonly BriefLine[]): string[] {
  return lines.map(({ id, parts }) => `brief ${id}: ${parts.map(toldPart).join(' | ')}`)
}
