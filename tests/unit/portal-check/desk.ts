// A sandbox for each test, opened with its settings, and single checks run on it.
import { afterEach } from 'vitest'
import type { Check } from '../../portal-check/checks/check'
import type { TokenName } from '../../sandbox/portal/tokens'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/sandbox'
import { type Ran, run } from './run'

export class Desk {
  sandbox!: Sandbox

  constructor() {
    afterEach(() => this.sandbox.close())
  }

  /** An empty portal without limits and without delay of search. */
  async open(options: SandboxOptions = {}): Promise<void> {
    this.sandbox = await startSandbox({ people: 'none', enforceLimits: false, indexDelayMs: 0, ...options })
  }

  runOne(check: Check, token: TokenName = 'full'): Promise<Ran> {
    const { sandbox } = this
    return run(sandbox, { args: ['--json'], checks: [check], token: sandbox.tokens[token] })
  }

  /** From now on this answer comes from all these paths. */
  answerWith(path: RegExp, status: number, body: unknown): void {
    this.sandbox.faults.add({ match: { path }, fault: { kind: 'status', status, body } })
  }
}
