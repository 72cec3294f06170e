// Settings of another version, or broken: each value falls back by itself, and stays for a version that understands it.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser, local, managed } from './fake-browser'

vi.mock('wxt/browser', () => ({ browser }))
const { forgetOwner, readDock, readSettings, writeDock, writeSettings } = await import(
  '@/lib/storage/settings'
)
const FIRST_DAY = {
  language: 'auto',
  theme: 'system',
  dock: 'right',
  ownerId: null,
  keepToken: true,
  remindNames: false,
}
const NEWER = { language: 'ko', theme: 'dark', density: 'airy', keepToken: { until: 'noon' }, ownerId: '7' }

beforeEach(() => {
  local.rows.clear()
  managed.get = async () => ({})
})

describe('settings', () => {
  it.each([
    ['nothing', undefined, FIRST_DAY],
    ['those of a newer version', NEWER, { ...FIRST_DAY, theme: 'dark', ownerId: '7' }],
    ['a text', 'broken', FIRST_DAY],
    ['a list', [1, 2], FIRST_DAY],
    ['null', null, FIRST_DAY],
    ['wrong kinds alone', { language: 7, theme: null, ownerId: 'x', keepToken: 'no' }, FIRST_DAY],
  ])('are readable when what is stored is %s', async (_, stored, expected) => {
    if (stored !== undefined) local.rows.set('settings', stored)
    expect((await readSettings()).settings).toEqual(expected)
  })

  it('keep what a newer version has put there, except what the person changes', async () => {
    local.rows.set('settings', NEWER)
    local.rows.set('settings$', { v: 9 })
    await writeSettings({ theme: 'light' })
    await forgetOwner()
    expect(local.rows.get('settings')).toEqual({ ...NEWER, theme: 'light', ownerId: null })
    await writeSettings({ language: 'ja', keepToken: false })
    const { density } = NEWER
    const changed = { language: 'ja', theme: 'light', density, keepToken: false, ownerId: null }
    expect(local.rows.get('settings')).toEqual(changed)
    expect(local.rows.get('settings$')).toEqual({ v: 9 })
  })

  it('keep which edition of the rules was shown, and nothing that is not a number', async () => {
    expect((await writeSettings({ toldEdition: 2 })).settings).toEqual({ ...FIRST_DAY, toldEdition: 2 })
    local.rows.set('settings', { toldEdition: 'two' })
    expect((await readSettings()).settings).toEqual(FIRST_DAY)
  })

  it('lose none of two changes at once', async () => {
    await Promise.all([writeSettings({ theme: 'dark' }), writeSettings({ language: 'ja' }), forgetOwner()])
    expect((await readSettings()).settings).toEqual({ ...FIRST_DAY, theme: 'dark', language: 'ja' })
  })

  it('give way to policy, which is named', async () => {
    managed.get = async () => ({ remindNames: false, theme: 'dark', portalId: '4444', language: 'fr' })
    await writeSettings({ remindNames: true, theme: 'light' })
    expect(await readSettings()).toEqual({
      settings: { ...FIRST_DAY, theme: 'dark', remindNames: false },
      managed: ['theme', 'remindNames', 'portalId'],
      portalId: '4444',
    })
  })
})

describe("the dock's look", () => {
  it.each([
    [
      { open: true, width: 400, top: 0.7, side: 'left' },
      { open: true, width: 400, top: 0.7 },
    ],
    [
      { open: 'yes', width: '400' },
      { open: false, width: 360, top: 0.1 },
    ],
    ['broken', { open: false, width: 360, top: 0.1 }],
  ])('is readable from %j', async (stored, expected) => {
    local.rows.set('dock', stored)
    expect(await readDock()).toEqual(expected)
  })

  it('keeps what a newer version has put there', async () => {
    local.rows.set('dock', { open: false, width: 400, side: 'left' })
    await writeDock({ open: true, width: 320 })
    expect(local.rows.get('dock')).toEqual({ open: true, width: 320, side: 'left' })
  })
})
