// From which level somebody counts as a decision role.
import type { Translator } from '@/lib/i18n/translate'
import { useWords } from '../../ui/language'
import { useEdit } from './edit'
import { CheckField, ChoiceField } from './field'
import { NumberField } from './typed-fields'

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

const levels = ({ t }: Translator, current: number) => {
  const known = LEVELS.map((level) => ({ value: String(level), label: t(`level.${level}`) }))
  const stands = known.some(({ value }) => value === String(current))
  return stands ? known : [{ value: String(current), label: String(current) }, ...known]
}

export function RoleFields() {
  const words = useWords()
  const { t } = words
  const { draft, change } = useEdit()
  const { decisionRole: rule } = draft
  const set = (part: Partial<typeof rule>) => change({ decisionRole: { ...rule, ...part } })
  return (
    <>
      <ChoiceField
        label={t('field.decisionRole.minLevel')}
        path="decisionRole.minLevel"
        value={String(rule.minLevel)}
        choices={levels(words, rule.minLevel)}
        onChange={(value) => set({ minLevel: Number(value) })}
      />
      <CheckField
        label={t('field.decisionRole.itSelects')}
        path="decisionRole.itSelects"
        checked={rule.itSelects}
        onChange={(itSelects) => set({ itSelects })}
      />
      <div className="pair">
        {rule.itSelects ? (
          <ChoiceField
            label={t('field.decisionRole.itMinLevel')}
            path="decisionRole.itMinLevel"
            value={String(rule.itMinLevel)}
            choices={levels(words, rule.itMinLevel)}
            onChange={(value) => set({ itMinLevel: Number(value) })}
          />
        ) : null}
        <NumberField
          label={t('field.decisionRole.smallCompanyEmployees')}
          hint={t('field.decisionRole.smallCompanyEmployees.hint')}
          path="decisionRole.smallCompanyEmployees"
          value={rule.smallCompanyEmployees}
          min={0}
          max={1_000_000}
          onChange={(smallCompanyEmployees) => set({ smallCompanyEmployees })}
        />
      </div>
    </>
  )
}
