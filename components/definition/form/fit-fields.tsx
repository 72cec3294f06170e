// The ICP: size and industries.
import { useWords } from '../../ui/language'
import { useEdit } from './edit'
import { IndustryField } from './industry-field'
import { OptionalNumberField } from './typed-fields'

const MOST_EMPLOYEES = 10_000_000

export function FitFields() {
  const { t } = useWords()
  const { draft, change } = useEdit()
  const { icp } = draft
  return (
    <>
      <div className="pair">
        <OptionalNumberField
          label={t('field.icp.minEmployees')}
          hint={t('field.icp.hint')}
          path="icp.minEmployees"
          value={icp.minEmployees}
          min={0}
          max={MOST_EMPLOYEES}
          onChange={(minEmployees) => change({ icp: { ...icp, minEmployees } })}
        />
        <OptionalNumberField
          label={t('field.icp.maxEmployees')}
          hint={t('field.icp.hint')}
          path="icp.maxEmployees"
          value={icp.maxEmployees}
          min={0}
          max={MOST_EMPLOYEES}
          onChange={(maxEmployees) => change({ icp: { ...icp, maxEmployees } })}
        />
      </div>
      <IndustryField
        value={icp.industries}
        onChange={(industries) => change({ icp: { ...icp, industries } })}
      />
    </>
  )
}
