// A property by its label, with its internal name beside it, small.
import { type FieldProperty, placeOf } from '@/lib/domain/fields/fields'
import { useWords } from '../ui/language'
import { UserText } from '../ui/user-text'

/** Both are the portal's own texts. */
export function PropertyName({ field }: { readonly field: Pick<FieldProperty, 'property' | 'label'> }) {
  const { t } = useWords()
  const { object, name } = placeOf(field.property)
  return (
    <span className="property-name">
      <strong>
        <UserText text={field.label} max={100} />
      </strong>{' '}
      <span className="hint">
        {object === 'company' ? `${t('fields.of.company')} · ` : ''}
        <code>
          <UserText text={name} max={100} />
        </code>
      </span>
    </span>
  )
}
