// What a check of a definition finds: where, how serious, and in which sentence.
import type { definitionChecks } from './texts.en'

export type CheckKey = keyof typeof definitionChecks

/** `error`: it contradicts itself, or no lead can ever pass; it cannot be published. `warning`: it is probably not what was meant. */
export interface DefinitionFinding {
  /** As in a file: `sla.targets[0].target`. */
  readonly path: string
  readonly kind: 'error' | 'warning'
  readonly key: CheckKey
  readonly params: Readonly<Record<string, string | number>>
}

type Params = DefinitionFinding['params']

export const error = (path: string, key: CheckKey, params: Params = {}): DefinitionFinding => ({
  path,
  kind: 'error',
  key,
  params,
})

export const warning = (path: string, key: CheckKey, params: Params = {}): DefinitionFinding => ({
  path,
  kind: 'warning',
  key,
  params,
})
