// What every field of the editor works on: the draft, the way to change it, and what is wrong with it.
import { createContext, useContext } from 'react'
import type { DefinitionFinding } from '@/lib/domain/definition/checks'
import type { Definition } from '@/lib/domain/definition/definition'
import type { OwnerChoice, Vocabulary } from '@/lib/domain/portal'

export interface Edit {
  readonly draft: Definition
  /** Replaces whole parts of the draft. */
  readonly change: (part: Partial<Definition>) => void
  readonly findings: readonly DefinitionFinding[]
  /** Says whether a field shows something that is not in the draft, because it cannot be read. */
  readonly setUnread: (field: string, unread: boolean) => void
  /** Null: the portal's own words are not known. */
  readonly vocabulary: Vocabulary | null
  readonly owners: readonly OwnerChoice[]
}

const EditContext = createContext<Edit | null>(null)

export const EditProvider = EditContext.Provider

/** Only within an editor. */
export function useEdit(): Edit {
  const edit = useContext(EditContext)
  if (edit === null) throw new Error('a field outside the editor')
  return edit
}

/** What a field needs to know of the value that it edits. */
export interface Bound<T> {
  /** The value's place in the definition: `sla.target`. */
  readonly path: string
  readonly value: T
  readonly onChange: (value: T) => void
}

/** Binds fields to the values of an object at `path`, by their keys: `<NumberField {...field('target')} />`. */
export function fieldsOf<T extends object>(
  path: string,
  whole: T,
  set: <K extends keyof T>(key: K, value: T[K]) => void,
) {
  return <K extends keyof T & string>(key: K): Bound<T[K]> => ({
    path: path === '' ? key : `${path}.${key}`,
    value: whole[key],
    onChange: (value) => set(key, value),
  })
}

/** Binds fields to the definition's own values. */
export function useFields() {
  const { draft, change } = useEdit()
  return fieldsOf('', draft, (key, value) => change({ [key]: value }))
}

type Part = 'icp' | 'presence' | 'decisionRole' | 'score' | 'sla' | 'rejection' | 'handoff'

/** Binds fields to the values of one part of the definition. */
export function usePart<P extends Part>(part: P) {
  const { draft, change } = useEdit()
  const whole: Definition[P] = draft[part]
  return fieldsOf(part, whole, (key, value) => change({ [part]: { ...whole, [key]: value } }))
}

/** The findings of a field; with `inside`, also those of its parts, as `signals[0].phrases` of `signals`. */
export function findingsOf(
  findings: readonly DefinitionFinding[],
  path: string,
  inside = false,
): readonly DefinitionFinding[] {
  return findings.filter((one) => one.path === path || (inside && isInside(one.path, path)))
}

/** True for `sla.targets[0].target` inside `sla.targets`. */
export function isInside(path: string, outer: string): boolean {
  return path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`)
}
