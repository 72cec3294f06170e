// Which contact record a URL names, and whether HubSpot opens a window for writing over it. Pure.
import type { RecordRef } from '@/lib/domain/record-ref'
import { isRecordHost } from './hosts'

const LONGEST_URL = 8192
const RECORD_PATH = /^\/contacts\/([0-9]{1,20})\/(?:record\/0-1|contact)\/([0-9]{1,20})(?:\/|$)/

/**
 * True where the URL of a record says that HubSpot has its own window open over it, for an email, note, call, task or
 * meeting (`?interaction=email`). Never throws.
 */
export function isComposing(url: string): boolean {
  return (
    url.length <= LONGEST_URL && URL.canParse(url) && new URL(url).searchParams.get('interaction') !== null
  )
}

/**
 * The contact record that a URL shows, or null. Reads host and pathname only: query and hash of a record may hold
 * another record's path (`eschref`). Accepts https on a HubSpot app host without port or user name, the current path
 * (`/contacts/{portal}/record/0-1/{id}/…`) and the old one (`/contacts/{portal}/contact/{id}/…`). Never throws.
 */
export function parseRecordUrl(url: string): RecordRef | null {
  if (url.length > LONGEST_URL || !URL.canParse(url)) return null
  const { protocol, hostname, port, username, password, pathname } = new URL(url)
  if (protocol !== 'https:' || port !== '' || username !== '' || password !== '') return null
  if (!isRecordHost(hostname)) return null
  const [, portalId, contactId] = RECORD_PATH.exec(pathname) ?? []
  if (portalId === undefined || contactId === undefined) return null
  return { portalId, contactId }
}
