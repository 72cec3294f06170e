// A property that is suggested for a role: why, what it holds, and what the person makes of it.
import { useState } from 'react'
import { displayText } from '@/lib/domain/display-text'
import type { Suggestion } from '@/lib/domain/fields/suggestion'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { UserText } from '../ui/user-text'
import { useMapping } from './mapping-context'
import { Meaning } from './meaning'
import { PropertyName } from './property-name'
import { PropertyPicker } from './property-picker'

interface Props {
  readonly suggestion: Suggestion
  /** It is decided on: where the focus goes. */
  readonly onGone: () => void
}

/** Samples are the portal's own texts; they are shown, and never kept. */
export function SuggestedProperty({ suggestion, onGone }: Props) {
  const { t, say } = useWords()
  const { put, setScore, dismiss, tell } = useMapping()
  const [choosing, setChoosing] = useState(false)
  const { role, field, reason, samples } = suggestion
  const label = displayText(field.label, 80)
  const named = { field: label, role: t(`fields.role.${role}`) }

  function accept(): void {
    if (suggestion.role === 'score') setScore(field.property)
    else put(suggestion)
    tell(t('fields.mapped.done', named))
    onGone()
  }

  function leave(): void {
    dismiss(field.property)
    tell(t('fields.left.done', named))
    onGone()
  }

  function end(chosen: boolean): void {
    setChoosing(false)
    if (!chosen) return
    dismiss(field.property)
    onGone()
  }

  return (
    <li className="suggested">
      <p>
        <span className="tag" data-tone="calm">
          {t('fields.suggested')}
        </span>{' '}
        <PropertyName field={field} />
      </p>
      <p className="user-text">{say(reason)}</p>
      {samples.length === 0 ? null : (
        <p className="samples">
          <span className="soft">{t('fields.samples')}</span>
          {samples.map((sample) => (
            <q key={sample}>
              <UserText text={sample} max={60} />
            </q>
          ))}
        </p>
      )}
      {suggestion.role === 'score' ? null : <Meaning entry={suggestion} />}
      {choosing ? (
        <PropertyPicker role={role} onEnd={end} />
      ) : (
        <div className="row">
          <Button aria-label={t('fields.accept.of', named)} onClick={accept}>
            {t('fields.accept')}
          </Button>
          <Button kind="quiet" aria-label={t('fields.other.of', named)} onClick={() => setChoosing(true)}>
            {t('fields.other')}
          </Button>
          <Button kind="quiet" aria-label={t('fields.leave.of', named)} onClick={leave}>
            {t('fields.leave')}
          </Button>
        </div>
      )}
    </li>
  )
}
