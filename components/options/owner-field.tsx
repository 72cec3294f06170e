// "I am": which HubSpot owner uses this browser.
import { SCOPE_OF } from '@/lib/domain/scopes'
import type { Settings, SettingsView } from '@/lib/domain/settings'
import type { ConnectionView } from '@/lib/messaging/protocol'
import { useWords } from '../ui/language'
import { ownerChoices } from '../ui/owner-choices'
import { SelectField } from './fields'

interface Props {
  readonly settings: SettingsView
  readonly connection: ConnectionView
  readonly onChange: (change: Partial<Settings>) => void
}

/** A list of owners; an id that is chosen but not in the list stays visible as it is. */
export function OwnerField({
  settings: { settings, managed },
  connection: { owners, cut },
  onChange,
}: Props) {
  const { t } = useWords()
  const { ownerId } = settings
  const people = ownerChoices(owners, ownerId === null ? null : { id: ownerId, name: null })
  const hint =
    owners.length === 0
      ? t('connection.iAm.none', { scope: SCOPE_OF.owners })
      : cut.includes('owners')
        ? t('connection.iAm.cut', { n: String(owners.length) })
        : t('connection.iAm.hint')
  return (
    <SelectField
      label={t('connection.iAm')}
      value={ownerId ?? ''}
      locked={managed.includes('ownerId')}
      hint={hint}
      choices={[{ value: '', label: t('connection.iAm.choose') }, ...people]}
      onChange={(value) => onChange({ ownerId: value === '' ? null : value })}
    />
  )
}
