// Whose words a text holds: the buyer's, our record of a conversation, or our own note.
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/default-definition'
import type { Engagement } from '@/lib/domain/lead-snapshot'
import { isAutoReply, readingOf, textsOf } from '@/lib/domain/reading/texts'
import { ago, engagement, leadSnapshot } from '../../fixtures/lead'

const voices = (part: Partial<Engagement>) =>
  textsOf(leadSnapshot({ contact: { messages: [] }, engagements: [engagement({ text: 'x', ...part })] })).map(
    ({ voice, source, text, at }) => [voice, source, text, at],
  )

describe('voices', () => {
  it.each<[string, Partial<Engagement>, string | null]>([
    ['a note', { kind: 'note' }, 'note'],
    ['a meeting', { kind: 'meeting' }, 'report'],
    ['an outbound call', { kind: 'call' }, 'report'],
    ['an inbound call', { kind: 'call', direction: 'inbound' }, 'buyer'],
    ['an outbound mail', { kind: 'email' }, null],
    ['an inbound mail', { kind: 'email', direction: 'inbound' }, 'buyer'],
    ['an outbound message', { kind: 'communication' }, null],
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
  const read = (text: string, definition = DEFAULT_DEFINITION) =>
    readingOf({ text, source: 'form', at: null, voice: 'buyer' }, definition)

  it('reads a text once for a definition, and anew for another', () => {
    expect(read('見積をお願いします')).toBe(read('見積をお願いします'))
    expect(read('見積をお願いします').hits.map(({ category }) => category)).toEqual(['evaluation'])
    expect(read('見積をお願いします', { ...DEFAULT_DEFINITION, signals: [] }).hits).toEqual([])
  })

  it('keeps short texts only', () => {
    const long = (n: number) => `見積${'x'.repeat(n - 2)}`
    expect(read(long(2_000))).toBe(read(long(2_000)))
    expect(read(long(2_001))).not.toBe(read(long(2_001)))
  })
})
