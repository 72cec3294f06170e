// What is typed or pasted for a portal: its number, an address in it, or neither.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPortalClaim } from '@/lib/page/portal-claim'

const APP = 'https://app-eu1.hubspot.com'

test.each([
  ['12345678', '12345678', null],
  [' 12345678\n', '12345678', null],
  ['１２３４５', '12345', null],
  [`${APP}/contacts/12345678/record/0-1/501?eschref=%2Fcontacts%2F9%2Frecord%2F0-1%2F8`, '12345678', '501'],
  ['https://app.hubspot.com/contacts/12345678/contact/501/', '12345678', '501'],
  [`${APP}/contacts/12345678/record/0-2/77`, '12345678', null],
  [`${APP}/contacts/12345678/objects/0-1/views/all/list`, '12345678', null],
  [`${APP}/reports-dashboard/12345678`, '12345678', null],
] as const)('%s', (typed, portalId, contactId) =>
  expect(readPortalClaim(typed)).toEqual({ portalId, contactId }),
)

test.each([
  '',
  '0',
  '012345',
  'portal',
  '1234-5678',
  '123456789012345678901',
  'pat-na1-0000',
  'http://app.hubspot.com/contacts/12345678',
  'https://app.hubspot.com.evil.example/contacts/12345678',
  'https://example.com/contacts/12345678',
  `${APP}/login?portalId=12345678`,
])('nothing: %s', (typed) => expect(readPortalClaim(typed)).toBeNull())

test('whatever is pasted, it answers', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl()), (typed) => void readPortalClaim(typed)))
})
