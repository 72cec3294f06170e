// Where a definition contradicts itself or can never be met: shown while editing and before publishing.

import { broadNames } from './check/broad'
import { clockFindings } from './check/clock'
import { engagementFindings, frameFindings } from './check/criteria'
import { fieldFindings } from './check/fields'
import { type DefinitionFinding, error } from './check/finding'
import { propertyFindings, rejectionFindings } from './check/handoff'
import { phraseFindings } from './check/phrases'
import type { Definition } from './definition'
import { definitionFile, hasTooManyValues, LARGEST_FILE, sizeOf } from './file'
import type { DefinitionProblem } from './problem'

export type { DefinitionFinding } from './check/finding'

/** Every error and warning, in the order of the definition. */
export function checkDefinition(definition: Definition): readonly DefinitionFinding[] {
  return [
    ...sizeFindings(definition),
    ...frameFindings(definition),
    ...phraseFindings(definition),
    ...engagementFindings(definition),
    ...broadNames(definition),
    ...clockFindings(definition.sla),
    ...rejectionFindings(definition),
    ...propertyFindings(definition),
    ...fieldFindings(definition),
  ]
}

/** The first thing that keeps a definition from being published; null when nothing does. `expected` is the check's key. */
export function blockingProblem(definition: Definition): DefinitionProblem | null {
  const first = checkDefinition(definition).find(({ kind }) => kind === 'error')
  if (first === undefined) return null
  const { path, key, params } = first
  const problem = { kind: 'contradiction', path, expected: key } as const
  return Object.keys(params).length === 0 ? problem : { ...problem, params }
}

/** A definition that does not fit into a file cannot reach other browsers. */
function sizeFindings(definition: Definition): DefinitionFinding[] {
  const fits = !hasTooManyValues(definition) && sizeOf(definitionFile(definition)) <= LARGEST_FILE
  return fits ? [] : [error('', 'check.too_large')]
}
