// The bench's table: each figure beside its budget and, where there is one, the peer's figure.
export interface Row {
  readonly what: string
  readonly figure: string
  readonly budget: string
  /** Null: for comparison only. */
  readonly ok: boolean | null
  /** A size or a count: over its budget it fails the bench. Times are only shown. */
  readonly firm?: boolean
  readonly peer?: string
}

/** Prints the rows in columns. */
export function printTable(rows: readonly Row[]): void {
  const cells = rows.map(({ what, figure, budget, ok, peer }) => [
    what,
    figure,
    budget,
    ok === null ? '' : ok ? 'ok' : 'OVER',
    peer ?? '',
  ])
  const all = [['measure', 'figure', 'budget', '', 'peer (React in the page, where not named)'], ...cells]
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  for (const row of all)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
}

/** The exit code: 1 when a firm row is over its budget, which is then named. */
export function verdictOn(rows: readonly Row[]): 0 | 1 {
  const over = rows.filter(({ ok, firm }) => firm === true && ok === false)
  if (over.length > 0) console.error(`\nOver budget: ${over.map(({ what }) => what).join(', ')}`)
  return over.length === 0 ? 0 : 1
}

/** The value under which a share of the figures lies. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
