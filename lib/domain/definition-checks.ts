// What a definition says that contradicts itself or can never pass: said while editing, and before it is published.
import type { Definition } from './definition'
import type { DefinitionProblem } from './definition-problem'

/** The first thing that keeps a definition from being published; null when nothing does. */
export function blockingProblem(_definition: Definition): DefinitionProblem | null {
  return null
}
