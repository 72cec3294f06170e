// What the tests of the health check share: portals that lack something, and one check or finding by its name.

import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import { known } from '@/lib/domain/fact'
import type {
  HealthActionKey,
  HealthCheckId,
  HealthFindingKey,
  HealthState,
} from '@/lib/domain/health/checks'
import type { HealthFacts } from '@/lib/domain/health/facts'
import { healthOf } from '@/lib/domain/health/health'
import { schemaOf } from '../../fixtures/health'

/** One check. */
export const check = (id: HealthCheckId, facts: HealthFacts) => {
  const found = healthOf(facts).find((one) => one.id === id)
  if (found === undefined) throw new Error(id)
  return found
}
/** One finding of it, where there is one. */
export const finding = (id: HealthCheckId, key: HealthFindingKey, facts: HealthFacts) =>
  check(id, facts).findings.find((one) => one.key === key)
/** A definition that requires other criteria. */
export const defined = (required: Partial<Definition['required']>): Partial<HealthFacts> => ({
  definition: { ...DEFAULT_DEFINITION, required: { ...DEFAULT_DEFINITION.required, ...required } },
})
/** A portal that lacks these properties. */
export const without = (...names: string[]): Partial<HealthFacts> => {
  const schema = schemaOf()
  return {
    schema: known({ ...schema, properties: schema.properties.filter(({ name }) => !names.includes(name)) }),
  }
}
/** A portal whose property has these options only. */
export const optionsOf = (name: string, keep: readonly string[]): Partial<HealthFacts> => {
  const schema = schemaOf()
  const properties = schema.properties.map((one) =>
    one.name === name ? { ...one, options: one.options.filter(({ value }) => keep.includes(value)) } : one,
  )
  return { schema: known({ ...schema, properties }) }
}

/** A portal, and what is to be said of it. */
export type Case = readonly [
  what: string,
  id: HealthCheckId,
  facts: HealthFacts,
  state: HealthState,
  action: HealthActionKey | null,
]
