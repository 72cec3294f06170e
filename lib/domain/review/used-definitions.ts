// By which definitions the handoffs were judged.
import { compareText } from '../compare-text'
import type { HandoffRecord } from './handoff-record'

/** Handoffs judged by one definition; `fingerprint` null: only the version is known. */
export interface JudgedBy {
  readonly version: string
  readonly fingerprint: string | null
  readonly records: readonly HandoffRecord[]
}

/** The version by which a handoff was judged, with the definition's fingerprint where it was recorded; null: unknown. */
function judgedBy({ readiness, definitionVersion }: HandoffRecord): Omit<JudgedBy, 'records'> | null {
  if (readiness !== null && readiness.version !== null && readiness.version !== '')
    return { version: readiness.version, fingerprint: readiness.fingerprint || null }
  if (definitionVersion === null || definitionVersion === '') return null
  return { version: definitionVersion, fingerprint: null }
}

/**
 * The records by definition, the latest version last. Records of which only the version is known join those that also have a fingerprint;
 * where one version had two contents, they stay apart.
 */
export function byDefinition(records: readonly HandoffRecord[]): {
  readonly known: readonly JudgedBy[]
  readonly unknown: readonly HandoffRecord[]
} {
  const told = records.map((record) => ({ record, by: judgedBy(record) }))
  const known = [...Map.groupBy(told, ({ by }) => by?.version)].flatMap(([version, ones]) =>
    version === undefined
      ? []
      : merged(Map.groupBy(ones, ({ by }) => by?.fingerprint ?? null)).map(([fingerprint, some]) => ({
          version,
          fingerprint,
          records: some.map(({ record }) => record),
        })),
  )
  return {
    known: known.sort(byVersion),
    unknown: told.filter(({ by }) => by === null).map(({ record }) => record),
  }
}

function merged<T>(contents: ReadonlyMap<string | null, readonly T[]>) {
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
  return compareText(a.version, b.version) || compareText(a.fingerprint ?? '', b.fingerprint ?? '')
}
