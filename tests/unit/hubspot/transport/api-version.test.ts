// Legacy paths of the official client become dated ones; nothing else is touched.

import { expect, test } from 'vitest'
import { API_VERSION, datedPath } from '@/lib/hubspot/transport/api-version'

test.each([
  ['/crm/v3/objects/contacts/1', `/crm/objects/${API_VERSION}/contacts/1`],
  ['/crm/v3/objects/0-1/batch/read', `/crm/objects/${API_VERSION}/0-1/batch/read`],
  [
    '/crm/v4/associations/contacts/notes/batch/read',
    `/crm/associations/${API_VERSION}/contacts/notes/batch/read`,
  ],
  [
    '/crm/v4/objects/contacts/1/associations/notes',
    `/crm/objects/${API_VERSION}/contacts/1/associations/notes`,
  ],
  ['/crm/v3/properties/contacts', `/crm/properties/${API_VERSION}/contacts`],
  ['/crm/v3/property-validations/0-1', `/crm/property-validations/${API_VERSION}/0-1`],
  ['/crm/v3/owners', `/crm/owners/${API_VERSION}`],
  ['/account-info/v3/details', `/account-info/${API_VERSION}/details`],
  [
    '/marketing/v3/marketing-events/participations/x',
    `/marketing/marketing-events/${API_VERSION}/participations/x`,
  ],
])('%s', (legacy, dated) => expect(datedPath(legacy)).toBe(dated))

test.each([
  '/marketing/v3/forms',
  '/automation/v4/flows',
  '/oauth/v2/private-apps/get/access-token-info',
  `/crm/objects/${API_VERSION}/contacts/1`,
  '/crm/v3/objectsx',
])('%s stays', (path) => expect(datedPath(path)).toBe(path))
