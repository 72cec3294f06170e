// Where HubSpot's API is and which dated version of it we speak.

export { API_ORIGIN } from '@/lib/page/hosts'

/** The dated version of HubSpot's API; each is supported for at least 18 months. */
export const API_VERSION = '2026-09'

/** The version before: from 2026-09 on, writes obey the portal's own rules. Source: HubSpot's changelog on write validation. */
export const PREVIOUS_API_VERSION = '2026-03'

/** The legacy prefixes that the official client still uses, and their dated successors. */
const DATED: readonly (readonly [RegExp, string])[] = [
  [/^\/crm\/v[34]\/(objects|associations|properties|owners|lists|pipelines)(?=\/|$)/, '/crm/$1/'],
  [/^\/crm\/v3\/property-validations(?=\/|$)/, '/crm/property-validations/'],
  [/^\/marketing\/v3\/marketing-events(?=\/|$)/, '/marketing/marketing-events/'],
  [/^\/account-info\/v3(?=\/|$)/, '/account-info/'],
]

/** The dated path for a legacy `v3` or `v4` path; any other path comes back unchanged. */
export function datedPath(path: string, version: string = API_VERSION): string {
  for (const [legacy, dated] of DATED) {
    if (legacy.test(path)) return path.replace(legacy, dated + version)
  }
  return path
}
