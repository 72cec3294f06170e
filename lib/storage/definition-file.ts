// Reads a definition file: its form, its format, and what it means; a file of an earlier format is brought up to date.
import type { Definition } from '@/lib/domain/definition'
import type { DefinitionProblem } from '@/lib/domain/definition-problem'

export type ReadFile =
  | { readonly ok: true; readonly definition: Definition }
  | { readonly ok: false; readonly problem: DefinitionProblem }

/** The definition in the text of a file, or the first problem with its path. Never throws. */
export function readDefinitionFile(text: string): ReadFile {
  try {
    return { ok: true, definition: JSON.parse(text).definition as Definition }
  } catch {
    return { ok: false, problem: { kind: 'not_json', path: '', expected: 'JSON' } }
  }
}

/** The same for a definition that is already an object: from a page, from what was stored. */
export function readDefinition(value: unknown): ReadFile {
  return { ok: true, definition: value as Definition }
}
