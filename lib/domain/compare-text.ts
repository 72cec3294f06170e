// The order of texts and of ids: the same in every language and on every machine.

/** For sorting texts by their code units: below 0 where `a` comes first, 0 where they are the same. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** For sorting HubSpot's ids: the shorter first, which puts numbers in their order. */
export function compareIds(a: string, b: string): number {
  return a.length - b.length || compareText(a, b)
}
