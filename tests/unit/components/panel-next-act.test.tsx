// @vitest-environment jsdom
// Right after the handoff: whom to call and write to, with which words; and after a decision, whose turn it is.
import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { known } from '@/lib/domain/fact'
import type { Contact } from '@/lib/domain/lead-snapshot'
import type { QueueEntry } from '@/lib/domain/queue/queue'
import { lead } from './decision-scene'
import { settleAll } from './fakes'
import { answered, play, violations } from './render'
import { assessment, CONTACT, HANDOFF, HOUR, HOURS, NOT_CONNECTED, NOW, settings, snapshot } from './sample'

const press = (name: string | RegExp) =>
  act(async () => {
    screen.getByRole('button', { name }).click()
    await settleAll()
  })

describe('the next act', () => {
  const shown = (contact: Partial<Contact> = {}, language: 'en' | 'ja' = 'en') =>
    play({
      ...answered({
        snapshot: snapshot({ contact: { ...CONTACT, phone: '045-000-0111 内線 2', ...contact } }),
      }),
      language,
      connection: {
        ...NOT_CONNECTED,
        state: 'connected',
        owners: [{ id: '7', name: '森 健太', email: null }],
      },
      afterwards: (gateway) => {
        const view = settings(language)
        gateway.tell('settings.changed', { ...view, settings: { ...view.settings, ownerId: '7' } })
      },
    })
  const section = (name = 'Next: contact them') => within(screen.getByRole('region', { name }))
  const href = (name: RegExp) => screen.getByRole('link', { name }).getAttribute('href') ?? ''

  it('calls the number as it was typed, and mails the whole message', async () => {
    await shown()
    const phone = section().getByRole('link', { name: /045-000-0111 内線 2/ })
    expect([phone.getAttribute('href'), phone.getAttribute('target')]).toEqual(['tel:0450000111', '_blank'])
    const [address, query] = href(/^Email/).split('?')
    expect(address).toBe('mailto:hanako@mihon-seisaku.example')
    const mail = new URLSearchParams(query)
    expect(mail.get('subject')).toBe('お問い合わせの件')
    expect(await violations()).toEqual([])
  })

  it('copies the mail from the person who uses this browser, in either language', async () => {
    const { gateway } = await shown()
    await press('Copy email in Japanese')
    await press('Copy in English')
    const [japanese, english] = gateway.copied
    expect(japanese).toContain('見本 花子様\n\nお世話になっております。\n［会社名］の森 健太でございます。')
    expect(japanese).toContain('「日本語でのサポートは可能でしょうか」の件')
    expect(english).toMatch(/^Dear 見本様,\n\nThis is 森 健太 from \[your company\]\./)
  })

  it('says what they asked, how to address them and who decides, in both languages', async () => {
    for (const [language, name, decides] of [
      ['en', 'Next: contact them', /架空 太郎 部長 confirmed/],
      ['ja', '次にすること：連絡', /架空 太郎 部長 確認済み/],
    ] as const) {
      const { gateway, unmount } = await shown({}, language)
      const text = screen.getByRole('region', { name }).textContent
      expect(text).toContain('日本語でのサポートは可能でしょうか。')
      expect(text).toMatch(decides)
      await press(language === 'en' ? 'Copy Address line' : 'コピー 宛名')
      expect(gateway.copied).toEqual(['株式会社見本製作所 情報システム部 課長 見本 花子様'])
      expect(await violations()).toEqual([])
      unmount()
    }
  })

  it('offers no mail to who refuses it, and says when there is no way at all', async () => {
    const { unmount } = await shown({ mailOptOut: true })
    expect(section().queryByRole('link', { name: /^Email/ })).toBeNull()
    expect(section().queryByRole('button', { name: /^Copy email/ })).toBeNull()
    expect(section().getByText(/Call, do not mail/)).toBeTruthy()
    unmount()
    await shown({ email: null, phone: null })
    expect(section().getByText('No phone number or email address is on the record.')).toBeTruthy()
  })

  it('gives the text to be copied by hand where the browser refuses', async () => {
    const { gateway } = await shown()
    gateway.refuseCopy = true
    await press('Copy Address line')
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Brief as text' }).value).toContain('様')
  })

  it('is absent before the handoff', async () => {
    await play(
      answered(
        { snapshot: snapshot({ handoff: known({ ...HANDOFF, status: null, handedOffAt: null }) }) },
        assessment({ handoffStatus: null }),
      ),
    )
    expect(screen.queryByRole('region', { name: 'Next: contact them' })).toBeNull()
  })
})

describe('the next lead', () => {
  const entry = (contactId: string, part: Partial<QueueEntry> = {}): QueueEntry => ({
    ref: { portalId: '90210', contactId },
    name: '林 正樹',
    companyName: null,
    ownerName: null,
    status: 'handed_off',
    handedOffAt: NOW,
    slaState: 'on_track',
    looking: false,
    unclear: false,
    dueAt: NOW + 4 * HOUR,
    hours: HOURS,
    silentDays: null,
    ...part,
  })
  const after = async (entries: readonly QueueEntry[]) => {
    const { gateway } = await play(lead())
    gateway.queueReply = { ...gateway.queueReply, entries, total: entries.length }
    await press('Accept')
    return gateway
  }

  it('is the first of my queue that still waits, without taking the focus', async () => {
    const gateway = await after([
      entry('501', { slaState: 'breached' }),
      entry('502', { slaState: 'met', name: '済 さん' }),
      entry('503'),
    ])
    const link = screen.getByRole('link', { name: 'Next: 林 正樹' })
    expect(link.getAttribute('href')).toBe('https://app.hubspot.com/contacts/90210/record/0-1/503')
    expect(link.closest('p')?.textContent).toMatch(/\d working hours? left/)
    expect(document.activeElement).not.toBe(link)
    expect(gateway.queueAsked).toEqual([false])
    expect(await violations()).toEqual([])
  })

  it('is absent where nobody waits, and before anything was decided', async () => {
    const gateway = await after([entry('501'), entry('502', { slaState: 'met' })])
    expect(screen.queryByRole('link', { name: /^Next:/ })).toBeNull()
    expect(gateway.decisions.made).toHaveLength(1)
  })
})
