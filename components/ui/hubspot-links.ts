// Addresses within HubSpot's app, built by us from parts that were checked.
import type { RecordRef } from '@/lib/domain/record-ref'

const APP_HOST = /^app(-[a-z0-9]+)?\.hubspot\.com$/

/** The record page of a contact; null when an id is no number. An unknown host falls back to the general one. */
export function contactUrl(uiDomain: string | null, { portalId, contactId }: RecordRef): string | null {
  if (!/^\d{1,20}$/.test(portalId) || !/^\d{1,20}$/.test(contactId)) return null
  const url = new URL(`/contacts/${portalId}/record/0-1/${contactId}`, 'https://app.hubspot.com')
  if (uiDomain !== null && APP_HOST.test(uiDomain)) url.hostname = uiDomain
  return url.href
}
