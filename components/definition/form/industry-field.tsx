// The industries that fit: ticked in the portal's own list, or typed where that is not known.
import { useId, useState } from 'react'
import { displayText } from '@/lib/domain/display-text'
import type { WordChoice } from '@/lib/domain/portal'
import { Button } from '../../ui/button'
import { Check } from '../../ui/check'
import { useWords } from '../../ui/language'
import { type Bound, useEdit } from './edit'
import { FieldSet } from './field'
import { ListField } from './list-field'

type Props = Bound<readonly string[]>

/** Industries that the portal no longer has stay in the list and are marked. */
export function IndustryField(field: Props) {
  const { t } = useWords()
  const offered = useEdit().vocabulary?.industries ?? []
  if (offered.length > 0) return <IndustryList {...field} offered={offered} />
  const hint = `${t('field.icp.industries.hint')} ${t('field.icp.industries.free')}`
  return <ListField {...field} hint={hint} longest={100} most={500} />
}

function IndustryList({
  offered,
  path,
  value,
  onChange,
}: Props & { readonly offered: readonly WordChoice[] }) {
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
    <FieldSet path={path}>
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
          <Button kind="quiet" onClick={() => onChange([])}>
            {t('field.icp.industries.clear')}
          </Button>
        )}
      </div>
      <div className="choices">
        {shown.map((one) => (
          <Check key={one.value} checked={chosen.has(one.value)} onChange={(on) => tick(one.value, on)}>
            <span className="user-text">{displayText(one.label, 100)}</span>
          </Check>
        ))}
        {shown.length === 0 ? <p className="hint">{t('field.icp.industries.none')}</p> : null}
      </div>
    </FieldSet>
  )
}
