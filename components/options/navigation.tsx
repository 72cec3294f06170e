// The way from screen to screen of the options page.
import type { UiKey } from '@/lib/i18n/translate'
import { Icon } from '../ui/icons'
import { useWords } from '../ui/language'
import { SCREENS, type Screen } from './screens'
import type { Progress } from './set-up-progress'

interface Props {
  /** Null: not known yet. */
  readonly current: Screen | null
  /** Null: not known yet. */
  readonly progress: Progress | null
  /** There is a draft that is not published. */
  readonly hasDraft: boolean
}

const TITLES: Readonly<Record<Screen, UiKey>> = {
  setup: 'setup.screen',
  connection: 'connection.title',
  definition: 'definition.title',
  fields: 'fields.title',
  health: 'health.title',
  browser: 'options.browser',
  privacy: 'privacy.title',
  diagnostics: 'diagnostics.title',
}

/** Links, so that every screen can be opened in a tab of its own. The monthly review is another page. */
export function Navigation({ current, progress, hasDraft }: Props) {
  const { t } = useWords()
  const asides: Partial<Record<Screen, string | null>> = {
    setup: progress === null || progress.done === progress.of ? null : t('setup.progress', { ...progress }),
    definition: hasDraft ? t('options.draft') : null,
  }
  return (
    <nav className="options-nav" aria-label={t('options.nav')}>
      <ul>
        {SCREENS.map((screen) => (
          <li key={screen}>
            <a href={`#${screen}`} aria-current={screen === current ? 'page' : undefined}>
              {t(TITLES[screen])}
            </a>
            {asides[screen] == null ? null : <span className="tag">{asides[screen]}</span>}
          </li>
        ))}
        <li>
          <a href="/review.html" target="_blank" rel="noreferrer">
            {t('review.open')} <Icon name="outside" />
          </a>
        </li>
      </ul>
    </nav>
  )
}
