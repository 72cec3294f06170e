// What counts as something done about Japan, and for how long.
import { useWords } from '../../ui/language'
import { useEdit } from './edit'
import { ListField } from './list-field'
import { NumberField } from './typed-fields'

export function EngagementFields() {
  const { t } = useWords()
  const { draft, change } = useEdit()
  return (
    <>
      <NumberField
        label={t('field.windowDays')}
        hint={t('field.windowDays.hint')}
        path="windowDays"
        value={draft.windowDays}
        min={1}
        max={730}
        onChange={(windowDays) => change({ windowDays })}
      />
      <ListField
        label={t('field.japanEvents')}
        hint={t('field.japanEvents.hint')}
        path="japanEvents"
        value={draft.japanEvents}
        onChange={(japanEvents) => change({ japanEvents })}
      />
      <ListField
        label={t('field.japanForms')}
        hint={t('field.japanForms.hint')}
        path="japanForms"
        value={draft.japanForms}
        onChange={(japanForms) => change({ japanForms })}
      />
      <ListField
        label={t('field.japanPages')}
        hint={t('field.japanPages.hint')}
        path="japanPages"
        value={draft.japanPages}
        onChange={(japanPages) => change({ japanPages })}
      />
    </>
  )
}
