// One group of fields that opens and closes: closed, it still says whether something in it is wrong or changed.
import { type ReactNode, useId, useState } from 'react'
import type { UiKey } from '@/lib/i18n/translate'
import { Icon } from '../../ui/icons'
import { useWords } from '../../ui/language'
import { findingsOf, useEdit } from './edit'

interface Props {
  readonly title: UiKey
  /** The parts of the definition that it edits. */
  readonly paths: readonly string[]
  readonly changed: (path: string) => boolean
  readonly children: ReactNode
}

/** Its fields stay as they are while it is closed. */
export function Group({ title, paths, changed, children }: Props) {
  const { t } = useWords()
  const { findings } = useEdit()
  const [open, setOpen] = useState(false)
  const id = useId()
  const found = paths.flatMap((path) => findingsOf(findings, path, true))
  const errors = found.filter(({ kind }) => kind === 'error').length
  const notes = found.length - errors
  return (
    <div className="group">
      <h3>
        <button
          type="button"
          className="group-button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <Icon name="chevron" />
          <span className="group-title">{t(title)}</span>
          {paths.some(changed) ? (
            <span className="tag" data-tone="calm">
              {t('group.changed')}
            </span>
          ) : null}
          {errors === 0 ? null : (
            <span className="tag" data-tone="bad">
              {t('group.problems', { n: errors })}
            </span>
          )}
          {notes === 0 ? null : (
            <span className="tag" data-tone="warn">
              {t('group.notes', { n: notes })}
            </span>
          )}
        </button>
      </h3>
      <div id={id} className="group-fields" hidden={!open}>
        {children}
      </div>
    </div>
  )
}
