// `npm run portal:check`: where a real HubSpot account differs from the sandbox. Reads only, unless told that the account is a test account.

import { toId } from '@/lib/hubspot/mapping/parse'
import { type Clock, systemClock } from '@/lib/hubspot/transport/clock'
import type { Limiter } from '@/lib/hubspot/transport/limiter'
import { at, isOk, isRefusal, listAt } from './answers'
import { ACCOUNT_DETAILS, tokenInfo } from './checks/account'
import { CHECKS } from './checks/all'
import type { Check } from './checks/check'
import type { Finding } from './finding'
import { guarded } from './guard'
import { jsonOf, linesOf, type Report } from './report'
import { roundTrip, TEST_ACCOUNTS } from './round-trip/round-trip'
import { openSession, type Session } from './session'

export interface Run {
  /** What follows the command: `--test-account`, `--json`. */
  readonly args: readonly string[]
  readonly token: string | undefined
  readonly fetch: typeof fetch
  /** One line, or several. */
  readonly print: (text: string) => void
  readonly clock?: Clock
  /** HubSpot's limits by default. */
  readonly limiter?: Limiter
  /** Ends the round trip between two steps; what was made is removed. */
  readonly signal?: AbortSignal
  /** The reading checks; all by default. */
  readonly checks?: readonly Check[]
}

const USAGE = [
  'Set HUBSPOT_TOKEN to an access token (a service key, or the token of a private app) and run',
  '  HUBSPOT_TOKEN=... npm run portal:check                      reads only',
  '  HUBSPOT_TOKEN=... npm run portal:check -- --test-account    also writes: test accounts and sandboxes only',
  '  ... --json                                                  for machines',
].join('\n')

/** Exit code: 0 nothing differs, 1 something differs or was left behind, 2 it could not be run. The token is never printed. */
export async function portalCheck(run: Run): Promise<number> {
  const { args, token = '' } = run
  const print = (text: string) => run.print(token === '' ? text : text.replaceAll(token, '[token]'))
  const stranger = args.find((arg) => arg !== '--test-account' && arg !== '--json')
  if (stranger !== undefined) return stop(print, `Unknown: ${stranger}\n${USAGE}`)
  if (token === '') return stop(print, `There is no token.\n${USAGE}`)
  const writing = args.includes('--test-account')
  let mayWrite = false
  const guard = guarded(run.fetch, () => mayWrite)
  try {
    const session = await open({ ...run, token, fetch: guard.fetch })
    if (writing && !TEST_ACCOUNTS.has(session.accountType ?? '')) {
      const type = session.accountType ?? 'unknown'
      return stop(print, `This account is of the type ${type}, not a test account: nothing was written.`)
    }
    const findings: Finding[] = []
    for (const check of run.checks ?? CHECKS) findings.push(...(await check.run(session)))
    mayWrite = writing
    const trip = writing ? await roundTrip(session, run.signal) : { findings: [], left: [] }
    const report: Report = {
      findings: [...findings, ...trip.findings],
      left: trip.left,
      roundTrip: writing,
      notSent: guard.refused,
    }
    print(args.includes('--json') ? jsonOf(report) : linesOf(report).join('\n'))
    const bad = report.findings.some(({ outcome }) => outcome === 'differs') || report.left.length > 0
    return bad ? 1 : 0
  } catch (error) {
    return stop(print, `The check could not be run: ${error instanceof Error ? error.message : 'no answer'}`)
  }
}

function stop(print: (text: string) => void, text: string): number {
  print(text)
  return 2
}

async function open(run: Run & { readonly token: string }): Promise<Session> {
  const { token, fetch, clock = systemClock, limiter } = run
  const opened = openSession({ token, fetch, clock, limiter })
  const account = await opened.probe(ACCOUNT_DETAILS)
  // Not every key may read them: the check goes on without them.
  if (!isOk(account) && !isRefusal(account)) throw account.error ?? new Error(account.why)
  const info = await opened.probe(tokenInfo(token))
  const type = at(account.json, 'accountType')
  const scopes = isOk(info) ? listAt(info.json, 'scopes').map(String) : []
  return {
    ...opened,
    portalId: toId(at(account.json, 'portalId')) ?? toId(at(info.json, 'hubId')),
    accountType: typeof type === 'string' ? type : null,
    scopes: scopes.length === 0 ? null : new Set(scopes),
  }
}
