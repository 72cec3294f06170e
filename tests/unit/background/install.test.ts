// What a person gets once per install, update and start: the first page, a dock in open tabs, alarms, and the toolbar's button.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { channel, chrome, scene, settle } from './fake-chrome'

const { DIRECTORY_ALARM, registerInstall, registerShortcut, registerToolbarButton } = await import(
  '@/lib/background/install'
)
const { QUEUE_ALARM } = await import('@/lib/background/toolbar')

const RECORD = 'https://app-eu1.hubspot.com/contacts/1/record/0-1/10'
const alarms: string[] = []

beforeEach(async () => {
  vi.unstubAllEnvs()
  for (const event of [chrome.runtime.onInstalled, chrome.runtime.onStartup, chrome.alarms.onAlarm])
    event.hearers.clear()
  chrome.action.onClicked.hearers.clear()
  scene.alarms.clear()
  scene.panelOpensOnClick = false
  scene.sidebarToggled = 0
  alarms.length = 0
  scene.optionsOpened = 0
  scene.injected.length = 0
  scene.closedTabs = []
  scene.tabs = []
  registerInstall((name) => alarms.push(name))
  await settle()
})

it('a start of the browser starts the background, which sends what waits', () => {
  expect(chrome.runtime.onStartup.hearers.size).toBe(1)
})

describe('after an install', () => {
  it('the options are opened, once', async () => {
    chrome.runtime.onInstalled.fire({ reason: 'install' })
    await settle()
    expect(scene.optionsOpened).toBe(1)
  })

  it('nothing is opened after an update', async () => {
    chrome.runtime.onInstalled.fire({ reason: 'update' })
    await settle()
    expect(scene.optionsOpened).toBe(0)
  })

  it('Firefox puts our script into open tabs by itself', async () => {
    scene.tabs = [{ id: 1, url: RECORD }]
    chrome.runtime.onInstalled.fire({ reason: 'update' })
    await settle()
    expect(scene.injected).toEqual([])
  })

  it('Chromium’s open tabs of HubSpot’s app get our script, and one that is closed to it stops none', async () => {
    vi.stubEnv('CHROME', 'true')
    scene.tabs = [
      { id: 1, url: RECORD },
      { id: 2, url: 'https://app.hubspot.com/reports' },
      { id: 3, url: 'https://blog.hubspot.com/contacts/1/record/0-1/10' },
      { id: 4, url: RECORD },
    ]
    scene.closedTabs = [1]
    chrome.runtime.onInstalled.fire({ reason: 'update' })
    await settle()
    expect(scene.injected).toEqual([
      { tabId: 2, files: ['record.js'] },
      { tabId: 4, files: ['record.js'] },
    ])
  })
})

describe('alarms', () => {
  it('come every five minutes for the queue, and daily for names', () => {
    expect(scene.alarms.get(QUEUE_ALARM)).toEqual({ delayInMinutes: 5, periodInMinutes: 5 })
    expect(scene.alarms.get(DIRECTORY_ALARM)).toEqual({ delayInMinutes: 1_440, periodInMinutes: 1_440 })
  })

  it('that are there are left as they are: each start would put them off', async () => {
    const running = { periodInMinutes: 5, scheduledTime: 1 }
    scene.alarms.set(QUEUE_ALARM, running)
    registerInstall(() => undefined)
    await settle()
    expect(scene.alarms.get(QUEUE_ALARM)).toBe(running)
  })

  it('are told by their names', () => {
    chrome.alarms.onAlarm.fire({ name: QUEUE_ALARM })
    expect(alarms).toEqual([QUEUE_ALARM])
  })
})

describe('the toolbar’s button', () => {
  it('opens the side panel in Chromium', async () => {
    vi.stubEnv('CHROME', 'true')
    registerToolbarButton()
    await settle()
    expect(scene.panelOpensOnClick).toBe(true)
    expect(chrome.action.onClicked.hearers.size).toBe(0)
  })

  it('opens the sidebar in Firefox, within the click itself', () => {
    registerToolbarButton()
    chrome.action.onClicked.fire()
    expect(scene.sidebarToggled).toBe(1)
    expect(scene.panelOpensOnClick).toBe(false)
  })
})

describe('the shortcut', () => {
  it.each([
    ['toggle-dock', [{ tabId: 4, frameId: 0 }]],
    ['another', []],
  ])('%s is told to the tab in front', async (command, told) => {
    channel.clear()
    scene.tabs = [{ id: 4, url: RECORD }]
    registerShortcut()
    chrome.commands.onCommand.fire(command)
    await settle()
    expect(channel.toTabs).toEqual(told)
    chrome.commands.onCommand.hearers.clear()
  })
})
