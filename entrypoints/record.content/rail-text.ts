// The rail's few words in both languages, kept out of the dictionaries so that HubSpot's page loads little script.
import type { SlaState, Verdict } from '@/lib/domain/assessment'
import type { Language } from '@/lib/domain/settings'

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
  readonly verdict: Readonly<Record<Verdict, readonly [string, string]>>
  readonly none: string
  readonly clock: string
  readonly left: string
  readonly over: string
  readonly atRisk: string
  readonly settled: Readonly<Record<'met' | 'met_late' | 'paused' | 'unknown', readonly [string, string]>>
  readonly units: readonly [string, string, string]
  readonly soon: string
  readonly due: (when: string) => string
  readonly end: string
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    name: 'Japan handoff',
    width: 'Panel width',
    outdated: 'Updated: reload this tab',
    verdict: {
      ready: ['Ready', 'Ready for handoff'],
      not_ready: ['Not ready', 'Not ready'],
      needs_review: ['Review', 'Needs review'],
      not_japan: ['Not Japan', 'Not a Japan lead'],
    },
    none: 'No verdict yet',
    clock: 'First contact SLA: ',
    left: 'left',
    over: 'over',
    atRisk: 'at risk, ',
    settled: {
      met: ['In time', 'contacted in time'],
      met_late: ['Late', 'contacted after the due time'],
      paused: ['Paused', 'paused'],
      unknown: ['?', 'cannot tell'],
    },
    units: ['d', 'h', 'm'],
    soon: '<1m',
    due: (when) => `, due ${when} JST`,
    end: '. ',
  },
  ja: {
    name: '日本リードの引き渡し',
    width: 'パネルの幅',
    outdated: '更新されました。このタブを再読み込みしてください',
    verdict: {
      ready: ['可', '引き渡し可'],
      not_ready: ['条件未達', '条件未達'],
      needs_review: ['要確認', '要確認'],
      not_japan: ['対象外', '日本リードではありません'],
    },
    none: '判定はまだありません',
    clock: '初回接触のSLA：',
    left: '残り',
    over: '超過',
    atRisk: '期限が近い、',
    settled: {
      met: ['接触済', '期限内に接触済み'],
      met_late: ['遅延', '期限後に接触済み'],
      paused: ['停止中', '停止中'],
      unknown: ['不明', '判断できません'],
    },
    units: ['日', '時間', '分'],
    soon: '1分未満',
    due: (when) => `、期限 ${when}（日本時間）`,
    end: '。',
  },
}

const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  ready: '●',
  not_ready: '○',
  needs_review: '◐',
  not_japan: '–',
}

const SETTLED_SIGNS: Readonly<Partial<Record<SlaState, string>>> = { paused: '‖', unknown: '?' }

/**
 * Words for one moment. `dueAt` and `now` are instants (UTC ms); the due time is shown in JST. A clock that ran out
 * since the state was computed counts as breached: that takes no request.
 */
export function railWords(
  state: { verdict: Verdict | null; slaState: SlaState; dueAt: number | null },
  now: number,
  language: Language,
): RailWords {
  const words = WORDS[language]
  const { verdict, dueAt } = state
  const slaState = shownState(state, now)
  const verdictText = verdict === null ? words.none : words.verdict[verdict][1]
  if (slaState in words.settled) {
    const [short, long] = words.settled[slaState as keyof Words['settled']]
    const sentence = `${verdictText}${words.end}${words.clock}${long}`
    return { sign: SETTLED_SIGNS[slaState] ?? '✓', lines: [short], sentence }
  }
  if (slaState === 'not_applicable' || dueAt === null) {
    return verdict === null
      ? { sign: '·', lines: [], sentence: verdictText }
      : { sign: VERDICT_SIGNS[verdict], lines: [words.verdict[verdict][0]], sentence: verdictText }
  }
  const overdue = slaState === 'breached'
  const parts = duration(Math.abs(dueAt - now), words)
  const side = overdue ? words.over : words.left
  const time = language === 'ja' ? `${side}${parts.join('')}` : `${parts.join(' ')} ${side}`
  const risk = slaState === 'at_risk' ? words.atRisk : ''
  return {
    sign: overdue ? '■' : risk === '' ? '●' : '▲',
    lines: [...parts, side],
    sentence: `${verdictText}${words.end}${words.clock}${risk}${time}${words.due(jst(dueAt, language))}`,
  }
}

/** The SLA state at `now`: running clocks that ran out are breached. */
export function shownState(state: { slaState: SlaState; dueAt: number | null }, now: number): SlaState {
  const running = state.slaState === 'on_track' || state.slaState === 'at_risk'
  return running && state.dueAt !== null && now > state.dueAt ? 'breached' : state.slaState
}

function duration(ms: number, { units: [d, h, m], soon }: Words): string[] {
  const minutes = Math.floor(ms / 60_000)
  const hours = Math.floor(minutes / 60)
  if (minutes < 1) return [soon]
  if (hours < 1) return [`${minutes}${m}`]
  if (hours < 72) return [`${hours}${h}`, `${minutes % 60}${m}`]
  return [`${Math.floor(hours / 24)}${d}`, `${hours % 24}${h}`]
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
