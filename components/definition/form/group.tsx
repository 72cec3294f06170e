// A group of fields that opens and closes. Closed, it still says what it holds and whether something is wrong or changed.
import { type ReactNode, useId, useState } from 'react'
import { Icon } from '../../ui/icons'
import { useWords } from '../../ui/language'
import { findingsOf, useEdit } from './edit'

interface Props {
  readonly title: string
  /** What it holds, in a few words: shown while it is closed. */
  readonly holds?: string | undefined
  /** The parts of the definition that it edits. */
  readonly paths: readonly string[]
  readonly changed?: boolean
  /** Within another group. */
  readonly inner?: boolean
  readonly startsOpen?: boolean
  readonly children: ReactNode
}

/** Its fields keep what was typed while it is closed. */
export function Group({ title, holds, paths, changed, inner, startsOpen, children }: Props) {
  const { t } = useWords()
  const { findings } = useEdit()
  const [open, setOpen] = useState(startsOpen ?? false)
  const id = useId()
  const found = paths.flatMap((path) => findingsOf(findings, path, true))
  const errors = found.filter(({ kind }) => kind === 'error').length
  const notes = found.length - errors
  const Heading = inner ? 'h4' : 'h3'
  return (
    <div className="group">
      <div className="group-head">
        <Heading>
          <button
            type="button"
            className="group-button"
            aria-expanded={open}
            aria-controls={id}
            aria-describedby={holds === undefined ? undefined : `${id}-holds`}
            onClick={() => setOpen(!open)}
          >
            <Icon name="chevron" />
            <span className="group-title user-text">
              {title}{' '}
              {changed ? (
                <span className="tag" data-tone="calm">
                  {t('group.changed')}
                </span>
              ) : null}{' '}
              {errors === 0 ? null : (
                <span className="tag" data-tone="bad">
                  {t('group.problems', { n: errors })}
                </span>
              )}{' '}
              {notes === 0 ? null : (
                <span className="tag" data-tone="warn">
                  {t('group.notes', { n: notes })}
                </span>
              )}
            </span>
          </button>
        </Heading>
        {holds === undefined ? null : (
          <p id={`${id}-holds`} className="group-holds" hidden={open}>
            {holds}
          </p>
        )}
      </div>
      <div id={id} className="group-fields" hidden={!open}>
        {children}
      </div>
    </div>
  )
}
