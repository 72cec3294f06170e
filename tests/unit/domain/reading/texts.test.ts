// Whose words a text holds: the buyer's, our record of what they said, or what we wrote to them.
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Engagement } from '@/lib/domain/lead-snapshot'
import { isAutoReply, readingOf, textsOf } from '@/lib/domain/reading/texts'
import { ago, engagement, leadSnapshot } from '../../fixtures/lead'

const voices = (part: Partial<Engagement>) =>
  textsOf(leadSnapshot({ contact: { messages: [] }, engagements: [engagement({ text: 'x', ...part })] })).map(
    ({ voice, source, text, at }) => [voice, source, text, at],
  )

describe('voices', () => {
  it.each<[string, Partial<Engagement>, string | null]>([
    ['a note', { kind: 'note' }, 'report'],
    ['a meeting', { kind: 'meeting' }, 'report'],
    ['an outbound call', { kind: 'call' }, 'report'],
    ['an inbound call', { kind: 'call', direction: 'inbound' }, 'report'],
    ['an outbound mail', { kind: 'email' }, 'ours'],
    ['an outbound mail of a campaign', { kind: 'email', automatic: true }, null],
    ['a mail that went neither way', { kind: 'email', direction: 'unknown' }, null],
    ['an inbound mail', { kind: 'email', direction: 'inbound' }, 'buyer'],
    ['an outbound message', { kind: 'communication' }, 'ours'],
    ['an inbound message', { kind: 'communication', direction: 'inbound' }, 'buyer'],
    ['a mail by a machine', { kind: 'email', direction: 'inbound', subject: 'Automatic reply' }, null],
  ])('%s', (_what, part, voice) => {
    expect(voices(part)).toEqual(
      voice === null ? [] : [[voice, part.kind, expect.stringContaining('x'), ago(0, 1)]],
    )
  })

  it('reads subject and text as two lines, and nothing where both are empty', () => {
    expect(voices({ kind: 'note', subject: 'S', text: 'T' })[0]?.[2]).toBe('S\nT')
    expect(voices({ kind: 'note', subject: 'S', text: null })[0]?.[2]).toBe('S')
    expect(voices({ kind: 'note', subject: '', text: 'T' })[0]?.[2]).toBe('T')
    expect(voices({ kind: 'note', subject: '', text: null })).toEqual([])
  })

  it("reads a form's answers as the buyer's", () => {
    const lead = leadSnapshot({ contact: { messages: [{ text: '見積', at: ago(3) }] } })
    expect(textsOf(lead)).toEqual([{ text: '見積', source: 'form', at: ago(3), voice: 'buyer' }])
    expect(textsOf(lead)).toBe(textsOf(lead))
  })
})

describe('answers of a machine', () => {
  it.each([
    ['自動返信: 不在', null, true],
    ['自動応答', null, true],
    ['自動送信メール', null, true],
    [null, '現在不在のため返信できません', true],
    ['Out of office', null, true],
    ['Out of the office', null, true],
    ['AUTOMATIC REPLY: x', null, true],
    ['Auto-reply', null, true],
    ['Autoreply', null, true],
    ['Undeliverable: x', null, true],
    ['配信不能', null, true],
    ['Re: 見積', '返信ありがとうございます', false],
    [null, null, false],
    [null, `${'x'.repeat(400)}自動返信`, false],
    [null, `${'x'.repeat(396)}自動返信`, true],
  ])('%j, %j: %s', (subject, text, expected) =>
    expect(isAutoReply(engagement({ subject, text }))).toBe(expected),
  )
})

describe('readingOf', () => {
  const OWN = {
    ...DEFAULT_DEFINITION,
    signals: [{ id: 'own', strength: 'medium', phrases: ['ブループラン'] }],
  } as const
  const TEXT = { text: 'ブループランは不要です。', source: 'form', at: null, voice: 'buyer' } as const

  it('reads a text once for a definition, and again for another', () => {
    expect(readingOf(TEXT, OWN)).toBe(readingOf(TEXT, OWN))
    expect(readingOf(TEXT, OWN).negated).toEqual([{ category: 'own', quote: TEXT.text }])
    expect(readingOf(TEXT, DEFAULT_DEFINITION).negated).toEqual([])
  })

  it('reads the same words of ours and of a buyer apart', () => {
    const ours = readingOf({ ...TEXT, text: 'ご依頼の御見積をお送りします。', voice: 'ours' }, OWN)
    expect(ours.signs).toEqual([
      { category: 'restated', band: 'medium', quote: 'ご依頼の御見積をお送りします。' },
    ])
    expect(readingOf({ ...TEXT, text: '御見積をお送りします。', voice: 'ours' }, OWN).signs).toEqual([])
  })

  it("leaves a definition's own texts out", () => {
    const own = 'お問い合わせはISMAP窓口まで。'
    const text = { ...TEXT, text: `ISMAPの対応は不要です。\n${own}` }
    const quotes = (boilerplate: readonly string[]) =>
      readingOf({ ...text }, { ...DEFAULT_DEFINITION, boilerplate }).negated.map(({ quote }) => quote)
    expect(quotes([])).toContain('ISMAPの対応は不要です。')
    expect(quotes(['ＩＳＭＡＰの対応は不要です。', ''])).toEqual([])
    expect(quotes([own])).toEqual(['ISMAPの対応は不要です。'])
    // A short piece of ours inside a long sentence of theirs takes nothing away.
    expect(quotes(['ISMAP'])).toEqual(['ISMAPの対応は不要です。'])
  })

  it('says nothing of a text of nothing', () => {
    for (const text of ['', ' \n', '> old', '--\nx']) {
      expect(readingOf({ ...TEXT, text }, OWN)).toEqual({
        sender: null,
        signs: [],
        negated: [],
        until: null,
        unread: false,
      })
    }
  })
})
