// A share in percent, as it is shown.

/** One decimal; 0 of nothing is 0. */
export function percent({ part, of }: { readonly part: number; readonly of: number }): number {
  return of === 0 ? 0 : Math.round((part / of) * 1_000) / 10
}
