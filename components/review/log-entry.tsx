// One decision of the log as fields. Text that an input method is still composing is kept once it is finished.
import { type ChangeEvent, type CompositionEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { LogEntry } from '@/lib/domain/review/kept'
import { MEASURE_KEYS } from '@/lib/domain/review/measures'
import type { Translator } from '@/lib/i18n/translate'
import type { ReviewStore } from '../stores/review-store'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { Select } from '../ui/select'
import { measureKey, measureName, measureText } from './names'

interface Props {
  readonly store: ReviewStore
  readonly entry: LogEntry
  readonly number: number
  readonly onRemove: () => void
}

/** Each field is kept separately, and all are optional. */
export function LogEntryFields({ store, entry, number, onRemove }: Props) {
  const words = useWords()
  const { t } = words
  const id = useId()
  const owners = useStore(store.state, (state) => state.connection?.owners) ?? []
  const change = (part: Parameters<typeof store.log.change>[1]) => store.log.change(entry.id, part)
  return (
    <li className="log-entry">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every browser */}
      <div role="group" aria-label={t('review.log.entry', { n: number })} className="log-fields">
        <KeptText
          label={t('review.log.issue')}
          text={entry.issue}
          onKeep={(issue) => change({ issue })}
          rows={2}
        />
        <KeptText
          label={t('review.log.decision')}
          text={entry.decision}
          onKeep={(decision) => change({ decision })}
          rows={2}
        />
        <Owner
          owner={entry.owner}
          names={owners.map(({ name }) => name)}
          onChange={(owner) => change({ owner })}
        />
        <div className="field">
          <label htmlFor={`${id}-measure`}>{t('review.log.measure')}</label>
          <Select
            id={`${id}-measure`}
            aria-describedby={`${id}-before`}
            value={entry.measure}
            choices={[
              { value: '', label: t('review.log.noMeasure') },
              ...MEASURE_KEYS.map((value) => ({ value, label: measureName(value, words) })),
            ]}
            onChange={(measure) => change({ measure })}
          />
          <p className="print-only">{measureOf(entry.measure, words)}</p>
          <p id={`${id}-before`} className="hint">
            <Before store={store} entry={entry} />
          </p>
        </div>
      </div>
      <Button className="no-print" kind="quiet" onClick={onRemove}>
        {t('review.log.remove', { n: number })}
      </Button>
    </li>
  )
}

function measureOf(measure: string, words: Translator): string {
  const key = measureKey(measure)
  return key === null ? words.t('review.log.noMeasure') : measureName(key, words)
}

function Before({ store, entry }: { readonly store: ReviewStore; readonly entry: LogEntry }) {
  const words = useWords()
  const unit = useStore(
    store.state,
    ({ view }) => view?.measures.find(({ key }) => key === entry.measure)?.unit ?? null,
  )
  if (entry.measure === '' || unit === null) return null
  return words.t('review.log.before', { value: measureText(entry.before, unit, words) })
}

interface OwnerProps {
  readonly owner: string
  readonly names: readonly string[]
  readonly onChange: (owner: string) => void
}

/** One of HubSpot's users; typed where HubSpot does not say who they are. A name that was typed before stays. */
function Owner({ owner, names, onChange }: OwnerProps) {
  const { t } = useWords()
  const id = useId()
  if (names.length === 0) return <KeptText label={t('review.log.owner')} text={owner} onKeep={onChange} />
  const choices = [...new Set(['', ...names, owner])]
  return (
    <div className="field">
      <label htmlFor={id}>{t('review.log.owner')}</label>
      <Select
        id={id}
        value={owner}
        choices={choices.map((value) => ({ value, label: value === '' ? t('review.log.noMeasure') : value }))}
        onChange={onChange}
      />
      <p className="print-only">{owner === '' ? t('review.rate.none') : owner}</p>
    </div>
  )
}

interface TextProps {
  readonly label: string
  readonly text: string
  readonly onKeep: (text: string) => void
  /** Without it, one line. */
  readonly rows?: number
}

function KeptText({ label, text, onKeep, rows }: TextProps) {
  const { t } = useWords()
  const id = useId()
  const [typed, setTyped] = useState(text)
  const composing = useRef(false)
  useLayoutEffect(() => {
    if (!composing.current) setTyped(text)
  }, [text])
  const props = {
    id,
    className: 'input',
    value: typed,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      setTyped(event.currentTarget.value)
      if (!composing.current) onKeep(event.currentTarget.value)
    },
    onCompositionStart: () => {
      composing.current = true
    },
    onCompositionEnd: (event: CompositionEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      composing.current = false
      onKeep(event.currentTarget.value)
    },
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? <input {...props} autoComplete="off" /> : <textarea {...props} rows={rows} />}
      <p className="print-only">{typed === '' ? t('review.rate.none') : typed}</p>
    </div>
  )
}
