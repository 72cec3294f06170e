// Who is asked around a decision, and what else than the handoff's own properties is written.
import type { AlsoWrite, HandoffPolicy } from '@/lib/domain/definition/definition'
import { displayText } from '@/lib/domain/display-text'
import { useWords } from '../../ui/language'
import { useEdit } from './edit'
import { CheckField, FieldSet } from './field'
import { NumberField } from './typed-fields'
import { WordField } from './word-field'

const STAGES = ['lifecycleOnHandOff', 'lifecycleOnAccept'] as const
const STATUSES = ['leadStatusOnAccept', 'leadStatusOnReject'] as const

export function HandoffFields() {
  const { t } = useWords()
  const { draft, change, owners, vocabulary } = useEdit()
  const { handoff } = draft
  const { alsoWrite } = handoff
  const set = (part: Partial<HandoffPolicy>) => change({ handoff: { ...handoff, ...part } })
  const write = (part: Partial<AlsoWrite>) => set({ alsoWrite: { ...alsoWrite, ...part } })
  const people = [...owners]
    .sort((a, b) => a.name.localeCompare(b.name, 'ja'))
    .map(({ id, name }) => ({ value: id, label: displayText(name, 80) }))
  return (
    <>
      <div className="pair">
        <WordField
          label={t('field.handoff.managerOwnerId')}
          hint={t('field.handoff.managerOwnerId.hint')}
          path="handoff.managerOwnerId"
          value={handoff.managerOwnerId}
          offered={people}
          digits
          nothing={t('field.owner.none')}
          onChange={(managerOwnerId) => set({ managerOwnerId })}
        />
        <WordField
          label={t('field.handoff.followUpOwnerId')}
          hint={t('field.handoff.followUpOwnerId.hint')}
          path="handoff.followUpOwnerId"
          value={handoff.followUpOwnerId}
          offered={people}
          digits
          nothing={t('field.owner.handedOff')}
          onChange={(followUpOwnerId) => set({ followUpOwnerId })}
        />
      </div>
      <NumberField
        label={t('field.handoff.followUpDays')}
        hint={t('field.handoff.followUpDays.hint')}
        path="handoff.followUpDays"
        value={handoff.followUpDays}
        min={0}
        max={365}
        onChange={(followUpDays) => set({ followUpDays })}
      />
      <FieldSet
        label={t('field.handoff.alsoWrite')}
        hint={t('field.handoff.alsoWrite.hint')}
        path="handoff.alsoWrite"
      >
        <CheckField
          label={t('field.handoff.alsoWrite.buyingRole')}
          path="handoff.alsoWrite.buyingRole"
          checked={alsoWrite.buyingRole}
          onChange={(buyingRole) => write({ buyingRole })}
        />
        <div className="pair">
          {STAGES.map((key) => (
            <WordField
              key={key}
              label={t(`field.handoff.alsoWrite.${key}`)}
              path={`handoff.alsoWrite.${key}`}
              value={alsoWrite[key]}
              offered={vocabulary?.lifecycleStages ?? []}
              nothing={t('field.unchanged')}
              onChange={(next) => write({ [key]: next })}
            />
          ))}
          {STATUSES.map((key) => (
            <WordField
              key={key}
              label={t(`field.handoff.alsoWrite.${key}`)}
              path={`handoff.alsoWrite.${key}`}
              value={alsoWrite[key]}
              offered={vocabulary?.leadStatuses ?? []}
              nothing={t('field.unchanged')}
              onChange={(next) => write({ [key]: next })}
            />
          ))}
        </div>
      </FieldSet>
    </>
  )
}
