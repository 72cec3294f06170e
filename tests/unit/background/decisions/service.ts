// Where decisions are tried out: a sandbox with one handed-off contact, a clock that stands still, the browser's own database, which outlives processes.
import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { SendTools } from '@/lib/background/decisions/send-deps'
import type { Decision, DecisionKind } from '@/lib/domain/decision/decision'
import type { DecisionRow } from '@/lib/domain/decision/row'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { createWriteTools } from '@/lib/hubspot/objects/write-tools'
import { createLimiter } from '@/lib/hubspot/transport/limiter'
import { createTransport } from '@/lib/hubspot/transport/transport'
import { OWNERS } from '../../../sandbox/portal/owners'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { emptyVault, keptDecisions } from './kept-decisions'
import { type Process, type ProcessOptions, startProcess } from './process'
import { decisionOn } from './sample-decision'

/** Wednesday 2026-06-10, 11:00 JST. */
export const START = Date.parse('2026-06-10T02:00:00Z')

export const iso = (at: number) => new Date(at).toISOString()

/** A service; it is cleared before every test of the file that calls this. */
export class Desk {
  sandbox!: Sandbox
  time = START
  contactId = ''
  store = keptDecisions()

  constructor() {
    beforeAll(async () => {
      this.sandbox = await this.portal()
    })
    afterAll(() => this.sandbox.close())
    beforeEach(async () => {
      this.time = START
      await emptyVault()
      this.sandbox.faults.clear()
      this.contactId = this.contact({
        japan_handoff_status: 'handed_off',
        japan_handoff_at: iso(START - 3_600_000),
      })
    })
  }

  /** Another empty portal on the same clock. */
  portal(): Promise<Sandbox> {
    return startSandbox({ people: 'none', enforceLimits: false, now: () => this.time })
  }

  contact(values: Record<string, string>): string {
    return this.sandbox.portal.create('contacts', {
      lastname: '試験',
      hubspot_owner_id: OWNERS.mori,
      ...values,
    }).id
  }

  value(name: string): string | null {
    return this.sandbox.portal.value('contacts', this.contactId, name)
  }

  start(options: Partial<ProcessOptions> = {}): Process {
    return startProcess({
      store: this.store,
      fetch: this.sandbox.fetch,
      token: this.sandbox.tokens.full,
      now: () => this.time,
      pass: (ms) => {
        this.time += ms
      },
      ...options,
    })
  }

  /** What a single step works with, outside of any process. */
  tools(more: Partial<SendTools> = {}): SendTools {
    const clock = { now: () => this.time, random: () => 0.5, sleep: async () => undefined }
    const transport = createTransport({
      token: async () => this.sandbox.tokens.full,
      fetch: (...request) => this.sandbox.fetch(...request),
      limiter: createLimiter({ clock, perTenSeconds: 1e6, searches: 1e6 }),
      clock,
    })
    return {
      hubspot: createWriteTools(transport),
      names: HANDOFF_PROPERTIES,
      definition: DEFAULT_DEFINITION,
      now: () => this.time,
      serverNow: () => this.time,
      ownerName: () => null,
      ...more,
    }
  }

  decide(kind: DecisionKind, more: Partial<Decision> = {}): Decision {
    return decisionOn(this.sandbox, this.contactId, kind, this.time, more)
  }

  /** Makes the decision and lets its undo window pass. */
  async carryOut(decision: Decision, process = this.start()): Promise<DecisionRow> {
    const { id } = await process.outbox.make(decision)
    this.time += 5_000
    await process.outbox.drain()
    return this.store.row(id)
  }
}
