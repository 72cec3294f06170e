// One change of the definition that the month itself speaks for: found by replaying a few candidates, never by a rule of thumb.
import type { CriterionId } from '../assessment'
import type { Definition } from '../definition/definition'
import type { Figures } from './figures'
import type { Replay } from './replay-result'

/** What to try, and what it would have done to the month's leads. */
export interface TrySetting {
  readonly changed: Definition
  /** Of the rejected: how many would not have been handed off. */
  readonly avoided: number
  readonly rejected: number
  /** Of the accepted: how many would not have been handed off either. */
  readonly lost: number
  readonly accepted: number
}

/** The rejections that the suggestion is about. `attempt` null: no candidate avoids more than it costs. */
export interface Suggestion {
  readonly reason: string
  /** Rejections for this reason, of all with a coded reason. */
  readonly part: number
  readonly of: number
  readonly attempt: TrySetting | null
}

const SIZES = [100, 200, 300, 500, 1_000, 2_000, 5_000]
const WINDOWS = [60, 45, 30]
const HIGHEST_LEVEL = 9

type Candidates = (definition: Definition) => readonly Definition[]

const required = (definition: Definition, criterion: CriterionId): Definition => ({
  ...definition,
  required: { ...definition.required, [criterion]: true },
})

/** Reasons that a definition can do something about, with what it can do. */
const CANDIDATES: Readonly<Record<string, Candidates>> = {
  wrong_contact_level: (definition) => {
    const strict = required(definition, 'decision_role')
    const { minLevel, itSelects } = definition.decisionRole
    const levels = [minLevel + 1, minLevel + 2].filter((level) => level <= HIGHEST_LEVEL)
    return [
      ...requiring(definition, 'decision_role'),
      ...levels.map((level) => ({ ...strict, decisionRole: { ...strict.decisionRole, minLevel: level } })),
      ...(itSelects ? [{ ...strict, decisionRole: { ...strict.decisionRole, itSelects: false } }] : []),
    ]
  },
  icp_mismatch: (definition) => {
    const strict = required(definition, 'icp_fit')
    const least = definition.icp.minEmployees ?? 0
    return [
      ...requiring(definition, 'icp_fit'),
      ...SIZES.filter((size) => size > least)
        .slice(0, 3)
        .map((minEmployees) => ({ ...strict, icp: { ...strict.icp, minEmployees } })),
    ]
  },
  too_early: (definition) => [...shorterWindows(definition), ...requiring(definition, 'evaluation_signal')],
  no_japan_signal: (definition) => [
    ...requiring(definition, 'evaluation_signal'),
    ...requiring(definition, 'japan_engagement'),
    ...shorterWindows(definition),
  ],
}

const shorterWindows: Candidates = (definition) =>
  WINDOWS.filter((days) => days < definition.windowDays).map((windowDays) => ({ ...definition, windowDays }))

const requiring = (definition: Definition, criterion: CriterionId): readonly Definition[] =>
  definition.required[criterion] ? [] : [required(definition, criterion)]

/**
 * The most frequent reason for which some candidate avoids more rejections than it loses accepted leads, with the best such candidate;
 * without one, the most frequent reason alone. Null where nothing was rejected for a coded reason.
 */
export function suggestionOf(figures: Figures, inForce: Definition, replay: Replay): Suggestion | null {
  const given = (figures.rejections?.byReason ?? []).filter(({ share }) => share.part > 0)
  for (const { reason, share } of given) {
    const attempt = bestOf(CANDIDATES[reason]?.(inForce) ?? [], figures, replay)
    if (attempt !== null) return { reason, part: share.part, of: share.of, attempt }
  }
  const [top] = given
  return top === undefined
    ? null
    : { reason: top.reason, part: top.share.part, of: top.share.of, attempt: null }
}

function bestOf(candidates: readonly Definition[], figures: Figures, replay: Replay): TrySetting | null {
  const tried = candidates.map((changed) => {
    const { heldBackRejected, lostAccepted } = replay.run(changed).together
    return {
      changed,
      avoided: heldBackRejected.n,
      rejected: figures.decisions?.rejected.n ?? 0,
      lost: lostAccepted.n,
      accepted: figures.decisions?.accepted.n ?? 0,
    }
  })
  const gain = ({ avoided, lost }: TrySetting) => avoided - lost
  const [best] = tried.filter((one) => gain(one) > 0).sort((a, b) => gain(b) - gain(a))
  return best ?? null
}
