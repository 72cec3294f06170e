// The clocks that an SLA can run on, and the longest target that the editor takes.
import type { SlaPolicy } from '@/lib/domain/definition/definition'

export const CLOCKS: readonly SlaPolicy['clock'][] = ['business_days', 'business_hours', 'elapsed']
/** Days or hours; what a clock can run on is said beside the field. */
export const MOST_TARGET = 10_000
