// What each rejection reason asks for, and when a rejected lead may come back.
import {
  DEFAULT_REJECTION,
  REJECTION_DETAILS,
  REJECTION_REASONS,
  type RejectionReason,
} from '@/lib/domain/decision/reasons'
import { useWords } from '../../ui/language'
import { recycleText } from '../summary-rules'
import { fieldsOf, useEdit, usePart } from './edit'
import { CheckField, ChecksField, ChoiceField, Notes } from './field'
import { Group } from './group'
import { RecycleField } from './recycle-field'

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

export function RejectionFields() {
  const { t } = useWords()
  const field = usePart('rejection')
  return (
    <>
      <ChoiceField
        {...field('termStartMonth')}
        choices={MONTHS.map((n) => ({ value: n, label: t('field.month', { n }) }))}
      />
      <div>
        {REJECTION_REASONS.map((reason) => (
          <ReasonFields key={reason} reason={reason} />
        ))}
      </div>
    </>
  )
}

function ReasonFields({ reason }: { readonly reason: RejectionReason }) {
  const words = useWords()
  const { t } = words
  const { rejection } = useEdit().draft
  const { value: reasons, onChange } = usePart('rejection')('reasons')
  const rule = reasons[reason]
  const path = `rejection.reasons.${reason}`
  const field = fieldsOf(path, rule, (key, value) =>
    onChange({ ...reasons, [reason]: { ...rule, [key]: value } }),
  )
  const recycle = field('recycle')
  const byDetail = field('recycleByDetail')
  const possible = DEFAULT_REJECTION.reasons[reason].details
  return (
    <Group
      title={t(`reason.${reason}`)}
      holds={recycleText(rule.recycle, rejection, words)}
      paths={[path]}
      inner
    >
      <Notes path={path} />
      {possible.length === 0 ? null : (
        <ChecksField
          {...field('details')}
          label={t('field.rejection.details')}
          choices={possible.map((value) => ({ value, label: t(`detail.${value}`) }))}
        />
      )}
      {possible.length === 0 && !rule.detailRequired ? null : (
        <CheckField {...field('detailRequired')} label={t('field.rejection.detailRequired')} />
      )}
      <CheckField {...field('noteRequired')} label={t('field.rejection.noteRequired')} />
      <RecycleField
        {...recycle}
        label={t('field.rejection.recycle')}
        onChange={(next) => next !== null && recycle.onChange(next)}
      />
      {REJECTION_DETAILS.filter((one) => rule.details.includes(one) || one in rule.recycleByDetail).map(
        (detail) => (
          <RecycleField
            key={detail}
            label={t('field.rejection.recycleByDetail', { detail: t(`detail.${detail}`) })}
            path={`${byDetail.path}.${detail}`}
            value={byDetail.value[detail] ?? null}
            optional
            onChange={(next) => {
              const { [detail]: _, ...others } = byDetail.value
              byDetail.onChange(next === null ? others : { ...others, [detail]: next })
            }}
          />
        ),
      )}
    </Group>
  )
}
