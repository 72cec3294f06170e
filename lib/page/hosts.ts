// Which hosts the product touches: the one place for match patterns, permissions and the record host.

/** Where the content script may be injected. Wider than where it runs: match patterns cannot say `app-*`. */
export const HUBSPOT_MATCHES: readonly string[] = ['https://*.hubspot.com/*']

/** Narrows {@link HUBSPOT_MATCHES} to HubSpot's app in every data centre. */
export const HUBSPOT_GLOBS: readonly string[] = ['https://app.hubspot.com/*', 'https://app-*.hubspot.com/*']

/** HubSpot's API has one host for all regions. */
export const API_ORIGIN = 'https://api.hubapi.com'

/** The host permission that the API needs. */
export const API_MATCH = `${API_ORIGIN}/*`

/** Every host permission of the manifest. */
export const HOST_PERMISSIONS: readonly string[] = [API_MATCH, ...HUBSPOT_MATCHES]

const RECORD_HOST = /^app(-[a-z0-9]+)?\.hubspot\.com$/

/** True for `app.hubspot.com` and its regional twins (`app-eu1.hubspot.com`), for nothing else. Lower case only. */
export function isRecordHost(hostname: string): boolean {
  return RECORD_HOST.test(hostname)
}

/** True for an address on such a host as a browser reaches it: https, its own port. False for anything that is not an address. */
export function isRecordOrigin(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, port } = new URL(address)
  return protocol === 'https:' && port === '' && isRecordHost(hostname)
}
