// One rule of when a rejected lead may come back.
import type { RecycleRule } from '@/lib/domain/decision/reasons'
import { useWords } from '../../ui/language'
import { ChoiceField, type ValueField } from './field'
import { NumberField } from './typed-fields'

interface Props extends ValueField<RecycleRule | null> {
  /** The rule may be null: as for the reason. */
  readonly optional?: boolean
}

const USUAL_DAYS = 180
const RULES = ['never', 'days', 'next_term'] as const

/** A choice, and with "after some days" their number. */
export function RecycleField({ label, path, value, optional = false, onChange }: Props) {
  const { t } = useWords()
  const rules = optional ? (['same', ...RULES] as const) : RULES

  function choose(after: 'same' | RecycleRule['after']): void {
    if (after === 'same') onChange(null)
    else onChange(after === 'days' ? { after, days: USUAL_DAYS } : { after })
  }

  return (
    <div className="pair">
      <ChoiceField
        label={label}
        path={path}
        value={value?.after ?? 'same'}
        choices={rules.map((rule) => ({ value: rule, label: t(`field.recycle.${rule}`) }))}
        onChange={choose}
      />
      {value?.after === 'days' ? (
        <NumberField
          label={t('field.rejection.days')}
          path={`${path}.days`}
          value={value.days}
          min={0}
          max={3_650}
          onChange={(days) => onChange({ after: 'days', days })}
        />
      ) : null}
    </div>
  )
}
