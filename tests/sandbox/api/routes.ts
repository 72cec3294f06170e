// Which handler answers which path. Paths have no version here; dated and legacy forms were folded before.
import { FLOW_VERSIONS } from '../portal/settings.ts'
import type { Reply } from '../server/reply.ts'
import { accountDetails, dailyUsage, tokenInfo } from './account.ts'
import { batchLink, batchReadLinks, listLinks, putLink, removeLink } from './associations.ts'
import type { Call } from './call.ts'
import { listDispositions } from './dispositions.ts'
import { createFlow, deleteFlow, getFlow, listFlows, updateFlow } from './flows.ts'
import { eventBreakdown, listForms } from './marketing.ts'
import { batchReadObjects, getObject, listObjects } from './objects.ts'
import {
  archiveObject,
  batchArchive,
  batchCreate,
  batchUpdate,
  createObject,
  updateObject,
} from './objects-write.ts'
import { getOwner, listOwners } from './owners.ts'
import { getProperty, listGroups, listProperties } from './properties.ts'
import {
  archiveProperty,
  batchCreateProperties,
  createGroup,
  createProperty,
  updateProperty,
} from './properties-write.ts'
import { searchObjects } from './search.ts'

type Handler = (call: Call, parts: string[]) => Reply
export type Route = readonly [method: string, path: RegExp, handler: Handler]

const O = '^/crm/objects/([^/]+)'
const P = '^/crm/properties/([^/]+)'
const A = '^/crm/associations/([^/]+)/([^/]+)/batch'
const F = `^/automation/(${FLOW_VERSIONS.join('|')})/flows`

/** In order: the first whose path and method match answers. */
export const ROUTES: readonly Route[] = [
  ['POST', new RegExp(`${O}/search$`), searchObjects],
  ['POST', new RegExp(`${O}/batch/read$`), batchReadObjects],
  ['POST', new RegExp(`${O}/batch/create$`), batchCreate],
  ['POST', new RegExp(`${O}/batch/update$`), batchUpdate],
  ['POST', new RegExp(`${O}/batch/archive$`), batchArchive],
  ['GET', new RegExp(`${O}/([^/]+)/associations/([^/]+)$`), listLinks],
  ['PUT', new RegExp(`${O}/([^/]+)/associations/default/([^/]+)/([^/]+)$`), putLink],
  ['PUT', new RegExp(`${O}/([^/]+)/associations/([^/]+)/([^/]+)$`), putLink],
  ['DELETE', new RegExp(`${O}/([^/]+)/associations/([^/]+)/([^/]+)$`), removeLink],
  ['GET', new RegExp(`${O}$`), listObjects],
  ['POST', new RegExp(`${O}$`), createObject],
  ['GET', new RegExp(`${O}/([^/]+)$`), getObject],
  ['PATCH', new RegExp(`${O}/([^/]+)$`), updateObject],
  ['DELETE', new RegExp(`${O}/([^/]+)$`), archiveObject],
  ['POST', new RegExp(`${A}/read$`), batchReadLinks],
  ['POST', new RegExp(`${A}/(associate/default|create|archive)$`), batchLink],
  ['GET', new RegExp(`${P}/groups$`), listGroups],
  ['POST', new RegExp(`${P}/groups$`), createGroup],
  ['POST', new RegExp(`${P}/batch/create$`), batchCreateProperties],
  ['GET', new RegExp(`${P}$`), listProperties],
  ['POST', new RegExp(`${P}$`), createProperty],
  ['GET', new RegExp(`${P}/([^/]+)$`), getProperty],
  ['PATCH', new RegExp(`${P}/([^/]+)$`), updateProperty],
  ['DELETE', new RegExp(`${P}/([^/]+)$`), archiveProperty],
  ['GET', /^\/crm\/owners\/?$/, listOwners],
  ['GET', /^\/crm\/owners\/([^/]+)$/, getOwner],
  ['GET', /^\/marketing\/marketing-events\/participations\/contacts\/([^/]+)\/breakdown$/, eventBreakdown],
  ['GET', /^\/marketing\/v3\/forms\/?$/, listForms],
  ['GET', /^\/calling\/v1\/dispositions\/?$/, listDispositions],
  ['GET', /^\/account-info\/details$/, accountDetails],
  ['GET', /^\/account-info\/api-usage\/daily\/private-apps$/, dailyUsage],
  ['POST', /^\/oauth\/v2\/private-apps\/get\/access-token-info$/, tokenInfo],
  ['GET', new RegExp(`${F}$`), listFlows],
  ['POST', new RegExp(`${F}$`), createFlow],
  ['GET', new RegExp(`${F}/([^/]+)$`), getFlow],
  ['PUT', new RegExp(`${F}/([^/]+)$`), updateFlow],
  ['DELETE', new RegExp(`${F}/([^/]+)$`), deleteFlow],
]
