// The review as JSON: for a team's own tools.
import { jstText } from './export-csv'
import { type ExportOptions, runningNumbers } from './export-options'
import type { Figures, ReadOut } from './figures'
import type { LoggedDecision } from './measures'

/** The figures with the contacts behind them, the read-out in words, and the log. Times are JST. */
export function toJson(
  figures: Figures,
  readOut: ReadOut,
  log: readonly LoggedDecision[],
  { personal, say }: ExportOptions,
): string {
  const { from, to, now, ...rest } = figures
  const { lines } = rest.answers
  const people = runningNumbers()
  const told = lines.map(({ by, at, ...one }) => ({
    ...one,
    by: by === null || personal ? by : people(by),
    at: jstText(at),
  }))
  const counted = { ...rest, answers: { ...rest.answers, lines: told } }
  const owners = runningNumbers()
  const content = {
    from: jstText(from),
    to: jstText(to),
    now: jstText(now),
    personal,
    readOut: readOut.map(({ kind, message }) => ({ kind, text: say(message) })),
    figures: personal ? counted : withoutIds(counted),
    log: log.map(({ issue, decision, owner, measure, before, at }) => ({
      ...(personal ? { issue, decision, owner } : { owner: owner === '' ? '' : owners(owner) }),
      measure,
      before,
      at: jstText(at),
    })),
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

/** Every list of ids as running numbers, the same number for one contact everywhere. */
function withoutIds(figures: unknown): unknown {
  const number = runningNumbers()
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [
        key,
        key === 'ids' && Array.isArray(one) ? one.map((id) => number(String(id))) : walk(one),
      ]),
    )
  }
  return walk(figures)
}
