// The portal's own names for the handoff's properties.
import { useId } from 'react'
import { HANDOFF_KEYS, HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { useWords } from '../../ui/language'
import { useEdit } from './edit'
import { NameField } from './typed-fields'

export function PropertyFields() {
  const { t } = useWords()
  const { draft, change, vocabulary } = useEdit()
  const listId = useId()
  const { properties } = draft
  const there = vocabulary?.properties ?? []
  const known = new Set(there.map(({ value }) => value))
  const absent = (name: string | null) => name !== null && there.length > 0 && !known.has(name)
  return (
    <>
      <p className="hint">{t('field.properties.hint')}</p>
      <datalist id={listId}>
        {there.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </datalist>
      <div className="pair">
        {HANDOFF_KEYS.map((key) => {
          const value = properties[key] ?? null
          return (
            <NameField
              key={key}
              label={t(`property.${key}`)}
              hint={absent(value) ? t('field.properties.absent') : undefined}
              path={`properties.${key}`}
              value={value}
              placeholder={HANDOFF_PROPERTIES[key]}
              list={listId}
              onChange={(name) => {
                const { [key]: _, ...others } = properties
                change({ properties: name === null ? others : { ...others, [key]: name } })
              }}
            />
          )
        })}
      </div>
    </>
  )
}
