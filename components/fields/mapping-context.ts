// What every part of the section works on: the mapping of the draft, what the portal has, and the ways to change either.
import { createContext, useContext } from 'react'
import type { Definition } from '@/lib/domain/definition/definition'
import type { FieldChange } from '@/lib/domain/fields/changed'
import type { FieldRole } from '@/lib/domain/fields/fields'
import type { MappedField } from '@/lib/domain/fields/mapping'
import type { PortalProperty } from '@/lib/domain/fields/portal-properties'
import type { Suggestion } from '@/lib/domain/fields/suggestion'

export type AnyRole = FieldRole | 'score'

export interface Mapping {
  readonly draft: Definition
  /** Company policy fixes the definition. */
  readonly locked: boolean
  /** Null: not read. */
  readonly properties: readonly PortalProperty[] | null
  readonly busy: boolean
  readonly connected: boolean
  readonly changes: readonly FieldChange[]
  /** Those that are still to be decided on. */
  readonly open: readonly Suggestion[]
  /** Puts a property into its role, or changes what is there. */
  readonly put: (entry: MappedField) => void
  readonly setScore: (property: string | null) => void
  readonly takeOut: (property: string) => void
  /** Leaves a suggestion out, without a word. */
  readonly dismiss: (property: string) => void
  /** Says what was done. */
  readonly tell: (text: string) => void
  /** Reads the portal's properties for a list to choose from. */
  readonly readProperties: () => void
}

const MappingContext = createContext<Mapping | null>(null)

export const MappingProvider = MappingContext.Provider

/** Only within the section. */
export function useMapping(): Mapping {
  const mapping = useContext(MappingContext)
  if (mapping === null) throw new Error('a part of Fields outside its section')
  return mapping
}
