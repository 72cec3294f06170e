// Who is asked around a decision, and what is written besides the handoff's own properties.
import { displayText } from '@/lib/domain/display-text'
import { useWords } from '../../ui/language'
import { fieldsOf, useEdit, usePart } from './edit'
import { CheckField, FieldSet } from './field'
import { NumberField } from './typed-fields'
import { WordField } from './word-field'

export function HandoffFields() {
  const { t } = useWords()
  const { owners, vocabulary } = useEdit()
  const field = usePart('handoff')
  const { path, value: alsoWrite, onChange: writeAlso } = field('alsoWrite')
  const written = fieldsOf(path, alsoWrite, (key, value) => writeAlso({ ...alsoWrite, [key]: value }))
  const people = [...owners]
    .sort((a, b) => a.name.localeCompare(b.name, 'ja'))
    .map(({ id, name }) => ({ value: id, label: displayText(name, 80) }))
  const stages = { offered: vocabulary?.lifecycleStages ?? [], nothing: t('field.unchanged') }
  const statuses = { offered: vocabulary?.leadStatuses ?? [], nothing: t('field.unchanged') }
  return (
    <>
      <div className="pair">
        <WordField {...field('managerOwnerId')} offered={people} digits nothing={t('field.owner.none')} />
        <WordField
          {...field('followUpOwnerId')}
          offered={people}
          digits
          nothing={t('field.owner.handedOff')}
        />
      </div>
      <NumberField {...field('followUpDays')} min={0} max={365} />
      <FieldSet path={path}>
        <CheckField {...written('buyingRole')} />
        <div className="pair">
          <WordField {...written('lifecycleOnHandOff')} {...stages} />
          <WordField {...written('lifecycleOnAccept')} {...stages} />
          <WordField {...written('leadStatusOnAccept')} {...statuses} />
          <WordField {...written('leadStatusOnReject')} {...statuses} />
        </div>
      </FieldSet>
    </>
  )
}
