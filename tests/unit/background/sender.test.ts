// Who sent a message: what the browser vouches for decides, and whatever is absent is refused.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Sender } from '@/lib/messaging/background-end'
import type { originOf as OriginOf } from '@/lib/messaging/sender'

const OURS = 'chrome-extension://abcdefghijklmnop'
const RECORD = 'https://app.hubspot.com/contacts/1/record/0-1/10'
const ref = { portalId: '1', contactId: '10' }
let originOf: typeof OriginOf

beforeAll(async () => {
  vi.stubGlobal('chrome', { runtime: { id: 'abcdefghijklmnop', getURL: (path: string) => OURS + path } })
  vi.resetModules()
  originOf = (await import('@/lib/messaging/sender')).originOf
})
afterAll(() => vi.unstubAllGlobals())

const sender = (part: object): Sender => ({ id: 'abcdefghijklmnop', ...part }) as Sender
const tab = (url?: string) => ({ id: 3, url }) as never

describe('origin of a message', () => {
  it.each([
    ['a page of ours', { origin: OURS }, { kind: 'page', tabId: null, ref: null, onRecordHost: false }],
    [
      'our panel in a tab of another page',
      { origin: OURS, tab: tab('https://blog.hubspot.com/contacts/1/record/0-1/10'), frameId: 4 },
      { kind: 'page', tabId: 3, ref: null, onRecordHost: false },
    ],
    [
      'our panel docked in a tab',
      { origin: OURS, tab: tab(RECORD), frameId: 4 },
      { kind: 'page', tabId: 3, ref, onRecordHost: true },
    ],
    [
      'our script on a record',
      { origin: 'https://app.hubspot.com', tab: tab(RECORD), frameId: 0 },
      { kind: 'record', tabId: 3, ref },
    ],
    [
      'the record of the tab, not the address the document was loaded with',
      {
        origin: 'https://app.hubspot.com',
        url: 'https://app.hubspot.com/contacts/1/record/0-1/99',
        tab: tab(RECORD),
        frameId: 0,
      },
      { kind: 'record', tabId: 3, ref },
    ],
    ['another extension', { id: 'other', origin: 'chrome-extension://other' }, { kind: 'stranger' }],
    ['another extension under our address', { id: 'other', origin: OURS }, { kind: 'stranger' }],
    [
      'a script in a tab without a number',
      { origin: 'https://app.hubspot.com', tab: { url: RECORD }, frameId: 0 },
      { kind: 'stranger' },
    ],
    ['no tab', { origin: 'https://app.hubspot.com', frameId: 0 }, { kind: 'stranger' }],
    ['no origin', { tab: tab(RECORD), frameId: 0 }, { kind: 'stranger' }],
    [
      'a frame in HubSpot',
      { origin: 'https://app.hubspot.com', tab: tab(RECORD), frameId: 2 },
      { kind: 'stranger' },
    ],
    [
      'a framed HubSpot',
      { origin: 'https://app.hubspot.com', tab: tab('https://evil.test/'), frameId: 0 },
      { kind: 'stranger' },
    ],
    [
      'a tab without an address',
      { origin: 'https://app.hubspot.com', tab: tab(), frameId: 0 },
      { kind: 'stranger' },
    ],
    [
      'a page that is no record',
      {
        origin: 'https://app.hubspot.com',
        tab: tab('https://app.hubspot.com/contacts/1/record/0-2/10'),
        frameId: 0,
      },
      { kind: 'stranger' },
    ],
    [
      'another origin than its tab',
      { origin: 'https://evil.test', tab: tab(RECORD), frameId: 0 },
      { kind: 'stranger' },
    ],
  ])('%s', (_, part, expected) => {
    expect(originOf(sender(part))).toEqual(expected)
  })
})
