// Addresses within HubSpot's app, built by us from parts that were checked.
import type { RecordRef } from '@/lib/domain/record-ref'

const APP_HOST = /^app(-[a-z0-9]+)?\.hubspot\.com$/

/** The editor of a workflow; null when an id is no number. */
export function workflowUrl(
  uiDomain: string | null,
  portalId: string | null,
  id: string | null,
): string | null {
  if (portalId === null || id === null || !/^\d{1,20}$/.test(portalId) || !/^\d{1,20}$/.test(id)) return null
  return inApp(uiDomain, `/workflows/${portalId}/platform/flow/${id}/edit`)
}

/** The record page of a contact; null when an id is no number. An unknown host falls back to the general one. */
export function contactUrl(uiDomain: string | null, { portalId, contactId }: RecordRef): string | null {
  if (!/^\d{1,20}$/.test(portalId) || !/^\d{1,20}$/.test(contactId)) return null
  return inApp(uiDomain, `/contacts/${portalId}/record/0-1/${contactId}`)
}

function inApp(uiDomain: string | null, path: string): string {
  const url = new URL(path, 'https://app.hubspot.com')
  if (uiDomain !== null && APP_HOST.test(uiDomain)) url.hostname = uiDomain
  return url.href
}
