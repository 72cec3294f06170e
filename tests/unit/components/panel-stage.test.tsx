// @vitest-environment jsdom
// The status block at each stage, in both languages: what its headline and lines say, and what they never say.
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Assessment } from '@/lib/domain/assessment'
import { known } from '@/lib/domain/fact'
import type { Engagement, Handoff, LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { engagement } from '../fixtures/lead'
import { answered, play, violations } from './render'
import { assessment, criterion, HANDOFF, HOUR, NOW, snapshot } from './sample'

const touched = (kind: 'email' | 'call' | 'meeting', part: Partial<Engagement>): Partial<LeadSnapshot> => ({
  engagements: {
    ...snapshot().engagements,
    [kind]: known({ items: [engagement({ kind, ...part })], omitted: 0 }),
  },
})
const handedOff = (handoff: Partial<Handoff>, part: Partial<LeadSnapshot> = {}) =>
  snapshot({ handoff: known({ ...HANDOFF, ...handoff }), ...part })
const BEFORE = { status: null, handedOffAt: null } as const

interface Case {
  readonly snapshot: LeadSnapshot
  /** In place of the rules' own. */
  readonly judged?: Assessment
  readonly en: readonly string[]
  readonly ja: readonly string[]
  /** What this stage must not say. */
  readonly never?: RegExp
}

const CASES: Readonly<Record<string, Case>> = {
  ready: {
    snapshot: handedOff(BEFORE),
    judged: assessment({
      verdict: 'ready',
      handoffStatus: null,
      missingSignals: [],
      criteria: assessment().criteria.map(({ id }) => criterion(id as 'icp_fit', 'pass')),
    }),
    en: [
      'Ready for handoff',
      '5 of 5 required criteria met',
      '日本語でのサポートは可能でしょうか',
      'Form · 7 May 2026',
      'first contact is due Mon 11 May, 10:32 JST',
    ],
    ja: [
      '引き渡し可',
      '必須の判定項目5件中5件を達成',
      '日本語でのサポートは可能でしょうか',
      'フォーム · 2026年5月7日',
      '初回接触の期限は5月11日(月) 10:32です',
    ],
  },
  'not ready': {
    snapshot: handedOff(BEFORE),
    judged: assessment({ handoffStatus: null, readyWith: { key: 'ready_with.steps', params: { n: 1 } } }),
    en: [
      'Not ready: 1 step to ready',
      '3 of 5 required criteria met',
      'Missing: Evaluation signal',
      'Unknown: Decision role',
      'For information|a score alone is not enough',
    ],
    ja: ['条件未達：あと1つで引き渡し可', '未達：検討シグナル', '不明：決裁者の確認', 'スコア62は参考値です'],
  },
  'on track': {
    snapshot: handedOff({}),
    en: [
      'First contact: 2 business days left',
      'Handed off',
      'Due Mon 11 May, 09:00 JST',
      'Good time to call: now, until Thu 7 May, 12:00 JST',
    ],
    ja: [
      '初回接触：あと2営業日',
      '引き渡し済み',
      '期限：5月11日(月) 09:00',
      '電話に適した時間帯です（5月7日(木) 12:00まで）。',
    ],
    never: /Not ready|条件未達/,
  },
  'at risk, accepted, nothing logged': {
    snapshot: handedOff({ status: 'accepted', slaDueAt: NOW + 1.5 * HOUR }),
    en: ['First contact: 1 working hour left', 'Accepted', 'Log a call, email or meeting to stop the clock'],
    ja: ['初回接触：営業時間であと1時間', '受け入れ済み', '電話・Eメールなどを記録すると計測が止まります'],
    never: /承認済み/,
  },
  'overdue, a bounced mail': {
    snapshot: handedOff(
      { slaDueAt: NOW - 9 * HOUR },
      touched('email', { at: NOW - 10 * HOUR, loggedAt: NOW - 10 * HOUR, status: 'BOUNCED' }),
    ),
    en: [
      'First contact: 1 working hour overdue',
      'Was due Thu 7 May, 01:32 JST',
      'The email of Thu 7 May, 00:32 JST does not count as contact: bounced.',
    ],
    ja: [
      '初回接触：営業時間で1時間超過',
      '期限は5月7日(木) 01:32でした',
      '5月7日(木) 00:32のEメールは接触に数えません（不達）。',
    ],
    never: /Ready|引き渡し可/,
  },
  'overdue, a cancelled meeting': {
    snapshot: handedOff(
      { slaDueAt: NOW - 9 * HOUR },
      touched('meeting', {
        startsAt: NOW - 2 * HOUR,
        at: NOW - 2 * HOUR,
        loggedAt: NOW - 9 * HOUR,
        status: 'CANCELED',
      }),
    ),
    en: ['The meeting of Thu 7 May, 08:32 JST does not count as contact: cancelled.'],
    ja: ['5月7日(木) 08:32のミーティングは接触に数えません（中止）。'],
  },
  contacted: {
    snapshot: handedOff({}, touched('call', { at: NOW - HOUR, loggedAt: NOW - HOUR })),
    en: ['First contact made in time', 'First contact: call, Thu 7 May, 09:32 JST'],
    ja: ['期限内に接触', '初回接触：電話、5月7日(木) 09:32'],
    never: /Next time to call|Good time to call|電話に適した/,
  },
  paused: {
    snapshot: handedOff({ pauses: [{ from: NOW - HOUR, until: null, reason: 'Holiday' }] }),
    en: [
      'Clock paused',
      'When it goes on: 2 business days left.',
      'Paused since Thu 7 May, 09:32 JST: Holiday',
    ],
    ja: ['計測を一時停止中', '再開後：あと2営業日', '一時停止中：Holiday'],
  },
  'handed off without a time': {
    snapshot: handedOff({ handedOffAt: null }),
    en: ['First contact: no clock running', 'without a readable date'],
    ja: ['初回接触：計測していません', '計測できません'],
  },
  rejected: {
    snapshot: handedOff({
      status: 'rejected',
      rejectionReason: 'too_early',
      rejectionDetail: null,
      rejectedAt: NOW - 24 * HOUR,
      rejectionNote: '来年度に再提案',
      recycleUntil: '2027-04-01',
      judgedThen: { verdict: 'ready', met: 5, all: 5 },
    }),
    en: [
      'Rejected: Too early in evaluation',
      '6 May 2026',
      '来年度に再提案',
      'May be handed off again from Thu 1 Apr 2027.',
      'At handoff: Ready for handoff, 5 of 5',
    ],
    ja: [
      '却下：検討時期が早い',
      '2026年5月6日',
      '2027年4月1日(木)から再引き渡しできます。',
      '引き渡し時：引き渡し可（5件中5件）',
    ],
  },
  returned: {
    snapshot: handedOff({ status: 'returned' }),
    en: ['Returned to marketing', 'No first contact needed'],
    ja: ['マーケティングに差し戻し済み', '初回接触は不要です'],
  },
}

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  it.each(Object.entries(CASES))('%s', async (_, { snapshot: lead, judged, never, ...words }) => {
    const scene = answered({ snapshot: lead }, judged)
    const { container } = await play({
      ...scene,
      language,
      ...(judged === undefined ? { judged: undefined } : {}),
    } as typeof scene)
    const [h2] = screen.getAllByRole('heading', { level: 2 })
    const block = container.querySelector('.stage') as HTMLElement
    expect(block.contains(h2 ?? null)).toBe(true)
    const [headline = '', ...lines] = words[language]
    if (!/does not count|数えません/.test(headline)) expect(h2?.textContent?.trim()).toBe(headline)
    for (const line of [headline, ...lines])
      expect(block.textContent).toMatch(new RegExp(line.replace(/[()（）]/g, '\\$&')))
    if (never !== undefined) expect(block.textContent).not.toMatch(never)
    expect(await violations()).toEqual([])
  })
})

it('holds the timer with the due time while a clock runs, and none before the handoff', async () => {
  const { unmount } = await play({ ...answered({ snapshot: handedOff({}) }), judged: undefined } as never)
  expect(screen.getByRole('timer', { name: 'First contact SLA' }).textContent).toContain('Due Mon 11 May')
  unmount()
  await play(answered({ snapshot: handedOff(BEFORE) }, assessment({ handoffStatus: null })))
  expect(screen.queryByRole('timer')).toBeNull()
})

it('shows each quote once: in the block, else under its criterion, and says where it stands', async () => {
  const { judged } = CASES.ready ?? {}
  await play(answered({ snapshot: handedOff(BEFORE) }, judged))
  const list = within(screen.getByRole('list', { name: 'Handoff criteria' }))
  await userEvent.click(list.getByRole('button', { name: '5 criteria met' }))
  const quotes = [...document.querySelectorAll('.stage q, .criteria q')].map((quote) => quote.textContent)
  expect(quotes.filter((text) => text === '日本語でのサポートは可能でしょうか')).toHaveLength(1)
  expect(list.getByText(/quoted above/)).toBeTruthy()
})

it('leads to queue, review and options in one press, and tells of rules and versions only on request', async () => {
  const { gateway, container } = await play(answered())
  const ways = within(screen.getByRole('navigation', { name: 'Other places' }))
  expect(ways.getByRole('link', { name: 'Monthly review' }).getAttribute('href')).toBe('/review.html')
  await userEvent.click(ways.getByRole('button', { name: 'Options' }))
  expect(gateway.optionsOpened).toBe(1)
  const footer = container.querySelector('footer')
  expect(footer?.textContent).toMatch(/As of .* JST/)
  const above = container.textContent?.replace(footer?.textContent ?? '', '')
  expect(above).not.toMatch(/Judged by|As of|legacy HubSpot score|fingerprint/i)
  const judged = within(container).getByText(/Judged by definition/)
  expect(judged.closest('[hidden]')).not.toBeNull()
  for (const folded of container.querySelectorAll('[hidden]')) folded.remove()
  expect(container.textContent).not.toMatch(/Judged by|definition \d|rules \d|fingerprint|holiday_jp/i)
})
