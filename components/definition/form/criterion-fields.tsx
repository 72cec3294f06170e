// What each criterion asks for: the fields of the criteria's groups, except the phrases of signals.
import type { CriterionName } from '@/lib/domain/assessment'
import { CRITERION_IDS } from '@/lib/domain/assessment'
import { isRequired } from '@/lib/domain/definition/named'
import { useWords } from '../../ui/language'
import { useEdit, useFields, usePart } from './edit'
import { CheckField, ChoiceField } from './field'
import { IndustryField } from './industry-field'
import { ListField } from './list-field'
import { NumberField, OptionalNumberField } from './typed-fields'

/** Whether a criterion holds a lead back. */
export function RequiredField({ criterion }: { readonly criterion: CriterionName }) {
  const { t } = useWords()
  const { draft, change } = useEdit()
  const isKnown = CRITERION_IDS.some((one) => one === criterion)
  return (
    <CheckField
      label={t('field.required')}
      hint={isKnown ? t('field.required.hint') : t('criterion.not_known', { id: criterion })}
      path={`required.${criterion}`}
      value={isRequired(draft, criterion)}
      onChange={(on) => change({ required: { ...draft.required, [criterion]: on } })}
    />
  )
}

const MOST_EMPLOYEES = 10_000_000

/** Company size and industries. */
export function FitFields() {
  const { t } = useWords()
  const field = usePart('icp')
  const size = { hint: t('field.icp.hint'), min: 0, max: MOST_EMPLOYEES }
  return (
    <>
      <div className="pair">
        <OptionalNumberField {...field('minEmployees')} {...size} />
        <OptionalNumberField {...field('maxEmployees')} {...size} />
      </div>
      <IndustryField {...field('industries')} />
    </>
  )
}

export function PresenceFields() {
  const field = usePart('presence')
  return (
    <>
      <CheckField {...field('responsibleCounts')} />
      <ListField {...field('domains')} longest={253} />
    </>
  )
}

/** What counts as something done about Japan, and for how long. */
export function EngagementFields() {
  const field = useFields()
  return (
    <>
      <NumberField {...field('windowDays')} min={1} max={730} />
      <ListField {...field('japanEvents')} />
      <ListField {...field('japanForms')} />
      <ListField {...field('japanPages')} />
    </>
  )
}

/** From which level somebody counts as a decision role. */
export function RoleFields() {
  const { draft } = useEdit()
  const field = usePart('decisionRole')
  return (
    <>
      <LevelField name="minLevel" />
      <CheckField {...field('itSelects')} />
      <div className="pair">
        {draft.decisionRole.itSelects ? <LevelField name="itMinLevel" /> : null}
        <NumberField {...field('smallCompanyEmployees')} min={0} max={1_000_000} />
      </div>
    </>
  )
}

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

/** A level that no title has stays chosen, as its number. */
function LevelField({ name }: { readonly name: 'minLevel' | 'itMinLevel' }) {
  const { t } = useWords()
  const field = usePart('decisionRole')(name)
  const known = LEVELS.map((level) => ({ value: level as number, label: t(`level.${level}`) }))
  const isKnown = known.some(({ value }) => value === field.value)
  const other = { value: field.value, label: String(field.value) }
  return <ChoiceField {...field} choices={isKnown ? known : [other, ...known]} />
}
