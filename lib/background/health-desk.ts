// Use case: look whether the portal shows one of the five signs that the handoff is undefined.
import type { HealthReply } from '@/lib/messaging/protocol-definition'

/** Reads only. */
export function createHealthDesk() {
  return { check: async (): Promise<HealthReply> => ({ checks: null, problem: null, checkedAt: null }) }
}
