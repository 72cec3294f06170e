// The versions that this browser keeps besides the one in force, and those that only the portal knows.
import { useState } from 'react'
import type { Definition } from '@/lib/domain/definition/definition'
import type { StoredDefinition } from '@/lib/domain/definition/stored-definition'
import { jstDate } from '@/lib/i18n/jst'
import type { DefinitionView } from '@/lib/messaging/protocol-definition'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { DefinitionSummary } from './definition-summary'
import { joined } from './joined'
import type { Names } from './names'

interface Props {
  readonly view: DefinitionView
  readonly names: Names
  readonly draft: Definition | null
  readonly onExport: (definition: Definition) => void
  /** Undefined: nothing can be edited. */
  readonly onUse: ((definition: Definition) => void) | undefined
}

/** Newest first. */
export function EarlierVersions({ view, names, draft, onExport, onUse }: Props) {
  const words = useWords()
  const { t } = words
  const { earlier, inForce, portal } = view
  const ours = new Set([inForce, ...earlier].map(({ definition }) => definition.version))
  const missing = (portal?.versions ?? []).map(({ version }) => version).filter((one) => !ours.has(one))
  return (
    <>
      {missing.length === 0 ? null : (
        <p className="hint user-text">{t('versions.onlyPortal', { list: joined(missing, words) })}</p>
      )}
      {earlier.length === 0 ? null : (
        <details>
          <summary>{t('versions.earlier', { n: earlier.length })}</summary>
          <ul className="versions">
            {earlier.map((one) => (
              <Version
                key={`${one.definition.version} ${one.fingerprint} ${one.origin}`}
                stored={one}
                names={names}
                hasDraft={draft !== null}
                onExport={onExport}
                onUse={onUse}
              />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

interface VersionProps extends Pick<Props, 'names' | 'onExport' | 'onUse'> {
  readonly stored: StoredDefinition
  readonly hasDraft: boolean
}

function Version({ stored, names, hasDraft, onExport, onUse }: VersionProps) {
  const { t, language } = useWords()
  const [open, setOpen] = useState(false)
  const [asking, setAsking] = useState(false)
  const { definition, fingerprint, origin, keptAt } = stored
  const { version } = definition
  return (
    <li className="stack">
      <div>
        <strong>{t('versions.item', { version })}</strong>{' '}
        <span className="soft">
          {t(`versions.origin.${origin}`)}
          {keptAt === null ? '' : ` · ${jstDate(keptAt, language)}`}
          {' · '}
          <code>{fingerprint}</code>
        </span>
      </div>
      <div className="row">
        <Button
          kind="quiet"
          aria-expanded={open}
          aria-label={t('versions.read.of', { version })}
          onClick={() => setOpen(!open)}
        >
          {t('versions.read')}
        </Button>
        <Button
          kind="quiet"
          aria-label={t('versions.export.of', { version })}
          onClick={() => onExport(definition)}
        >
          {t('versions.export')}
        </Button>
        {onUse === undefined ? null : (
          <Button
            kind="quiet"
            aria-label={t('versions.use.of', { version })}
            onClick={() => (hasDraft ? setAsking(true) : onUse(definition))}
          >
            {t('versions.use')}
          </Button>
        )}
      </div>
      {asking && onUse !== undefined ? (
        <div className="notice stack" data-tone="warn" role="alert">
          <p>{t('draft.replace', { version })}</p>
          <div className="row">
            <Button onClick={() => setAsking(false)}>{t('import.replace.no')}</Button>
            <Button onClick={() => onUse(definition)}>{t('draft.replace.yes')}</Button>
          </div>
        </div>
      ) : null}
      {open ? <DefinitionSummary definition={definition} names={names} /> : null}
    </li>
  )
}
