// The clock until the first contact, and the days on which it stands still.
import type { SlaPolicy } from '@/lib/domain/definition/definition'
import { useWords } from '../../ui/language'
import { useEdit } from './edit'
import { CheckField, ChoiceField, FieldSet } from './field'
import { dayLine, ListField } from './list-field'
import { CLOCKS, MOST_TARGET } from './sla-clocks'
import { TargetFields } from './target-fields'
import { NumberField, TimeField } from './typed-fields'

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const
const CLOSED = ['nationalHolidays', 'yearEndClosed', 'obonClosed', 'bridgingDaysClosed'] as const

export function SlaFields() {
  const { t } = useWords()
  const { draft, change } = useEdit()
  const { sla } = draft
  const set = (part: Partial<SlaPolicy>) => change({ sla: { ...sla, ...part } })
  return (
    <>
      <div className="pair">
        <ChoiceField
          label={t('field.sla.clock')}
          path="sla.clock"
          value={sla.clock}
          choices={CLOCKS.map((value) => ({ value, label: t(`field.clock.${value}`) }))}
          onChange={(clock) => set({ clock: clock as SlaPolicy['clock'] })}
        />
        <NumberField
          label={t('field.sla.target')}
          hint={t(`field.sla.target.${sla.clock}`)}
          path="sla.target"
          value={sla.target}
          min={0}
          max={MOST_TARGET}
          fractions
          onChange={(target) => set({ target })}
        />
        <TimeField
          label={t('field.sla.openMinute')}
          path="sla.openMinute"
          value={sla.openMinute}
          onChange={(openMinute) => set({ openMinute })}
        />
        <TimeField
          label={t('field.sla.closeMinute')}
          path="sla.closeMinute"
          value={sla.closeMinute}
          onChange={(closeMinute) => set({ closeMinute })}
        />
      </div>
      <FieldSet label={t('field.sla.weekdays')} path="sla.weekdays">
        <div className="row">
          {WEEKDAYS.map((day) => (
            <label key={day} className="check">
              <input
                type="checkbox"
                checked={sla.weekdays.includes(day)}
                onChange={(event) => set({ weekdays: withDay(sla.weekdays, day, event.target.checked) })}
              />
              <span>{t(`field.weekday.${day}`)}</span>
            </label>
          ))}
        </div>
      </FieldSet>
      <FieldSet label={t('field.sla.closed')} path="sla.closed">
        {CLOSED.map((key) => (
          <CheckField
            key={key}
            label={t(`field.sla.${key}`)}
            path={`sla.${key}`}
            checked={sla[key]}
            onChange={(on) => set({ [key]: on })}
          />
        ))}
      </FieldSet>
      <ListField
        label={t('field.sla.closures')}
        hint={t('field.sla.closures.hint')}
        path="sla.closures"
        value={sla.closures}
        accept={dayLine}
        unique
        onChange={(closures) => set({ closures })}
      />
      <NumberField
        label={t('field.sla.atRiskShare')}
        path="sla.atRiskShare"
        value={Math.round(sla.atRiskShare * 100)}
        min={1}
        max={100}
        onChange={(percent) => set({ atRiskShare: percent / 100 })}
      />
      <TargetFields />
    </>
  )
}

/** In the week's order, so that a day taken away and given back is no change. */
function withDay(days: readonly number[], day: number, on: boolean): readonly number[] {
  return on ? [...days, day].sort((a, b) => a - b) : days.filter((other) => other !== day)
}
