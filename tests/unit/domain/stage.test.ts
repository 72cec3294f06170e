// Where a lead stands: the verdict before the handoff alone, then the clock, then how it ended; and its sentence in both languages.
import { describe, expect, it } from 'vitest'
import { STAGE_ICONS } from '@/components/panel/tones'
import type { SlaState, Verdict } from '@/lib/domain/assessment'
import type { HandoffStatus } from '@/lib/domain/lead-snapshot'
import { msg } from '@/lib/domain/message'
import type { WorkingHours } from '@/lib/domain/sla/working-time'
import { type StageName, stageAt, stageOf, stageSentence, timeSentence, toneOf } from '@/lib/domain/stage'
import { createTranslator } from '../all-words'
import { jst } from '../fixtures/lead'

const HOURS: WorkingHours = {
  clock: 'business_days',
  openMinute: 9 * 60,
  closeMinute: 18 * 60,
  weekdays: [1, 2, 3, 4, 5],
  closed: [],
}
const NOW = jst('2026-06-10 10:00')
const clock = (state: SlaState, dueAt: number | null = NOW + 3_600_000) => ({
  state,
  note: null,
  startedAt: null,
  dueAt,
  elapsedDueAt: null,
  elapsedHours: null,
  atRiskAt: null,
  remainingMs: null,
  hours: HOURS,
  firstContact: null,
  passedOver: [],
  unclear: [],
  blockedBy: [],
  explanation: [],
})
const stage = (
  verdict: Verdict,
  handoffStatus: HandoffStatus | null,
  state: SlaState = 'not_applicable',
  n = 0,
) =>
  stageOf({
    verdict,
    handoffStatus,
    readyWith: n === 0 ? null : msg('ready_with.steps', { n }),
    sla: clock(state),
  })

const CASES: readonly [Verdict, HandoffStatus | null, SlaState, StageName, string, string][] = [
  ['ready', null, 'not_applicable', 'ready', 'Ready for handoff', '引き渡し可'],
  ['not_ready', null, 'not_applicable', 'not_ready', 'Not ready', '条件未達'],
  ['needs_review', null, 'not_applicable', 'needs_review', 'Needs review', '要確認'],
  ['not_japan', null, 'not_applicable', 'not_japan', 'Not a Japan lead', '日本リード以外'],
  [
    'ready',
    'handed_off',
    'on_track',
    'on_track',
    'First contact: 1 working hour left',
    '初回接触：営業時間であと1時間',
  ],
  [
    'not_ready',
    'accepted',
    'at_risk',
    'at_risk',
    'First contact: 1 working hour left',
    '初回接触：営業時間であと1時間',
  ],
  ['ready', 'handed_off', 'met', 'contacted', 'First contact made in time', '期限内に接触'],
  ['ready', 'accepted', 'met_late', 'contacted_late', 'First contact made late', '期限後に接触'],
  ['ready', 'handed_off', 'paused', 'paused', 'Clock paused', '計測を一時停止中'],
  ['ready', 'handed_off', 'unknown', 'cannot_tell', 'First contact: cannot tell', '初回接触：判断できません'],
  [
    'ready',
    'handed_off',
    'not_applicable',
    'no_clock',
    'First contact: no clock running',
    '初回接触：計測していません',
  ],
  ['ready', 'rejected', 'met', 'rejected', 'Rejected', '却下'],
  ['ready', 'rejected', 'breached', 'rejected', 'Rejected', '却下'],
  ['not_japan', 'returned', 'met', 'returned', 'Returned to marketing', 'マーケティングに差し戻し済み'],
]

it.each(CASES)('%s, %s, clock %s: %s', (verdict, status, state, name, en, ja) => {
  const at = stageAt(stage(verdict, status, state), NOW)
  expect(at.name).toBe(name)
  expect(createTranslator('en').say(stageSentence(at))).toBe(en)
  expect(createTranslator('ja').say(stageSentence(at))).toBe(ja)
})

it('is never red before it is overdue, and never green once it is', () => {
  const names = Object.keys(STAGE_ICONS) as StageName[]
  expect(names.filter((name) => toneOf(name) === 'bad')).toEqual(['overdue'])
  for (const verdict of ['ready', 'not_ready', 'needs_review', 'not_japan'] as const)
    expect(stage(verdict, 'handed_off', 'breached').name).toBe('overdue')
})

describe('its sentence', () => {
  const { say } = createTranslator('en')

  it.each([
    [1, 'Not ready: 1 step to ready'],
    [3, 'Not ready: 3 steps to ready'],
  ])('counts %d steps to ready', (n, text) => {
    expect(say(stageSentence(stageAt(stage('not_ready', null, 'not_applicable', n), NOW)))).toBe(text)
  })

  it('counts no steps where no question helps, nor for a lead that is only to be reviewed', () => {
    const noQuestion = stageOf({
      verdict: 'not_ready',
      handoffStatus: null,
      readyWith: msg('ready_with.no_question'),
      sla: clock('not_applicable'),
    })
    expect([noQuestion.steps, stage('needs_review', null, 'not_applicable', 2).steps]).toEqual([null, null])
  })

  it('gives the reason to whoever may know it', () => {
    const at = stageAt(stage('ready', 'rejected'), NOW)
    expect(say(stageSentence(at, msg('reason.too_early')))).toBe('Rejected: Too early in evaluation')
    expect(createTranslator('ja').say(stageSentence(at, '独自の理由'))).toBe('却下：独自の理由')
  })

  it('is overdue by itself when the due time passes, without another judgement', () => {
    const running = stage('ready', 'handed_off', 'on_track')
    expect(stageAt(running, NOW + 3_600_000).name).toBe('on_track')
    expect(stageAt(running, NOW + 3_600_001).name).toBe('overdue')
    expect(say(stageSentence(stageAt(running, NOW + 3_600_001)))).toBe('First contact: overdue')
  })

  it.each([
    ['hours', 1, false, true, '1 hour left', 'あと1時間'],
    ['minutes', 5, true, true, '5 minutes overdue', '5分超過'],
    ['days', 3, false, false, '3 business days left', 'あと3営業日'],
    ['minutes', 5, false, false, '5 working minutes left', '営業時間であと5分'],
    ['hours', 0, true, false, 'overdue', '期限超過'],
  ] as const)('%s %d, over %s, plain %s', (unit, n, over, plain, en, ja) => {
    const message = timeSentence({ unit, n, over, plain })
    expect([say(message), createTranslator('ja').say(message)]).toEqual([en, ja])
  })
})
