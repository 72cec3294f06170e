// Account details, the day's usage, and what a token may do.
import { MissingScopesError } from '../portal/tokens.ts'
import type { Reply } from '../server/reply.ts'
import { ApiError, json, notFound } from '../server/reply.ts'
import type { Call } from './call.ts'
import { objectBody } from './call.ts'

function mayReadAccount(call: Call): void {
  if (!call.token.accountInfo) throw new MissingScopesError([['oauth']])
}

/** GET the account that the token belongs to. */
export function accountDetails(call: Call): Reply {
  mayReadAccount(call)
  const eu = call.portal.uiDomain.includes('-eu1')
  return json(200, {
    portalId: Number(call.portal.id),
    timeZone: 'Asia/Tokyo',
    accountType: call.portal.accountType,
    companyCurrency: 'JPY',
    additionalCurrencies: ['USD'],
    utcOffset: '+09:00',
    utcOffsetMilliseconds: 32_400_000,
    uiDomain: call.portal.uiDomain,
    dataHostingLocation: eu ? 'eu1' : 'na1',
  })
}

/** GET today's number of calls. */
export function dailyUsage(call: Call): Reply {
  mayReadAccount(call)
  const now = call.portal.now()
  return json(200, {
    results: [
      {
        name: 'private-apps-api-calls-daily',
        usageLimit: 250_000,
        currentUsage: 1_204,
        collectedAt: new Date(now).toISOString(),
        fetchStatus: 'SUCCESS',
        resetsAt: new Date(now + 36_000_000).toISOString(),
      },
    ],
  })
}

/** POST the token itself: portal, user and scopes. One kind of key gets no answer here. */
export function tokenInfo(call: Call): Reply {
  const { tokenKey } = objectBody(call)
  if (tokenKey !== call.token.value) {
    throw new ApiError(400, 'VALIDATION_ERROR', 'tokenKey does not name a token of this app')
  }
  if (!call.token.introspectable) throw notFound('No private app token exists with this key.')
  return json(200, {
    userId: call.token.userId,
    hubId: Number(call.token.portalId),
    appId: call.token.appId,
    scopes: [...call.token.scopes],
  })
}
