// Token and account: what token info tells, the account's details, and HubSpot's clock.
import { clockOffset } from '@/lib/hubspot/server-time'
import { isRecordHost } from '@/lib/page/hosts'
import { at, inWords, isOk, listAt } from '../answers'
import { judged, type Subject, unknown } from '../finding'
import type { Session } from '../session'
import type { Check } from './check'

const SANDBOX = 'tests/sandbox/api/account.ts'
const ACCOUNT_TYPES = ['STANDARD', 'SANDBOX', 'DEVELOPER_TEST', 'APP_DEVELOPER']

const DETAILS: readonly (readonly [field: string, expected: string, fits: (value: unknown) => boolean])[] = [
  ['portalId', 'a number', (value) => typeof value === 'number'],
  ['uiDomain', 'a host of HubSpot’s app', (value) => isRecordHost(String(value))],
  ['dataHostingLocation', 'a region such as na1', (value) => /^[a-z]{2}\d$/.test(String(value))],
  ['timeZone', 'an IANA name', (value) => isTimeZone(value)],
  ['accountType', ACCOUNT_TYPES.join(' or '), (value) => ACCOUNT_TYPES.includes(String(value))],
]

async function run({ probe, token, portalId, clock }: Session) {
  const info = await probe({
    method: 'POST',
    path: '/oauth/v2/private-apps/get/access-token-info',
    safe: true,
    body: { tokenKey: token },
  })
  const scopes = listAt(info.json, 'scopes')
  const tokenInfo: Subject = {
    what: 'Token info',
    expected: 'hubId and the scopes',
    assumedIn: SANDBOX,
    point: 'token_info',
  }
  const sentAt = clock.now()
  const details = await probe({ method: 'GET', path: '/account-info/v3/details' })
  const offset = clockOffset(details.headers.get('date'), sentAt, clock.now())
  return [
    judged(
      tokenInfo,
      isOk(info) && scopes.length > 0 && String(at(info.json, 'hubId')) === portalId,
      isOk(info) ? `${scopes.length} scopes` : `${inWords(info)} (each feature is then probed)`,
    ),
    ...DETAILS.map(([field, expected, fits]) => {
      const value = at(details.json, field)
      const found = value === undefined ? 'absent' : fits(value) ? 'as expected' : `another ${typeof value}`
      return judged({ what: `Account: ${field}`, expected, assumedIn: SANDBOX }, fits(value), found)
    }),
    clockFinding(details.headers.has('date'), offset),
  ]
}

function clockFinding(hasDate: boolean, offset: number | null) {
  const subject = {
    what: 'Server time',
    expected: 'a Date header',
    assumedIn: 'lib/hubspot/server-time.ts',
  }
  if (offset === null && hasDate) return unknown(subject, 'the answer took too long to tell the time by it')
  const found = offset === null ? 'none' : offset === 0 ? 'within 2 s of this machine' : `${offset} ms away`
  return judged(subject, hasDate, found)
}

function isTimeZone(value: unknown): boolean {
  try {
    return typeof value === 'string' && new Intl.DateTimeFormat('en', { timeZone: value }) !== null
  } catch {
    return false
  }
}

export const ACCOUNT: Check = { name: 'account', run }
