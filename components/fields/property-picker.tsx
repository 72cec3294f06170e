// Choosing a property for a role from those of the portal that could hold it.
import { useId, useLayoutEffect, useRef, useState } from 'react'
import { displayText } from '@/lib/domain/display-text'
import { mappedProperties } from '@/lib/domain/fields/fields'
import { couldHold, fieldFor, nameOf } from '@/lib/domain/fields/mapping'
import type { PortalProperty } from '@/lib/domain/fields/portal-properties'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { type AnyRole, useMapping } from './mapping-context'

interface Props {
  readonly role: AnyRole
  /** After something was chosen, or nothing. */
  readonly onEnd: (chosen: boolean) => void
}

const GROUPS = ['contact', 'company', 'contact.hubspot', 'company.hubspot'] as const
const groupOf = ({ object, hubspotDefined }: PortalProperty) =>
  hubspotDefined ? (`${object}.hubspot` as const) : object

/** Nothing is taken over before its button is pressed: a list changes with every arrow key. */
export function PropertyPicker({ role, onEnd }: Props) {
  const { t, language } = useWords()
  const { draft, properties, put, setScore, tell } = useMapping()
  const id = useId()
  const list = useRef<HTMLSelectElement>(null)
  const [chosen, setChosen] = useState('')
  // The button that opened it is gone.
  useLayoutEffect(() => list.current?.focus(), [])
  const taken = new Set([
    ...mappedProperties(draft.fields).map(({ field }) => field.property),
    draft.score.property,
  ])
  const offered = (properties ?? [])
    .filter((one) => couldHold(role, one) && !taken.has(nameOf(one)))
    .toSorted((a, b) => a.label.localeCompare(b.label, language))
  const found = offered.find((one) => nameOf(one) === chosen)

  function use(property: PortalProperty): void {
    if (role === 'score') setScore(property.name)
    else put(fieldFor(role, property))
    tell(t('fields.mapped.done', { field: displayText(property.label, 80), role: t(`fields.role.${role}`) }))
    onEnd(true)
  }

  if (properties === null) return null
  return (
    <div className="field picker">
      <label htmlFor={id}>{t('fields.pick', { role: t(`fields.role.${role}`) })}</label>
      {offered.length === 0 ? (
        <p className="soft">{t('fields.pick.none')}</p>
      ) : (
        <select
          id={id}
          ref={list}
          className="input"
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
        >
          <option value="">{t('fields.pick.choose')}</option>
          {GROUPS.map((group) => {
            const inGroup = offered.filter((one) => groupOf(one) === group)
            return inGroup.length === 0 ? null : (
              <optgroup key={group} label={t(`fields.pick.${group}`)}>
                {inGroup.map((one) => (
                  <option key={one.name} value={nameOf(one)}>
                    {displayText(one.label || one.name, 80)} · {one.name}
                  </option>
                ))}
              </optgroup>
            )
          })}
        </select>
      )}
      <div className="row">
        {offered.length === 0 ? null : (
          <Button disabled={found === undefined} onClick={() => found !== undefined && use(found)}>
            {t('fields.pick.use')}
          </Button>
        )}
        <Button kind="quiet" onClick={() => onEnd(false)}>
          {t('fields.pick.cancel')}
        </Button>
      </div>
    </div>
  )
}
