// The clock until first contact, and the days on which it stands still.
import { useWords } from '../../ui/language'
import { ClockField, TargetField } from './clock-fields'
import { usePart } from './edit'
import { CheckField, ChecksField, FieldSet } from './field'
import { dayLine, ListField } from './list-field'
import { TargetFields } from './target-fields'
import { NumberField, TimeField } from './typed-fields'

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const
const CLOSED = ['nationalHolidays', 'yearEndClosed', 'obonClosed', 'bridgingDaysClosed'] as const

export function SlaFields() {
  const { t } = useWords()
  const field = usePart('sla')
  const clock = field('clock')
  const share = field('atRiskShare')
  return (
    <>
      <div className="pair">
        <ClockField {...clock} />
        <TargetField {...field('target')} hint={t(`field.sla.target.${clock.value}`)} />
        <TimeField {...field('openMinute')} />
        <TimeField {...field('closeMinute')} />
      </div>
      <ChecksField
        {...field('weekdays')}
        choices={WEEKDAYS.map((day) => ({ value: day as number, label: t(`field.weekday.${day}`) }))}
      />
      <FieldSet path="sla.closed">
        {CLOSED.map((key) => (
          <CheckField key={key} {...field(key)} />
        ))}
      </FieldSet>
      <ListField {...field('closures')} accept={dayLine} unique />
      <NumberField
        {...share}
        value={Math.round(share.value * 100)}
        min={1}
        max={100}
        onChange={(percent) => share.onChange(percent / 100)}
      />
      <TargetFields {...field('targets')} />
    </>
  )
}
