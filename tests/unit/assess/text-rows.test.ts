// A row with one text is a lead that has nothing but this text, read from where HubSpot would hold it.
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { textsOf } from '@/lib/domain/reading/texts'
import { leadOfRow } from '@/tests/assess/lead-of-row'

const NOW = Date.UTC(2026, 10, 24, 2)
const textsIn = (row: object) => textsOf(leadOfRow(row, DEFAULT_DEFINITION, NOW).snapshot)

describe('the source', () => {
  it.each([
    [{ source: 'form' }, 'form', 'buyer'],
    [{}, 'form', 'buyer'],
    [{ source: 'FORM ' }, 'form', 'buyer'],
    [{ source: 'email_in' }, 'email', 'buyer'],
    [{ source: 'email' }, 'email', 'buyer'],
    [{ source: 'email', direction: 'inbound' }, 'email', 'buyer'],
    [{ source: 'email', direction: 'INCOMING_EMAIL' }, 'email', 'buyer'],
    [{ source: 'email_out' }, 'email', 'ours'],
    [{ source: 'email', direction: 'outbound' }, 'email', 'ours'],
    [{ source: 'chat' }, 'communication', 'buyer'],
    [{ source: 'chat', direction: 'out' }, 'communication', 'ours'],
    [{ source: 'communication', direction: 'INBOUND' }, 'communication', 'buyer'],
    [{ source: 'communication', direction: 'OUTBOUND' }, 'communication', 'ours'],
    [{ source: 'call', direction: 'outbound' }, 'call', 'report'],
    [{ source: 'call' }, 'call', 'report'],
    [{ source: 'meeting' }, 'meeting', 'report'],
    [{ source: 'note' }, 'note', 'report'],
    [{ source: 'hearing' }, 'note', 'report'],
  ])('%j is a text of %s, %s', (row, source, voice) => {
    expect(textsIn({ text: '見積をください', ...row })).toEqual([
      { text: '見積をください', source, at: NOW, voice },
    ])
  })

  it('a message of which nobody knows who sent it is nobody’s', () => {
    expect(textsIn({ text: 'x', source: 'communication' })).toEqual([])
  })

  it.each([
    { source: 'fax' },
    { source: 'constructor' },
    { source: 'email', direction: 'sideways' },
    { source: 'email', direction: 'toString' },
  ])('%j is refused', (row) => {
    expect(() => textsIn({ text: 'x', ...row })).toThrow(/^unknown (source|direction): /)
  })
})

describe('the text', () => {
  const PLAIN = [
    'a < b & c',
    'one\ntwo\n\nthree',
    '&amp; stays',
    'Taro <taro@example.jp> wrote:\n> old',
    '1&lt;2',
    '<3',
  ]
  it.each(
    ['form', 'email_in', 'chat', 'call', 'meeting', 'note', 'hearing'].flatMap((source) =>
      PLAIN.map((text) => [source, text]),
    ),
  )('in %s stays as it was: %j', (source, text) => {
    expect(textsIn({ text, source })[0]?.text).toBe(text)
  })

  it.each(['email_in', 'chat', 'call', 'meeting', 'note'])('in %s may be HTML', (source) => {
    expect(textsIn({ text: '<p>見積 &amp; デモ</p><p>希望</p>', source })[0]?.text).toBe('見積 & デモ\n希望')
  })

  it('may come with a contact', () => {
    const row = {
      text: 'hello',
      source: 'form',
      contact: { id: '8', properties: { jobtitle: '部長', message: 'old' } },
    }
    const { snapshot } = leadOfRow(row, DEFAULT_DEFINITION, NOW)
    expect(snapshot.contact).toMatchObject({
      id: '8',
      jobTitle: '部長',
      messages: [{ text: 'hello', at: NOW }],
    })
  })
})

describe('the time', () => {
  it.each([
    [{}, NOW],
    [{ at: null }, NOW],
    [{ now: NOW + 5 }, NOW + 5],
    [{ at: '2026-11-01T00:00:00Z' }, Date.UTC(2026, 10, 1)],
    [{ at: NOW - 1, now: NOW }, NOW - 1],
  ])('%j', (row, at) => {
    for (const source of ['form', 'note']) expect(textsIn({ text: 'x', source, ...row })[0]?.at).toBe(at)
  })
  it('that is not one is refused', () => {
    expect(() => textsIn({ text: 'x', at: 'yesterday' })).toThrow('at is no time')
    expect(() => textsIn({ text: 'x', now: {} })).toThrow('now is no time')
  })
})
