// Token and account: what token info tells, the account's details, and HubSpot's clock.
import type { HubSpotRequest } from '@/lib/hubspot/transport/request'
import { clockOffset } from '@/lib/hubspot/transport/server-time'
import { isRecordHost } from '@/lib/page/hosts'
import { at, inWords, isOk, listAt } from '../answers'
import { answered, judged, type Subject, unknown } from '../finding'
import type { Probe, Session } from '../session'
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

export const ACCOUNT_DETAILS: HubSpotRequest = { method: 'GET', path: '/account-info/v3/details' }

/** The question what a token is. */
export const tokenInfo = (token: string): HubSpotRequest => ({
  method: 'POST',
  path: '/oauth/v2/private-apps/get/access-token-info',
  safe: true,
  body: { tokenKey: token },
})

async function run(session: Session) {
  const { probe, token, portalId, clock } = session
  const info = await probe(tokenInfo(token))
  const sentAt = clock.now()
  const details = await probe(ACCOUNT_DETAILS)
  const offset = clockOffset(details.headers.get('date'), sentAt, clock.now())
  return [
    infoFinding(info, portalId),
    detailsFinding(details, portalId),
    ...(isOk(details) ? DETAILS.map((each) => detailFinding(details, each)) : []),
    clockFinding(details.headers.has('date'), offset),
  ]
}

function infoFinding(info: Probe, portalId: string | null) {
  const about: Subject = {
    what: 'Token info',
    expected: 'hubId and the scopes, or a refusal',
    assumedIn: SANDBOX,
    point: 'token_info',
  }
  if (info.status === null) return unknown(about, inWords(info))
  if (!isOk(info))
    return answered(about, inWords(info), 'finds out what the key may do by one read for each feature')
  const scopes = listAt(info.json, 'scopes').length
  const whole = scopes > 0 && String(at(info.json, 'hubId')) === portalId
  const found = whole
    ? `hubId and ${scopes} scopes`
    : 'without scopes, or with another hubId than the account'
  if (!whole) return judged(about, false, found)
  return answered(about, found, 'takes the features of the key from its scopes')
}

function detailsFinding(details: Probe, portalId: string | null) {
  const about: Subject = {
    what: 'Account details',
    expected: 'the account, or a refusal',
    assumedIn: SANDBOX,
    point: 'account_info',
  }
  if (details.status === null) return unknown(about, inWords(details))
  if (isOk(details)) return answered(about, 'answered', 'takes portal, host of links and time zone from them')
  const portal =
    portalId === null
      ? 'asks the person which portal the key belongs to, and tries it on one contact'
      : 'takes the portal from token info'
  return answered(about, inWords(details), `${portal}; the host of links comes from the key itself`)
}

function detailFinding({ json }: Probe, [field, expected, fits]: (typeof DETAILS)[number]) {
  const value = at(json, field)
  const found = value === undefined ? 'absent' : fits(value) ? 'as expected' : `another ${typeof value}`
  return judged({ what: `Account: ${field}`, expected, assumedIn: SANDBOX }, fits(value), found)
}

function clockFinding(hasDate: boolean, offset: number | null) {
  const subject = {
    what: 'Server time',
    expected: 'a Date header',
    assumedIn: 'lib/hubspot/transport/server-time.ts',
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
