// What the rail says: the panel's own sentence for the stage, and a few short words that fit its width.
import type { Message } from '@/lib/domain/message'
import type { Language } from '@/lib/domain/settings'
import { type Stage, type StageAt, type StageName, stageAt, stageSentence } from '@/lib/domain/stage'

/** What the rail says: a sign and short words for the eye, one sentence for tooltip and screen reader. */
export interface RailWords {
  readonly sign: string
  readonly lines: readonly string[]
  readonly sentence: string
}

/** The background's texts by their keys; `due`: what follows the sentence of a running clock. */
export type RailTexts = Readonly<Record<string, string>>

interface Words {
  readonly name: string
  readonly width: string
  readonly outdated: string
  /** Before anything is known. */
  readonly none: string
}

/** What can be needed before the background has answered. */
export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    name: 'Japan handoff',
    width: 'Panel width',
    outdated: 'Updated: reload this tab',
    none: 'No verdict yet',
  },
  ja: {
    name: '日本リードの引き渡し',
    width: 'パネルの幅',
    outdated: '更新されました。このタブを再読み込みしてください',
    none: '判定はまだありません',
  },
}

const SIGNS: Readonly<Partial<Record<StageName, string>>> = {
  ready: '●',
  not_ready: '○',
  needs_review: '◐',
  on_track: '●',
  at_risk: '▲',
  overdue: '■',
  contacted: '✓',
  contacted_late: '✓',
  paused: '‖',
  cannot_tell: '?',
}

/**
 * Words for one moment, of the background's `texts`. `stage` null: nothing is known, or the verdict may still change. `now` in UTC ms.
 */
export function railWords(stage: Stage | null, texts: RailTexts, now: number, language: Language): RailWords {
  if (stage === null) return { sign: '·', lines: [], sentence: WORDS[language].none }
  const at = stageAt(stage, now)
  const { key, params } = stageSentence(at)
  return {
    sign: SIGNS[at.name] ?? '–',
    lines: filled(...short(at), texts).split('\n'),
    sentence: filled(key, params, texts) + (at.time === null ? '' : (texts.due ?? '')),
  }
}

/** The key of the short words, with what stands in them. */
function short({ name, steps, time }: StageAt): [string, Message['params']] {
  if (name === 'not_ready' && steps !== null) return ['rail.steps', { n: steps }]
  if (time === null || (time.over && time.n === 0)) return [`rail.${name}`, {}]
  return [`rail.${time.over ? 'over' : 'left'}.${time.unit}`, { n: time.n }]
}

const SLOT = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g

function filled(key: string, params: Message['params'] = {}, texts: RailTexts): string {
  return (texts[key] ?? '').replace(SLOT, (_, name: string, one?: string, many?: string) => {
    const value = params[name]
    if (one !== undefined) return (value === 1 ? one : many) ?? ''
    return typeof value === 'object' && 'key' in value
      ? filled(value.key, value.params, texts)
      : String(value)
  })
}
