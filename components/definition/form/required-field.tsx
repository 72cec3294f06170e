// Whether a criterion holds a lead back.
import type { CriterionId } from '@/lib/domain/assessment'
import { useWords } from '../../ui/language'
import { useEdit } from './edit'
import { CheckField } from './field'

/** The first field of each criterion's group. */
export function RequiredField({ criterion }: { readonly criterion: CriterionId }) {
  const { t } = useWords()
  const { draft, change } = useEdit()
  return (
    <CheckField
      label={t('field.required')}
      hint={t('field.required.hint')}
      path={`required.${criterion}`}
      checked={draft.required[criterion]}
      onChange={(on) => change({ required: { ...draft.required, [criterion]: on } })}
    />
  )
}
