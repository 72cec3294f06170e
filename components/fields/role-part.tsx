// One role: what it is, what is mapped to it, what is suggested for it, and the way to add a property.
import { useId, useRef, useState } from 'react'
import { HUBSPOT_DEFAULTS } from '@/lib/domain/fields/fields'
import { entriesIn } from '@/lib/domain/fields/mapping'
import { Notes } from '../definition/form/field'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { MappedProperty } from './mapped-property'
import { type AnyRole, useMapping } from './mapping-context'
import { PropertyPicker } from './property-picker'
import { ScoreProperty } from './score-property'
import { SuggestedProperty } from './suggested-property'

const DEFAULTS: Readonly<Partial<Record<AnyRole, string>>> = HUBSPOT_DEFAULTS

/** The focus goes to its heading when what had it is gone. */
export function RolePart({ role }: { readonly role: AnyRole }) {
  const { t } = useWords()
  const { draft, locked, connected, busy, open, properties, readProperties } = useMapping()
  const [adding, setAdding] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  const entries = role === 'score' ? [] : entriesIn(draft.fields, role)
  const score = role === 'score' ? draft.score.property : null
  const suggested = open.filter((one) => one.role === role)
  const toHeading = () => heading.current?.focus()
  const isEmpty = entries.length === 0 && score === null
  const standard = DEFAULTS[role]
  const canAdd = !locked && connected && (role !== 'score' || score === null)
  return (
    <section className="role" aria-labelledby={id}>
      <div>
        <h3 id={id} ref={heading} tabIndex={-1}>
          {t(`fields.role.${role}`)}
        </h3>
        <p className="hint">{t(`fields.about.${role}`)}</p>
      </div>
      <div className="stack">
        {isEmpty ? (
          <p className="soft">
            {standard === undefined
              ? t('fields.none')
              : t('fields.none.default', { property: standard.replace(/^company\./, '') })}
          </p>
        ) : null}
        {isEmpty && suggested.length === 0 ? null : (
          <ul className="stack">
            {entries.map((entry) => (
              <MappedProperty key={entry.field.property} entry={entry} onGone={toHeading} />
            ))}
            {score === null ? null : <ScoreProperty property={score} onGone={toHeading} />}
            {suggested.map((one) => (
              <SuggestedProperty key={one.field.property} suggestion={one} onGone={toHeading} />
            ))}
          </ul>
        )}
        <Notes path={`fields.${role}`} />
        {adding && properties !== null ? (
          <PropertyPicker
            role={role}
            onEnd={() => {
              setAdding(false)
              toHeading()
            }}
          />
        ) : canAdd ? (
          <div>
            <Button
              kind="quiet"
              aria-label={t('fields.add.to', { role: t(`fields.role.${role}`) })}
              aria-disabled={busy}
              onClick={() => {
                if (busy) return
                setAdding(true)
                if (properties === null) readProperties()
              }}
            >
              {t('fields.add')}
            </Button>
          </div>
        ) : null}
      </div>
    </section>
  )
}
