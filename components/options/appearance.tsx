// Language, theme and where the panel stands.
import { useId } from 'react'
import { DOCK_SIDES, LANGUAGES, type Settings, type SettingsView } from '@/lib/domain/settings'
import { languageName } from '@/lib/i18n/language-name'
import { useWords } from '../ui/language'
import { SelectField } from './fields'

interface Props {
  readonly settings: SettingsView
  readonly onChange: (change: Partial<Settings>) => void
}

/** Changes hold at once, in every open page. */
export function Appearance({ settings: { settings, managed }, onChange }: Props) {
  const { t } = useWords()
  const titleId = useId()
  return (
    <section className="card" aria-labelledby={titleId}>
      <h2 id={titleId}>{t('appearance.title')}</h2>
      <div className="pair">
        <SelectField
          label={t('appearance.language')}
          value={settings.language}
          locked={managed.includes('language')}
          choices={(['auto', ...LANGUAGES] as const).map((value) => ({
            value,
            label: value === 'auto' ? t('appearance.language.auto') : languageName(value, value),
          }))}
          onChange={(value) => onChange({ language: value as Settings['language'] })}
        />
        <SelectField
          label={t('appearance.theme')}
          value={settings.theme}
          locked={managed.includes('theme')}
          choices={(['system', 'light', 'dark'] as const).map((value) => ({
            value,
            label: t(`appearance.theme.${value}`),
          }))}
          onChange={(value) => onChange({ theme: value as Settings['theme'] })}
        />
        <SelectField
          label={t('appearance.dock')}
          value={settings.dock}
          locked={managed.includes('dock')}
          choices={DOCK_SIDES.map((value) => ({ value, label: t(`appearance.dock.${value}`) }))}
          onChange={(value) => onChange({ dock: value as Settings['dock'] })}
        />
      </div>
      <p className="hint">{t('appearance.dock.keys')}</p>
    </section>
  )
}
