// What the bench runs of the product outside a browser, in one bundle.
export { assess } from '@/lib/domain/assess'
export { DEFAULT_DEFINITION } from '@/lib/domain/default-definition'
export { createReplay } from '@/lib/domain/review/replay'
export { dueFor } from '@/lib/domain/sla/due'
export { createLimiter } from '@/lib/hubspot/limiter'
export { loadLead } from '@/lib/hubspot/load-lead'
export { createTransport } from '@/lib/hubspot/transport'
