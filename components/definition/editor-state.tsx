// One line at the lower edge of the editor: how many changes, problems and changed outcomes there are.
import { useMemo } from 'react'
import type { Definition } from '@/lib/domain/definition/definition'
import { useWords } from '../ui/language'
import { changeOf, compare } from './preview-compare'
import type { PreviewLead } from './use-preview'

interface Props {
  readonly changes: number
  readonly errors: number
  readonly leads: readonly PreviewLead[]
  readonly inForce: Definition
  readonly draft: Definition
}

/** Stays in view, so that a field's effect is seen where it is typed. */
export function EditorState({ changes, errors, leads, inForce, draft }: Props) {
  const { t } = useWords()
  const { all, changed } = useMemo(() => {
    const read = leads.flatMap(({ reply }) => (reply?.snapshot == null ? [] : [reply.snapshot]))
    const others = read.filter((one) => changeOf(compare(one, inForce, draft)) !== 'none')
    return { all: read.length, changed: others.length }
  }, [leads, inForce, draft])
  return (
    <p className="draft-bar editor-state" role="status">
      {t('edit.state', { changes, errors })}
      {all === 0 ? '' : ` · ${t('edit.state.preview', { changed, all })}`}
    </p>
  )
}
