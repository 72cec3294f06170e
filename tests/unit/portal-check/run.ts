// Runs the portal check against a sandbox, with all that it prints and the report that it gives to machines.
import { createLimiter } from '@/lib/hubspot/transport/limiter'
import type { Finding } from '../../portal-check/finding'
import { portalCheck, type Run } from '../../portal-check/portal-check'
import type { Sandbox } from '../../sandbox/sandbox'
import { testClock } from '../hubspot/harness'

export interface Ran {
  readonly code: number
  readonly text: string
}

/** With HubSpot's limits left out, for sandboxes that do not enforce them. */
export async function run(sandbox: Sandbox, options: Partial<Run> = {}): Promise<Ran> {
  const printed: string[] = []
  const clock = testClock(sandbox.portal.now())
  const code = await portalCheck({
    args: [],
    token: sandbox.tokens.full,
    fetch: sandbox.fetch,
    print: (text) => printed.push(text),
    clock,
    limiter: createLimiter({ clock, perTenSeconds: 1e6, searches: 1e6 }),
    ...options,
  })
  return { code, text: printed.join('\n') }
}

export interface Told {
  readonly sum: {
    readonly same: number
    readonly found: number
    readonly differ: number
    readonly unknown: number
  }
  readonly left: readonly string[]
  readonly notSent: readonly string[]
  readonly stillOpen: readonly string[]
  readonly findings: readonly Finding[]
}

/** The report as machines get it. */
export const told = ({ text }: Ran): Told => JSON.parse(text)

/** What differs or could not be asked, each in a line. */
export const others = (ran: Ran): string[] =>
  told(ran)
    .findings.filter(({ outcome }) => outcome === 'differs' || outcome === 'unknown')
    .map(({ outcome, what, found }) => `${outcome} ${what}: ${found}`)

/** The answer to an open question, and what the product does with it. */
export function answerTo(ran: Ran, what: string) {
  const found = told(ran).findings.find((one) => one.what === what)
  if (found === undefined) throw new Error(`Nothing is told of: ${what}`)
  const { outcome, found: answer, does } = found
  return { outcome, answer, does: does ?? '' }
}
