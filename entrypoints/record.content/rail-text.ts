// What the rail says: the panel's own sentence for the stage, and a few short words that fit its width.
import type { Message } from '@/lib/domain/message'
import type { Language } from '@/lib/domain/settings'
import type { WorkingTime } from '@/lib/domain/sla/working-time'
import { type Stage, type StageAt, type StageName, stageAt, stageSentence } from '@/lib/domain/stage'
import { stageTexts as en } from '@/lib/domain/stage-texts.en'
import { stageTexts as ja } from '@/lib/domain/stage-texts.ja'

/** What the rail says: a sign and short words for the eye, one sentence for tooltip and screen reader. */
export interface RailWords {
  readonly sign: string
  readonly lines: readonly string[]
  readonly sentence: string
}

interface Words {
  readonly name: string
  readonly width: string
  readonly outdated: string
  /** Before anything is known. */
  readonly none: string
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

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    name: 'Japan handoff',
    width: 'Panel width',
    outdated: 'Updated: reload this tab',
    none: 'No verdict yet',
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
    due: (when) => `, due ${when} JST`,
  },
  ja: {
    name: '日本リードの引き渡し',
    width: 'パネルの幅',
    outdated: '更新されました。このタブを再読み込みしてください',
    none: '判定はまだありません',
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
    due: (when) => `、期限 ${when}（日本時間）`,
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

/** Words for one moment; `stage` null: nothing is known, or the verdict may still change. `now` in UTC ms; the due time is shown in JST. */
export function railWords(stage: Stage | null, now: number, language: Language): RailWords {
  const words = WORDS[language]
  if (stage === null) return { sign: '·', lines: [], sentence: words.none }
  const at = stageAt(stage, now)
  const due = at.time === null || stage.dueAt === null ? '' : words.due(jst(stage.dueAt, language))
  return {
    sign: SIGNS[at.name],
    lines: linesOf(at, words),
    sentence: `${sentence(stageSentence(at), language)}${due}`,
  }
}

function linesOf({ name, steps, time }: StageAt, words: Words): readonly string[] {
  if (name === 'not_ready' && steps !== null) return [words.steps(steps)]
  if (time === null || (time.over && time.n === 0)) return words.short[name]
  return [`${time.n}${words.units[time.unit]}`, ...(time.over ? [words.over] : words.left)]
}

const SLOT = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g

/** A sentence of {@link stageSentence}: its few slots are filled here, because HubSpot's page loads little script. */
function sentence({ key, params = {} }: Message, language: Language): string {
  const texts: Readonly<Record<string, string>> = language === 'ja' ? ja : en
  return (texts[key] ?? '').replace(SLOT, (_, name: string, one?: string, many?: string) => {
    const value = params[name]
    if (one !== undefined) return (value === 1 ? one : many) ?? ''
    return typeof value === 'object' && 'key' in value ? sentence(value, language) : String(value)
  })
}

function jst(at: number, language: Language): string {
  if (!Number.isFinite(at) || Math.abs(at) > 8.64e15) return '?'
  return new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    timeZone: 'Asia/Tokyo',
    month: language === 'ja' ? 'numeric' : 'short',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at)
}
