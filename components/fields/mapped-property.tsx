// A property that is mapped: what it is called, what the portal has changed about it, what its options mean, and the way out.
import { displayText } from '@/lib/domain/display-text'
import { type MappedField, nameOf, upToDate } from '@/lib/domain/fields/mapping'
import { joined } from '../definition/joined'
import { Button } from '../ui/button'
import { Icon } from '../ui/icons'
import { useWords } from '../ui/language'
import { useMapping } from './mapping-context'
import { Meaning } from './meaning'
import { PropertyName } from './property-name'

interface Props {
  readonly entry: MappedField
  /** It is gone: where the focus goes. */
  readonly onGone: () => void
}

export function MappedProperty({ entry, onGone }: Props) {
  const { t } = useWords()
  const { locked, put, takeOut, tell } = useMapping()
  const { field } = entry
  const label = displayText(field.label, 80)
  return (
    <li className="mapped">
      <div className="mapped-head">
        <PropertyName field={field} />
        {locked ? null : (
          <Button
            kind="quiet"
            aria-label={t('fields.takeOut.of', { field: label })}
            onClick={() => {
              takeOut(field.property)
              tell(t('fields.takenOut.done', { field: label }))
              onGone()
            }}
          >
            {t('fields.takeOut')}
          </Button>
        )}
      </div>
      <Changed entry={entry} />
      <Meaning entry={entry} {...(locked ? {} : { onChange: put })} />
    </li>
  )
}

/** What the portal has changed since, and what to do about it. */
function Changed({ entry }: Pick<Props, 'entry'>) {
  const words = useWords()
  const { t, sentences } = words
  const { changes, properties, locked, put, tell } = useMapping()
  const { property, label } = entry.field
  const change = changes.find((one) => one.property === property)
  if (change === undefined) return null
  const now = properties?.find((one) => nameOf(one) === property && !one.archived)
  const text =
    change.kind === 'options'
      ? sentences([
          ...(change.unknown.length === 0
            ? []
            : [t('fields.changed.unknown', { list: joined(change.unknown, words) })]),
          ...(change.lost.length === 0
            ? []
            : [t('fields.changed.lost', { list: joined(change.lost, words) })]),
        ])
      : t(`fields.changed.${change.kind}`)
  return (
    <div className="notice stack user-text" data-tone="warn">
      <p>
        <Icon name="warn" /> {text}
      </p>
      {now === undefined || locked ? null : (
        <div>
          <Button
            aria-label={t('fields.changed.update.of', { field: displayText(label, 80) })}
            onClick={() => {
              put(upToDate(entry, now))
              tell(
                t('fields.mapped.done', {
                  field: displayText(now.label, 80),
                  role: t(`fields.role.${entry.role}`),
                }),
              )
            }}
          >
            {t('fields.changed.update')}
          </Button>
        </div>
      )}
    </div>
  )
}
