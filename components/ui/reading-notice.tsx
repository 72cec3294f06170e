// Told once in each browser: texts are read by rules now, and a definition's phrases are names.

import { useMemo, useState } from 'react'
import type { Definition } from '@/lib/domain/definition/definition'
import { hasOwnPhrases, READING_EDITION } from '@/lib/domain/reading-told'
import type { Settings, SettingsView } from '@/lib/domain/settings'
import { Button } from './button'
import { useWords } from './language'

interface Props {
  readonly definition: Definition
  /** Null: not read yet, so that nobody knows whether it was told. */
  readonly settings: SettingsView | null
  readonly onChange: (change: Partial<Settings>) => void
  /** The way to the definition; absent on its own page. */
  readonly onOpen?: () => void
}

/** Nothing for who has the built-in phrases, or has seen it. */
export function ReadingNotice({ definition, settings, onChange, onOpen }: Props) {
  const { t } = useWords()
  const [closed, setClosed] = useState(false)
  const own = useMemo(() => hasOwnPhrases(definition), [definition])
  if (closed || !own || settings === null) return null
  if ((settings.settings.toldEdition ?? 1) >= READING_EDITION) return null

  function close(): void {
    setClosed(true)
    onChange({ toldEdition: READING_EDITION })
  }

  return (
    <div className="notice reading-notice" data-tone="calm">
      <p>{t('rules.told', { edition: READING_EDITION })}</p>
      <div>
        {onOpen === undefined ? null : <Button onClick={onOpen}>{t('rules.open')}</Button>}
        <Button onClick={close}>{t('rules.close')}</Button>
      </div>
    </div>
  )
}
