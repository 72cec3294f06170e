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
  /** Says that what a field shows is not in the draft (true), or is again (false). */
  readonly setUnread: (field: string, unread: boolean) => void
  /** Null: the portal's own words are not known. */
  readonly vocabulary: Vocabulary | null
  readonly owners: readonly OwnerChoice[]
}

const EditContext = createContext<Edit | null>(null)

export const EditProvider = EditContext.Provider

/** Within an editor only. */
export function useEdit(): Edit {
  const edit = useContext(EditContext)
  if (edit === null) throw new Error('a field outside the editor')
  return edit
}

/** Those of a field, or of a part of it: `signals` has those of `signals[0].phrases`. */
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
