// The bar at the lower edge of the editor: how much has changed, what that changes, and the way to preview and publish it.
import { type ReactNode, useMemo } from 'react'
import type { Definition } from '@/lib/domain/definition/definition'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { changeOf, compare } from './preview-compare'
import type { PreviewLead } from './use-preview'

interface Props {
  readonly changes: number
  readonly errors: number
  readonly leads: readonly PreviewLead[]
  readonly inForce: Definition
  readonly draft: Definition
  readonly onPreview: () => void
  /** The button that publishes, with what it has to say. */
  readonly children: ReactNode
}

/** Stays in view, so that a field's effect is seen where it is typed. */
export function EditorBar({ changes, errors, leads, inForce, draft, onPreview, children }: Props) {
  const { t } = useWords()
  const { all, changed } = useMemo(() => {
    const read = leads.flatMap(({ reply }) => (reply?.snapshot == null ? [] : [reply.snapshot]))
    const others = read.filter((one) => changeOf(compare(one, inForce, draft)) !== 'none')
    return { all: read.length, changed: others.length }
  }, [leads, inForce, draft])
  return (
    <div className="draft-bar editor-bar">
      <p className="editor-state" role="status">
        {t('edit.state', { changes, errors })}
        {all === 0 ? '' : ` · ${t('edit.state.preview', { changed, all })}`}
      </p>
      <Button onClick={onPreview}>{t('preview.button')}</Button>
      {children}
    </div>
  )
}
