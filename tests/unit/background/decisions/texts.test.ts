// What a colleague reads in HubSpot: tasks and notes of decisions, word for word, in both languages.
import { describe, expect, it } from 'vitest'
import { followUpText, noteText, slaTaskText } from '@/lib/background/decisions/texts'
import { choiceOf, type Decision, type DecisionKind, type LeadFacts } from '@/lib/domain/decision/decision'
import { type DecisionRow, newRow } from '@/lib/domain/decision/row'

/** Wednesday 2026-06-10, 11:00 JST. */
const START = Date.parse('2026-06-10T02:00:00Z')
const BRIEF = ['Company: 試験株式会社', 'Wants a demo']

function rowOf(
  kind: DecisionKind,
  more: Partial<Decision> = {},
  facts: Partial<LeadFacts> = {},
  row: Partial<DecisionRow> = {},
): DecisionRow {
  const decision: Decision = {
    ...choiceOf(kind),
    id: 'decision-1',
    ref: { portalId: '1', contactId: '2' },
    by: '70000001',
    clickedAt: START,
    language: 'en',
    seen: {
      status: 'handed_off',
      handedOffAt: START,
      acceptedAt: null,
      rejectedAt: null,
      rejectionReason: null,
      firstContactAt: null,
      decisionRole: null,
      count: 1,
    },
    ...more,
    facts: {
      contactName: '試験 花子',
      verdict: 'ready',
      readiness: '',
      brief: BRIEF,
      origin: { source: null, recentConversion: null },
      touches: 0,
      firstContactAt: null,
      ...facts,
    },
  }
  return { ...newRow(decision, START, null), ...row }
}

/** Subject and lines as one text. */
const shown = ({ subject, lines }: { subject: string; lines: readonly string[] }) => [subject, ...lines]
const note = (...args: Parameters<typeof rowOf>) => shown(noteText(rowOf(...args), null))
const followUp = (...args: Parameters<typeof rowOf>) => shown(followUpText(rowOf(...args)))

describe('the task that asks for first contact', () => {
  const due = { values: { slaDueAt: Date.parse('2026-06-12T02:00:00Z') } }

  it.each([
    [
      'en',
      [
        'Japan lead: first contact with 試験 花子',
        'First contact is due Fri 12 Jun, 11:00 JST.',
        'A logged call, email, meeting or message to the person closes this.',
      ],
    ],
    [
      'ja',
      [
        '初回接触（日本リード）：試験 花子様',
        '初回接触の期限：6月12日(金) 11:00',
        '本人への電話・メール・会議・メッセージを記録すると完了します。',
      ],
    ],
  ] as const)('says whom to contact, until when, and what ends it, then the brief: %s', (language, words) => {
    expect(shown(slaTaskText(rowOf('hand_off', { language }, {}, due)))).toEqual([...words, ...BRIEF])
  })

  it('names no time where none is set', () => {
    for (const values of [null, {}]) {
      const { lines } = slaTaskText(rowOf('hand_off', {}, {}, { values }))
      expect(lines).toEqual(['A logged call, email, meeting or message to the person closes this.', ...BRIEF])
    }
  })

  it.each([
    [null, 'Unnamed contact'],
    ['x'.repeat(81), `${'x'.repeat(79)}…`],
  ])('has a subject of bounded length for the name %j', (contactName, name) => {
    const { subject } = slaTaskText(rowOf('hand_off', {}, { contactName }))
    expect(subject).toBe(`Japan lead: first contact with ${name}`)
  })
})

it('adds an honorific to a name, and none to an address or to nobody', () => {
  const subject = (contactName: string | null) =>
    followUpText(rowOf('reject', { language: 'ja', reason: 'too_early' }, { contactName })).subject
  expect(['試験 花子', 'a@mihon.example', null].map(subject)).toEqual([
    'ナーチャリング継続：試験 花子様',
    'ナーチャリング継続：a@mihon.example',
    'ナーチャリング継続：名前のないコンタクト',
  ])
})

describe('the note', () => {
  it('of a handoff has the verdict and the brief', () => {
    const text = noteText(rowOf('hand_off', {}, { verdict: 'ready' }), 'Tanaka')
    expect(shown(text)).toEqual([
      'Japan lead: handed off to sales',
      'By Tanaka',
      'Ready for handoff',
      ...BRIEF,
    ])
  })

  it('of a handoff that was not ready says why it was made all the same', () => {
    expect(note('hand_off', { note: ' 社長の紹介\n' }, { verdict: 'not_ready' })).toEqual([
      'Japan lead: handed off to sales',
      'Handed off as an exception: 社長の紹介',
      'Not ready',
      ...BRIEF,
    ])
  })

  it.each([
    [
      'en',
      [
        'Japan lead: rejected by sales',
        'By Tanaka',
        'Reason: Too early in evaluation · Next term',
        'Note: 来期に再検討',
        'The evidence on the record says otherwise; sales confirmed the reason.',
        'May be handed off again from Thu 1 Apr 2027.',
      ],
    ],
    [
      'ja',
      [
        '日本リード：営業が却下しました',
        '判断した人：Tanaka',
        '却下理由：検討時期が早い · 来期',
        'メモ：来期に再検討',
        '記録の根拠と食い違いますが、営業が理由を確認しました。',
        '再引き渡し可能日：2027年4月1日(木)',
      ],
    ],
  ] as const)('of a rejection has everything that was said, and not the brief: %s', (language, words) => {
    const said = {
      language,
      reason: 'too_early',
      detail: 'next_term',
      note: ' 来期に再検討 ',
      disputed: true,
    } as const
    const row = rowOf('reject', said, {}, { values: { recycleUntil: '2027-04-01' } })
    expect(shown(noteText(row, 'Tanaka'))).toEqual(words)
  })

  it('has no line for what was not said', () => {
    expect(note('return', { note: ' \n ' })).toEqual(['Japan lead: returned to marketing'])
    expect(note('reject', { reason: 'icp_mismatch' }, {}, { values: { recycleUntil: null } })).toEqual([
      'Japan lead: rejected by sales',
      'Reason: Outside ICP',
    ])
  })

  it('of a lead who did not answer counts the tries; of any other reason it does not', () => {
    const unreachable = (detail: 'no_answer' | 'invalid_email', touches: number) =>
      note('reject', { reason: 'unreachable_or_invalid', detail }, { touches }).slice(1)
    expect(unreachable('no_answer', 3)).toEqual([
      'Reason: Unreachable / bad data · No answer',
      '3 outbound touches logged since the handoff.',
    ])
    expect(unreachable('no_answer', 1)[1]).toBe('1 outbound touch logged since the handoff.')
    expect(unreachable('invalid_email', 3)).toEqual(['Reason: Unreachable / bad data · Invalid email'])
  })
})

describe('the note of a first contact that a person confirmed', () => {
  const AT = START - 60_000
  const confirmed = (facts: Partial<LeadFacts>, at: number | null = START) =>
    note('confirm_contact', {}, { firstContactAt: AT, ...facts }, { at }).slice(1)
  const saysBy = (channel: string) =>
    `A message by ${channel} of Wed 10 Jun, 10:59 JST was confirmed to be from us.`

  it('says which message, and when that was said', () => {
    expect(note('confirm_contact', {}, { firstContactAt: AT }, { at: START })).toEqual([
      'Japan lead: first contact confirmed',
      'A message of Wed 10 Jun, 10:59 JST was confirmed to be from us.',
      'Confirmed Wed 10 Jun, 11:00 JST.',
    ])
    expect(confirmed({ message: { channel: 'LINE', quote: ' ご連絡ありがとうございます\n' } })).toEqual([
      saysBy('LINE'),
      'The message: ご連絡ありがとうございます',
      'Confirmed Wed 10 Jun, 11:00 JST.',
    ])
  })

  it.each([
    ['WHATS_APP', 'WhatsApp'],
    ['LINKEDIN_MESSAGE', 'LinkedIn'],
    ['SMS', 'SMS'],
    ['CUSTOM_CHANNEL_CONVERSATION', 'CUSTOM CHANNEL CONVERSATION'],
    ['X'.repeat(41), `${'X'.repeat(39)}…`],
  ])('names the channel %s as people do: %s', (channel, name) => {
    expect(confirmed({ message: { channel, quote: '' } })[0]).toBe(saysBy(name))
  })

  it.each([null, undefined, { channel: null, quote: ' ' }])('quotes nothing of %j', (message) => {
    expect(confirmed({ ...(message === undefined ? {} : { message }) })).toEqual([
      'A message of Wed 10 Jun, 10:59 JST was confirmed to be from us.',
      'Confirmed Wed 10 Jun, 11:00 JST.',
    ])
  })

  it('cuts a long message, and says only what is known', () => {
    expect(confirmed({ message: { channel: null, quote: 'あ'.repeat(301) } })[1]).toBe(
      `The message: ${'あ'.repeat(299)}…`,
    )
    expect(confirmed({ firstContactAt: null, message: { channel: 'LINE', quote: '' } }, null)).toEqual([])
  })

  it('is the only one that quotes a message', () => {
    const facts = { firstContactAt: AT, message: { channel: 'LINE', quote: 'x' } }
    expect(note('return', {}, facts)).toEqual(['Japan lead: returned to marketing'])
  })
})

describe('the task for marketing', () => {
  it.each([
    [
      'en',
      [
        'Keep in nurture until the evaluation starts: 試験 花子',
        'Fix owner: Marketing',
        'Reason: Too early in evaluation · This term',
        'Note: 予算は秋',
        'May be handed off again from Sun 9 Aug 2026.',
      ],
    ],
    [
      'ja',
      [
        'ナーチャリング継続：試験 花子様',
        '対応部門：マーケティング',
        '却下理由：検討時期が早い · 今期',
        'メモ：予算は秋',
        '再引き渡し可能日：2026年8月9日(日)',
      ],
    ],
  ] as const)('says what to do, who does it, why, and from when: %s', (language, words) => {
    const said = { language, reason: 'too_early', detail: 'this_term', note: '\n予算は秋 ' } as const
    expect(followUp('reject', said, {}, { values: { recycleUntil: '2026-08-09' } })).toEqual(words)
  })

  it('has no line for what was not said', () => {
    for (const values of [null, { recycleUntil: null }])
      expect(followUp('return', { reason: 'other', note: ' ' }, {}, { values })).toEqual([
        'Check why sales rejected the lead: 試験 花子',
        'Fix owner: Review',
        'Reason: Other',
      ])
  })
})
