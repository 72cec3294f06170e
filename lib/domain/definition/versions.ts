// Which version of the definition is the latest, and what the next one is called. Our versions are whole numbers.

export interface NamedVersion {
  readonly version: string
  readonly fingerprint: string | null
}

const WHOLE = /^[1-9]\d{0,8}$/

const numberOf = (version: string): number | null => (WHOLE.test(version) ? Number(version) : null)

/** The latest of a portal's versions, in the order of its options: the highest number, else the last one. */
export function latestOf(versions: readonly NamedVersion[]): NamedVersion | null {
  let latest: NamedVersion | null = null
  for (const one of versions) {
    const [mine, theirs] = [numberOf(one.version), latest === null ? null : numberOf(latest.version)]
    if (latest === null || (mine === null ? theirs === null : theirs === null || mine > theirs)) latest = one
  }
  return latest
}

/** True when `latest` is not the definition in force: a later version, or other content under the same name, where both are told. */
export function isBehind(inForce: NamedVersion, latest: NamedVersion | null): boolean {
  if (latest === null) return false
  if (latest.version === inForce.version)
    return (
      latest.fingerprint !== null &&
      inForce.fingerprint !== null &&
      latest.fingerprint !== inForce.fingerprint
    )
  const [mine, theirs] = [numberOf(inForce.version), numberOf(latest.version)]
  return mine === null || theirs === null || theirs > mine
}

/** The name of the next version: one more than the highest number known. */
export function nextVersion(known: readonly string[]): string {
  return String(Math.max(0, ...known.map((version) => numberOf(version) ?? 0)) + 1)
}
