// What the rail says: the panel's own sentence for the stage, and a few short words that fit its width.
import type { Language } from '@/lib/domain/settings'
import type { WorkingTime } from '@/lib/domain/sla/working-time'
import { type Stage, type StageAt, type StageName, stageAt, stageSentence } from '@/lib/domain/stage'
import { backgroundWords } from '@/lib/i18n/background-words'
import { jstDateTime } from '@/lib/i18n/jst'
import type { RailMoment } from '@/lib/messaging/protocol'

type RailWords = Pick<RailMoment, 'sign' | 'lines' | 'sentence'>

interface Words {
  /** Lines for a stage without a number. */
  readonly short: Readonly<Record<StageName, readonly string[]>>
  readonly steps: (n: number) => string
  readonly units: Readonly<Record<WorkingTime['unit'], string>>
  readonly left: readonly string[]
  readonly over: string
  readonly due: (when: string) => string
}

/** A word longer than the rail is wide breaks here. */
const BREAK = '\u00ad'

export const RAIL_WORDS: Readonly<Record<Language, Words>> = {
  en: {
    short: {
      ready: ['Ready'],
      not_ready: ['Not ready'],
      needs_review: ['Review'],
      not_japan: ['Not Japan'],
      on_track: ['Clock'],
      at_risk: ['Due soon'],
      overdue: ['Over'],
      contacted: ['Done'],
      contacted_late: ['Done', 'late'],
      paused: ['Paused'],
      cannot_tell: ['?'],
      no_clock: ['No clock'],
      rejected: [`Re${BREAK}jected`],
      returned: [`Re${BREAK}turned`],
    },
    steps: (n) => (n === 1 ? '1 step' : `${n} steps`),
    units: { days: ' d', hours: ' h', minutes: ' m' },
    left: ['left'],
    over: 'over',
    due: (when) => `, due ${when}`,
  },
  ja: {
    short: {
      ready: ['可'],
      not_ready: ['未達'],
      needs_review: ['要確認'],
      not_japan: ['日本', '以外'],
      on_track: ['計測中'],
      at_risk: ['期限', '間近'],
      overdue: ['超過'],
      contacted: ['済'],
      contacted_late: ['済', '期限後'],
      paused: ['停止中'],
      cannot_tell: ['不明'],
      no_clock: ['計測', 'なし'],
      rejected: ['却下'],
      returned: ['差し', '戻し'],
    },
    steps: (n) => `あと${n}つ`,
    units: { days: '日', hours: '時間', minutes: '分' },
    left: [],
    over: '超過',
    due: (when) => `、期限：${when}`,
  },
}

const SIGNS: Readonly<Record<StageName, string>> = {
  ready: '●',
  not_ready: '○',
  needs_review: '◐',
  not_japan: '–',
  on_track: '●',
  at_risk: '▲',
  overdue: '■',
  contacted: '✓',
  contacted_late: '✓',
  paused: '‖',
  cannot_tell: '?',
  no_clock: '–',
  rejected: '–',
  returned: '–',
}

/** The words of a stage at `now` (UTC ms); the due time is shown in JST. */
export function railWords(stage: Stage, now: number, language: Language): RailWords {
  const words = RAIL_WORDS[language]
  const at = stageAt(stage, now)
  const due = at.time === null || stage.dueAt === null ? '' : words.due(jstDateTime(stage.dueAt, language))
  return {
    sign: SIGNS[at.name],
    lines: linesOf(at, words),
    sentence: `${backgroundWords(language).say(stageSentence(at))}${due}`,
  }
}

function linesOf({ name, steps, time }: StageAt, words: Words): readonly string[] {
  if (name === 'not_ready' && steps !== null) return [words.steps(steps)]
  if (time === null || (time.over && time.n === 0)) return words.short[name]
  return [`${time.n}${words.units[time.unit]}`, ...(time.over ? [words.over] : words.left)]
}
