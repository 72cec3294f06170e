// Japan presence.
import { useWords } from '../../ui/language'
import { useEdit } from './edit'
import { CheckField } from './field'
import { ListField } from './list-field'

export function PresenceFields() {
  const { t } = useWords()
  const { draft, change } = useEdit()
  const { presence } = draft
  return (
    <>
      <CheckField
        label={t('field.presence.responsibleCounts')}
        path="presence.responsibleCounts"
        checked={presence.responsibleCounts}
        onChange={(responsibleCounts) => change({ presence: { ...presence, responsibleCounts } })}
      />
      <ListField
        label={t('field.presence.domains')}
        hint={t('field.presence.domains.hint')}
        path="presence.domains"
        longest={253}
        value={presence.domains}
        onChange={(domains) => change({ presence: { ...presence, domains } })}
      />
    </>
  )
}
