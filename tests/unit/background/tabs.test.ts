// The HubSpot tabs of the browser: which records are open, and which rails hear of a lead.
import { beforeEach, expect, it } from 'vitest'
import { channel, scene, type Tab } from './fake-chrome'

const { openRecords, tellRails } = await import('@/lib/background/tabs')

const ref = { portalId: '1', contactId: '10' }

beforeEach(() => {
  channel.toTabs.length = 0
  scene.tabs = [
    { id: 1, url: 'https://app.hubspot.com/contacts/1/record/0-1/10' },
    { id: 2, url: 'https://app-eu1.hubspot.com/contacts/1/record/0-1/10' },
    { id: 3, url: 'https://app.hubspot.com/contacts/1/record/0-1/11' },
    { id: 4, url: 'https://app.hubspot.com/contacts/1/objects/0-1/views/all/list' },
    { id: 5, url: 'https://app.hubspot.com.evil.test/contacts/1/record/0-1/10' },
    { id: 6, url: 'https://developers.hubspot.com/contacts/1/record/0-1/10' },
    // As browsers give them: a tab whose address is not told, and one of the developer tools.
    { id: 7 } as Tab,
    { url: 'https://app.hubspot.com/contacts/1/record/0-1/10' } as Tab,
  ]
})

it('open records are contacts in HubSpot’s app, and nothing that only looks like one', async () => {
  expect(await openRecords()).toEqual([
    { tabId: 1, ref },
    { tabId: 2, ref },
    { tabId: 3, ref: { ...ref, contactId: '11' } },
  ])
})

it('the rails of a record hear of it in each of its tabs, those of others do not', async () => {
  const heard: unknown[] = []
  const hear = (message: unknown) => {
    heard.push((message as { readonly name: string }).name)
  }
  channel.listeners.add(hear)
  await tellRails({
    ref,
    stage: null,
    texts: {},
    clockOffsetMs: 0,
    language: 'en',
    theme: 'system',
  })
  channel.listeners.delete(hear)
  expect(channel.toTabs).toEqual([
    { tabId: 1, frameId: 0 },
    { tabId: 2, frameId: 0 },
  ])
  expect(heard).toEqual(['rail.changed', 'rail.changed'])
})
