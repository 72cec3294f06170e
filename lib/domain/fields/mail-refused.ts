// Whether a lead has refused mail, by HubSpot's own mark or by the portal's property.
import { type LeadSnapshot, mappedIn } from '../lead-snapshot'
import type { FieldText } from './mapped'

/** What says so: the portal's words with the property's label, or null where it is HubSpot's own mark; undefined: mail is not refused. */
export function mailRefusal(snapshot: LeadSnapshot): FieldText | null | undefined {
  const own = mappedIn(snapshot).find(({ mailRefused }) => mailRefused !== null)?.mailRefused
  if (own !== undefined) return own
  return snapshot.contact.mailOptOut === true ? null : undefined
}
