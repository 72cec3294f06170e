// Injected faults: which request is to fail, how, and how often.
import { randomUUID } from 'node:crypto'
import type { RatePolicy } from './limits.ts'

export type Fault =
  | {
      kind: 'status'
      status: number
      body?: unknown
      html?: string
      headers?: Record<string, string>
    }
  | { kind: 'delay'; ms: number }
  | { kind: 'hang' }
  /** The connection is cut before anything is done. */
  | { kind: 'reset' }
  /** The request takes effect, then the connection is cut. */
  | { kind: 'resetAfter' }
  /**
   * A write takes effect only this long after the caller was left without an answer: the connection is cut at once, or never
   * answered. The time is the portal's; where a test holds that clock, it calls `sandbox.applyLate()` or sends another request.
   */
  | { kind: 'late'; ms: number; silent?: boolean }
  /**
   * A batch answers without its last `missing` results, as 207. `gone`: they are named as not there; `failed`: an error
   * without names; `unsaid`: no error at all.
   */
  | { kind: 'partial'; missing: number; how?: 'gone' | 'failed' | 'unsaid' }
  /** Half of the true answer, then the connection is cut. */
  | { kind: 'truncate' }
  | { kind: 'redirect'; location: string }
  /** Status 200 with this text as JSON, broken or not. */
  | { kind: 'json'; text: string }
  | { kind: 'rate'; policy: RatePolicy; retryAfter?: string; headers?: boolean }

export interface FaultRule {
  match: { method?: string; path?: RegExp; host?: string }
  /** How many requests it strikes; for ever by default. */
  times?: number
  /** How many that match it spares first. */
  skip?: number
  fault: Fault
}

export interface Faults {
  /** Adds a rule; the returned function removes it. */
  add(rule: FaultRule): () => void
  clear(): void
}

interface Active {
  readonly rule: FaultRule
  left: number
  spare: number
}

/** The rules in force. Delays add up; the first other fault that matches decides. */
export class FaultList implements Faults {
  #active: Active[] = []

  add(rule: FaultRule): () => void {
    const active = { rule, left: rule.times ?? Number.POSITIVE_INFINITY, spare: rule.skip ?? 0 }
    this.#active.push(active)
    return () => {
      this.#active = this.#active.filter((one) => one !== active)
    }
  }

  clear(): void {
    this.#active = []
  }

  /** Counts the rules that strike this request down and gives their faults. */
  strike(method: string, host: string, path: string): { delayMs: number; fault: Fault | null } {
    let delayMs = 0
    for (const active of this.#active) {
      const { match, fault } = active.rule
      if (active.left <= 0) continue
      if (match.method !== undefined && match.method.toUpperCase() !== method) continue
      if (match.host !== undefined && match.host !== host) continue
      if (match.path !== undefined && path.search(match.path) < 0) continue
      if (active.spare > 0) {
        active.spare--
        continue
      }
      active.left--
      if (fault.kind !== 'delay') return { delayMs, fault }
      delayMs += fault.ms
    }
    return { delayMs, fault: null }
  }
}

const CATEGORIES: Readonly<Record<number, string>> = {
  400: 'VALIDATION_ERROR',
  401: 'INVALID_AUTHENTICATION',
  403: 'MISSING_SCOPES',
  404: 'OBJECT_NOT_FOUND',
  409: 'CONFLICT',
  423: 'LOCKED',
  477: 'MIGRATION_IN_PROGRESS',
  488: 'MISDIRECTED_REQUEST',
}

const WORDS: Readonly<Record<number, string>> = {
  477: 'The account is being migrated to another data center.',
  488: 'This request was sent to a data center that does not host the account of this token.',
}

/** What HubSpot would say with this status when a rule gives no body; null for an HTML page of the edge. */
export function usualEnvelope(status: number): Record<string, unknown> | null {
  const category = CATEGORIES[status]
  if (category === undefined) return null
  const message = WORDS[status] ?? `Sandbox says ${status}.`
  return { status: 'error', message, correlationId: randomUUID(), category }
}

/** The page that an edge server shows when the service behind it fails. */
export function edgePage(status: number): string {
  return `<!DOCTYPE html>\n<html><head><title>${status}</title></head><body><center><h1>${status}</h1></center><hr><center>edge</center></body></html>\n`
}
