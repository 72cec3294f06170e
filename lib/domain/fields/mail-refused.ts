// Whether a lead has refused mail, by HubSpot's own mark or by the portal's property.
import { type LeadSnapshot, mappedIn } from '../lead-snapshot'
import { type Message, msg } from '../message'
import type { FieldText } from './mapped'

/** What says so: the portal's words with the property's label, or null where it is HubSpot's own mark; undefined: mail is not refused. */
export function mailRefusal(snapshot: LeadSnapshot): FieldText | null | undefined {
  const own = mappedIn(snapshot).find(({ mailRefused }) => mailRefused !== null)?.mailRefused
  if (own !== undefined) return own
  return snapshot.contact.mailOptOut === true ? null : undefined
}

/** What that means for whoever wants to reach the person, with the portal's words; null: mail is not refused. */
export function mailRefusedLine(snapshot: LeadSnapshot): Message | null {
  const said = mailRefusal(snapshot)
  if (said === undefined) return null
  return said === null
    ? msg('brief.no_mail')
    : msg('brief.no_mail.said', { field: said.field, text: said.text })
}
