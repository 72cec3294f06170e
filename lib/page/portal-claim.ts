// Reads what a person types or pastes for a portal: its number, or the address of any of its pages. Pure.
import type { PortalClaim } from '@/lib/domain/portal-claim'
import { isRecordHost } from './hosts'
import { parseRecordUrl } from './record-url'

const NUMBER = /^[1-9]\d{0,19}$/
/** Every page of a portal has its number right behind the name of the tool: `/contacts/8721340/...`. */
const PORTAL_PATH = /^\/[a-z-]+\/([1-9]\d{0,19})(?:\/|$)/
const LONGEST = 8192

/** The portal, with the contact when the address is a contact's; null when it is neither number nor address. Never throws. */
export function readPortalClaim(typed: string): PortalClaim | null {
  const text = typed.trim().normalize('NFKC')
  if (text.length > LONGEST) return null
  if (NUMBER.test(text)) return { portalId: text, contactId: null }
  const record = parseRecordUrl(text)
  if (record !== null) return record
  if (!URL.canParse(text)) return null
  const { protocol, hostname, pathname } = new URL(text)
  if (protocol !== 'https:' || !isRecordHost(hostname)) return null
  const portalId = PORTAL_PATH.exec(pathname)?.[1]
  return portalId === undefined ? null : { portalId, contactId: null }
}
