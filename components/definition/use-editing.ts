// What the sections "Definition" and "Fields" share: the definition in force, its one draft, and whether the editor is open.
import { useEffect, useLayoutEffect, useState } from 'react'
import type { On, Send } from '@/lib/messaging/protocol'
import type { DefinitionView } from '@/lib/messaging/protocol-definition'
import { type DraftState, useDraft } from './use-draft'

export interface Editing {
  readonly view: DefinitionView
  /** What an answer of the background said, before its news arrives. */
  readonly setView: (view: DefinitionView) => void
  readonly kept: DraftState
  readonly isOpen: boolean
  readonly setOpen: (open: boolean) => void
  /** Rises whenever the editor is asked for from elsewhere: it takes the focus then. */
  readonly asked: number
  /** Opens the editor and leads there. */
  readonly ask: () => void
}

/** `given`: as the background has it. */
export function useEditing(
  { send, on }: { readonly send: Send; readonly on: On },
  given: DefinitionView,
): Editing {
  const [view, setView] = useState(given)
  useLayoutEffect(() => setView(given), [given])
  const kept = useDraft(send, given.draft, view.inForce.definition)
  const { take } = kept
  useEffect(() => on('draft.changed', take), [on, take])
  const [isOpen, setOpen] = useState(false)
  const [asked, setAsked] = useState(0)
  const ask = () => {
    setOpen(true)
    setAsked((before) => before + 1)
  }
  return { view, setView, kept, isOpen, setOpen, asked, ask }
}
