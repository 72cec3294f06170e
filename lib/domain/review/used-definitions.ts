// By which definitions the handoffs were judged.
import type { HandoffRecord } from './handoff-record'

/** Handoffs judged by one definition; `fingerprint` null: only the version is known. */
export interface JudgedBy {
  readonly version: string
  readonly fingerprint: string | null
  readonly records: readonly HandoffRecord[]
}

/** The version by which a handoff was judged, with the definition's fingerprint where it was recorded; null: nobody knows. */
function judgedBy({ readiness, definitionVersion }: HandoffRecord): Omit<JudgedBy, 'records'> | null {
  if (readiness !== null && readiness.version !== null && readiness.version !== '')
    return { version: readiness.version, fingerprint: readiness.fingerprint || null }
  if (definitionVersion === null || definitionVersion === '') return null
  return { version: definitionVersion, fingerprint: null }
}

/**
 * The records by definition, the latest version last. A version whose content is known from other handoffs is one group with those
 * of which only the version is known; where one version had two contents, they stay apart.
 */
export function byDefinition(records: readonly HandoffRecord[]): {
  readonly known: readonly JudgedBy[]
  readonly unknown: readonly HandoffRecord[]
} {
  const versions = new Map<string, Map<string | null, HandoffRecord[]>>()
  const unknown: HandoffRecord[] = []
  for (const record of records) {
    const by = judgedBy(record)
    if (by === null) {
      unknown.push(record)
      continue
    }
    const contents = versions.get(by.version) ?? new Map<string | null, HandoffRecord[]>()
    versions.set(by.version, contents)
    const group = contents.get(by.fingerprint)
    if (group === undefined) contents.set(by.fingerprint, [record])
    else group.push(record)
  }
  const known = [...versions].flatMap(([version, contents]) =>
    merged(contents).map(([fingerprint, group]) => ({ version, fingerprint, records: group })),
  )
  return { known: known.sort(byVersion), unknown }
}

function merged(contents: ReadonlyMap<string | null, readonly HandoffRecord[]>) {
  const unnamed = contents.get(null)
  const [only] = [...contents].filter(([fingerprint]) => fingerprint !== null)
  if (unnamed === undefined || only === undefined || contents.size !== 2) return [...contents]
  return [[only[0], [...only[1], ...unnamed]] as const]
}

const WHOLE = /^\d{1,9}$/

/** Numbers before names, numbers by size. */
function byVersion(a: JudgedBy, b: JudgedBy): number {
  const [one, other] = [a.version, b.version].map((version) =>
    WHOLE.test(version) ? Number(version) : Number.POSITIVE_INFINITY,
  ) as [number, number]
  if (one !== other) return one < other ? -1 : 1
  return order(a.version, b.version) || order(a.fingerprint ?? '', b.fingerprint ?? '')
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
