// An assessment in a few words: what a person would act on. One line each, so that a table of them can be read.
import type { Assessment, CriterionResult } from '@/lib/domain/assessment'
import type { BriefLine } from '@/lib/domain/brief/brief'
import { told } from './told'

const time = (at: number | null): string => (at === null ? '-' : new Date(at).toISOString().slice(5, 16))

/** The criteria that do not pass, by their outcome. */
function open({ criteria }: Assessment): string {
  const lines = criteria
    .filter(({ outcome }) => outcome !== 'pass')
    .map(({ id, outcome, blockedBy }) =>
      [id, outcome, ...blockedBy.map(({ reason }) => `(${reason})`)].join(' '),
    )
  return lines.length === 0 ? 'all pass' : lines.join(', ')
}

/** The clock: its state, when contact is due (UTC), and the minutes that are left of working time. */
export function shortClock({ sla }: Assessment): string {
  if (sla.dueAt === null) return sla.note === null ? sla.state : `${sla.state}: ${sla.note.key}`
  const left = sla.remainingMs === null ? '' : `, ${Math.round(sla.remainingMs / 60_000)} min left`
  return `${sla.state}, due ${time(sla.dueAt)}${left}`
}

/** Verdict, what does not pass, and the clock. */
export function shortLead(assessment: Assessment): string {
  const { verdict, provisional, handoffStatus } = assessment
  const status = handoffStatus === null ? '' : ` [${handoffStatus}]`
  return `${verdict}${provisional ? ' so far' : ''}${status}; ${open(assessment)}; ${shortClock(assessment)}`
}

/** The lines of a brief that are lost, gained or say something else. */
export function changedBrief(before: readonly BriefLine[], after: readonly BriefLine[]): string {
  const text = (lines: readonly BriefLine[], id: string) =>
    JSON.stringify(lines.find((line) => line.id === id)?.parts)
  const ids = new Set([...before, ...after].map(({ id }) => id))
  return [...ids].filter((id) => text(before, id) !== text(after, id)).join(' ') || 'nothing'
}

/** Outcome and reason, then the kinds of evidence: what counts, and in brackets what is only shown. */
export function shortCriterion({ outcome, reason, evidence, blockedBy }: CriterionResult): string {
  const kinds = (counting: boolean) =>
    evidence
      .filter(({ counts }) => counts === counting)
      .map(({ label, stale }) => `${label.key.replace('evidence.', '')}${stale ? ' (stale)' : ''}`)
      .join(', ')
  const shown = kinds(false)
  const blocked = blockedBy.map(({ reason: why }) => `, blocked by ${why}`).join('')
  return `${outcome}: ${told(reason)}${blocked} <- ${kinds(true) || 'nothing'}${shown === '' ? '' : ` [${shown}]`}`
}

/** A table of a line for each case: its name, a bar, and what is expected. */
export function rows(table: string): ReadonlyMap<string, string> {
  const lines = table.split('\n').filter((line) => line.includes(' | '))
  return new Map(
    lines.map((line) => {
      const [name = '', ...rest] = line.split(' | ')
      return [name.trim(), rest.join(' | ').trim()]
    }),
  )
}
