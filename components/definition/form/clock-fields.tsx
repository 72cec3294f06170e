// The clock of an SLA and how long it runs.
import type { SlaPolicy } from '@/lib/domain/definition/definition'
import { useWords } from '../../ui/language'
import { ChoiceField, type ValueField } from './field'
import { NumberField } from './typed-fields'

const CLOCKS: readonly SlaPolicy['clock'][] = ['business_days', 'business_hours', 'elapsed']
/** Days or hours. Longer targets than a clock allows are reported beside the field. */
const LONGEST = 10_000

/** Whether business days, business hours or plain hours are counted. */
export function ClockField(field: ValueField<SlaPolicy['clock']>) {
  const { t } = useWords()
  const choices = CLOCKS.map((value) => ({ value, label: t(`field.clock.${value}`) }))
  return <ChoiceField {...field} label={t('field.sla.clock')} choices={choices} />
}

/** How many days or hours the clock runs. */
export function TargetField(field: ValueField<number>) {
  return <NumberField {...field} min={0} max={LONGEST} fractions />
}
