// The one PATCH of a decision, whatever rules the portal has: without the properties it can do without, and once by the API version before.
import type { DecisionRow } from '@/lib/domain/decision/row'
import { essentialValues, type HandoffValues } from '@/lib/domain/decision/values'
import type { HandoffProperties } from '@/lib/domain/handoff-properties'
import { keyOf, toPatch } from '@/lib/hubspot/mapping/to-patch'
import { patchContact } from '@/lib/hubspot/objects/activities'
import { NotFoundError, ValidationError } from '@/lib/hubspot/transport/errors'
import { PropertyMissingError, RequiredError } from './failure'
import type { SendDeps } from './send-deps'

/** A portal may refuse optional properties one after the other; there are never more rounds than properties. */
const MOST_ROUNDS = 8

export interface WrittenValues {
  readonly row: DecisionRow
  /** What HubSpot answered that it holds. */
  readonly properties: Readonly<Record<string, string | null>>
}

/**
 * Writes; what the portal lacks and the decision can do without is left out and named. `asWritten`: the values as the contact takes them.
 * @throws PropertyMissingError, RequiredError, and as `patchContact`
 */
export async function writeValues(
  given: DecisionRow,
  deps: SendDeps,
  asWritten: (values: HandoffValues) => HandoffValues = (values) => values,
): Promise<WrittenValues> {
  const { hubspot, names, save } = deps
  const { contactId } = given.decision.ref
  let row = given
  let client = hubspot.client
  /** The refusal for which the version before is being tried. */
  let required: ValidationError | null = null
  for (let round = 1; ; round++) {
    try {
      const patch = toPatch(asWritten(row.values ?? {}), names)
      return { row, properties: await patchContact(client, contactId, patch) }
    } catch (error) {
      // A version that HubSpot no longer has does not refuse the decision.
      if (required !== null && error instanceof NotFoundError) throw new RequiredError(required)
      if (!(error instanceof ValidationError) || round === MOST_ROUNDS) throw error
      const missing = missingOf(row, error, names)
      if (missing !== null) throw new PropertyMissingError(missing, error)
      const less = without(row, error, names)
      if (less !== null) {
        row = await save(less)
      } else if (!isForeign(row, error, names)) {
        throw error
      } else {
        if (required !== null) throw new RequiredError(required)
        required = error
        client = hubspot.older
      }
    }
  }
}

/** True when the portal complains of what we did not write, or does not say of what. */
function isForeign({ values }: DecisionRow, { fields }: ValidationError, names: HandoffProperties): boolean {
  return fields.length === 0 || fields.some(({ name }) => !isWritten(keyOf(name, names), values))
}

const isWritten = (key: keyof HandoffValues | null, values: HandoffValues | null): boolean =>
  key !== null && key in (values ?? {})

const NOT_SET_UP: ReadonlySet<string | null> = new Set(['PROPERTY_DOESNT_EXIST', 'INVALID_OPTION'])

/** The property of ours that the decision cannot do without and the portal does not have, or not with this option. */
function missingOf(row: DecisionRow, { fields }: ValidationError, names: HandoffProperties): string | null {
  const essential = essentialValues(row.decision)
  const found = fields.find(({ name, code }) => {
    const key = keyOf(name, names)
    return key !== null && key !== 'ownerId' && essential.includes(key) && NOT_SET_UP.has(code)
  })
  return found?.name ?? null
}

/** The row without the refused properties; null when one of them is essential or foreign, or when nobody says which. */
function without(
  row: DecisionRow,
  { fields }: ValidationError,
  names: HandoffProperties,
): DecisionRow | null {
  const essential = essentialValues(row.decision)
  const refused = fields.map((field) => ({ field, key: keyOf(field.name, names) }))
  if (refused.length === 0) return null
  const rest: { -readonly [K in keyof HandoffValues]: HandoffValues[K] } = { ...row.values }
  for (const { key } of refused) {
    if (key === null || essential.includes(key) || !(key in rest)) return null
    delete rest[key]
  }
  const omitted = refused.map(({ field }) => ({ what: field.name, words: field.message || field.code || '' }))
  return { ...row, values: rest, omitted: [...row.omitted, ...omitted] }
}
