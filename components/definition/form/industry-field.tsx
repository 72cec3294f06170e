// The industries that fit, out of the portal's own; without a connection, as text.
import { useId, useState } from 'react'
import { displayText } from '@/lib/domain/display-text'
import type { WordChoice } from '@/lib/domain/portal'
import { useWords } from '../../ui/language'
import { useEdit } from './edit'
import { FieldSet } from './field'
import { ListField } from './list-field'

interface Props {
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
}

const PATH = 'icp.industries'

/** What the definition names and the portal no longer has stays in the list, marked. */
export function IndustryField({ value, onChange }: Props) {
  const { t } = useWords()
  const { vocabulary } = useEdit()
  const offered = vocabulary?.industries ?? []
  if (offered.length === 0) {
    return (
      <ListField
        label={t('field.icp.industries')}
        hint={`${t('field.icp.industries.hint')} ${t('field.icp.industries.free')}`}
        path={PATH}
        longest={100}
        most={500}
        value={value}
        onChange={onChange}
      />
    )
  }
  return <IndustryList offered={offered} value={value} onChange={onChange} />
}

function IndustryList({ offered, value, onChange }: Props & { readonly offered: readonly WordChoice[] }) {
  const { t } = useWords()
  const filterId = useId()
  const [filter, setFilter] = useState('')
  const known = new Set(offered.map((one) => one.value))
  const gone = value
    .filter((one) => !known.has(one))
    .map((one) => ({ value: one, label: t('field.gone', { name: displayText(one, 80) }) }))
  const all = [...gone, ...offered]
  const wanted = filter.normalize('NFKC').trim().toLowerCase()
  const shown = all.filter((one) => `${one.label} ${one.value}`.toLowerCase().includes(wanted))
  const chosen = new Set(value)

  function tick(one: string, on: boolean): void {
    onChange(on ? [...value, one] : value.filter((other) => other !== one))
  }

  return (
    <FieldSet label={t('field.icp.industries')} hint={t('field.icp.industries.hint')} path={PATH}>
      <div className="row">
        <label className="visually-hidden" htmlFor={filterId}>
          {t('field.icp.industries.filter')}
        </label>
        <input
          id={filterId}
          className="input"
          type="search"
          placeholder={t('field.icp.industries.filter')}
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
        <span className="hint" role="status">
          {t('field.icp.industries.chosen', { n: value.length, all: all.length })}
        </span>
        {value.length === 0 ? null : (
          <button type="button" className="button" data-kind="quiet" onClick={() => onChange([])}>
            {t('field.icp.industries.clear')}
          </button>
        )}
      </div>
      <div className="choices">
        {shown.map((one) => (
          <label key={one.value} className="check">
            <input
              type="checkbox"
              checked={chosen.has(one.value)}
              onChange={(event) => tick(one.value, event.target.checked)}
            />
            <span className="user-text">{displayText(one.label, 100)}</span>
          </label>
        ))}
        {shown.length === 0 ? <p className="hint">{t('field.icp.industries.none')}</p> : null}
      </div>
    </FieldSet>
  )
}
