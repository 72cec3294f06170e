// What each rejection reason asks for, and when a rejected lead may come back.
import {
  DEFAULT_REJECTION,
  REJECTION_DETAILS,
  REJECTION_REASONS,
  type RejectionReason,
  type RejectionRule,
} from '@/lib/domain/decision/reasons'
import { useWords } from '../../ui/language'
import { recycleText } from '../summary-rules'
import { useEdit } from './edit'
import { CheckField, ChoiceField, FieldSet, Notes } from './field'
import { Group } from './group'
import { RecycleField } from './recycle-field'

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

export function RejectionFields() {
  const { t } = useWords()
  const { draft, change } = useEdit()
  const { rejection } = draft
  return (
    <>
      <ChoiceField
        label={t('field.rejection.termStartMonth')}
        hint={t('field.rejection.termStartMonth.hint')}
        path="rejection.termStartMonth"
        value={String(rejection.termStartMonth)}
        choices={MONTHS.map((n) => ({ value: String(n), label: t('field.month', { n }) }))}
        onChange={(month) => change({ rejection: { ...rejection, termStartMonth: Number(month) } })}
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
  const { draft, change } = useEdit()
  const { rejection } = draft
  const rule = rejection.reasons[reason]
  const path = `rejection.reasons.${reason}`
  const possible = DEFAULT_REJECTION.reasons[reason].details
  const set = (part: Partial<RejectionRule>) =>
    change({
      rejection: { ...rejection, reasons: { ...rejection.reasons, [reason]: { ...rule, ...part } } },
    })
  return (
    <Group
      title={t(`reason.${reason}`)}
      aside={recycleText(rule.recycle, rejection, words)}
      paths={[path]}
      inner
    >
      <Notes path={path} />
      {possible.length === 0 ? null : (
        <FieldSet label={t('field.rejection.details')} path={`${path}.details`}>
          <div className="row">
            {possible.map((detail) => (
              <label key={detail} className="check">
                <input
                  type="checkbox"
                  checked={rule.details.includes(detail)}
                  onChange={(event) =>
                    // In the order in which they are offered: one taken away and given back is no change.
                    set({
                      details: possible.filter((one) =>
                        one === detail ? event.target.checked : rule.details.includes(one),
                      ),
                    })
                  }
                />
                <span>{t(`detail.${detail}`)}</span>
              </label>
            ))}
          </div>
        </FieldSet>
      )}
      {possible.length === 0 && !rule.detailRequired ? null : (
        <CheckField
          label={t('field.rejection.detailRequired')}
          path={`${path}.detailRequired`}
          checked={rule.detailRequired}
          onChange={(detailRequired) => set({ detailRequired })}
        />
      )}
      <CheckField
        label={t('field.rejection.noteRequired')}
        path={`${path}.noteRequired`}
        checked={rule.noteRequired}
        onChange={(noteRequired) => set({ noteRequired })}
      />
      <RecycleField
        label={t('field.rejection.recycle')}
        path={`${path}.recycle`}
        value={rule.recycle}
        onChange={(recycle) => recycle !== null && set({ recycle })}
      />
      {REJECTION_DETAILS.filter((one) => rule.details.includes(one) || one in rule.recycleByDetail).map(
        (detail) => (
          <RecycleField
            key={detail}
            label={t('field.rejection.recycleByDetail', { detail: t(`detail.${detail}`) })}
            path={`${path}.recycleByDetail.${detail}`}
            value={rule.recycleByDetail[detail] ?? null}
            optional
            onChange={(next) => {
              const { [detail]: _, ...others } = rule.recycleByDetail
              set({ recycleByDetail: next === null ? others : { ...others, [detail]: next } })
            }}
          />
        ),
      )}
    </Group>
  )
}
