// Whether a criterion holds a lead back.
import type { CriterionName } from '@/lib/domain/assessment'
import { CRITERION_IDS } from '@/lib/domain/assessment'
import { isRequired } from '@/lib/domain/definition/named'
import { useWords } from '../../ui/language'
import { useEdit } from './edit'
import { CheckField } from './field'

/** The first field of each criterion's group. */
export function RequiredField({ criterion }: { readonly criterion: CriterionName }) {
  const { t } = useWords()
  const { draft, change } = useEdit()
  const isKnown = CRITERION_IDS.some((one) => one === criterion)
  return (
    <CheckField
      label={t('field.required')}
      hint={isKnown ? t('field.required.hint') : t('criterion.not_known', { id: criterion })}
      path={`required.${criterion}`}
      checked={isRequired(draft, criterion)}
      onChange={(on) => change({ required: { ...draft.required, [criterion]: on } })}
    />
  )
}
