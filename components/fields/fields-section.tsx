// The section "Fields": which of the portal's properties hold what, suggested, chosen, and kept in the definition's draft.
import { useMemo, useRef, useState } from 'react'
import { checkDefinition } from '@/lib/domain/definition/checks'
import { diffOf } from '@/lib/domain/definition/diff'
import { changesOf } from '@/lib/domain/fields/changed'
import { FIELD_ROLES, mappedProperties } from '@/lib/domain/fields/fields'
import { acceptAll, openSuggestions, withField, withoutField } from '@/lib/domain/fields/mapping'
import type { Translator } from '@/lib/i18n/translate'
import type { ConnectionView, Send } from '@/lib/messaging/protocol'
import { EditProvider } from '../definition/form/edit'
import type { Editing } from '../definition/use-editing'
import { connectProblemText } from '../options/connect-problem-text'
import { Locked } from '../options/fields'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { SECTION_IDS } from '../ui/section-ids'
import { useAfterPaint } from '../ui/use-after-paint'
import { type Mapping, MappingProvider } from './mapping-context'
import { RolePart } from './role-part'
import { type PortalFields, usePortalFields } from './use-portal-fields'
import './fields.css'

interface Props {
  readonly send: Send
  readonly editing: Editing
  readonly connection: ConnectionView | null
}

const ROLES = [...FIELD_ROLES, 'score'] as const
const NOBODY: ConnectionView['owners'] = []
const isOfFields = ({ path }: { readonly path: string }) =>
  path.startsWith('fields.') || path === 'score.property'

/** Everything goes into the draft: preview, checks and publishing are the definition's. */
export function FieldsSection({ send, editing, connection }: Props) {
  const words = useWords()
  const { t } = words
  const { view, kept, ask } = editing
  const inForce = view.inForce.definition
  const draft = kept.draft ?? inForce
  const connected = connection?.state === 'connected'
  const portal = usePortalFields(send, connected, mappedProperties(draft.fields).length > 0)
  const { properties, suggestions, busy, problem } = portal
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set())
  const [told, setTold] = useState('')
  const status = useRef<HTMLParagraphElement>(null)
  const seen = useAfterPaint(draft)
  const findings = useMemo(() => checkDefinition(seen), [seen])
  const isEdited = useMemo(() => diffOf(inForce, seen).some(isOfFields), [inForce, seen])
  const changes = useMemo(
    () => (properties === null ? [] : changesOf(draft.fields, properties, portal.seen)),
    [properties, portal.seen, draft],
  )
  const open = useMemo(
    () =>
      openSuggestions(draft.fields, draft.score.property, suggestions ?? []).filter(
        ({ field }) => !dismissed.has(field.property),
      ),
    [suggestions, draft, dismissed],
  )
  const all = useMemo(() => acceptAll(draft.fields, draft.score.property, open), [draft, open])
  const setScore = (property: string | null) => kept.change({ score: { ...draft.score, property } })
  const mapping: Mapping = {
    draft,
    locked: view.managed,
    properties,
    busy: busy !== 'no',
    connected,
    changes,
    open,
    put: (entry) => kept.change({ fields: withField(draft.fields, entry) }),
    setScore,
    takeOut: (property) => kept.change({ fields: withoutField(draft.fields, property) }),
    dismiss: (property) => setDismissed((before) => new Set([...before, property])),
    tell: setTold,
    readProperties: () => portal.read(false),
  }

  function suggest(): void {
    if (busy !== 'no') return
    setTold('')
    setDismissed(new Set())
    portal.read(true)
  }

  function takeAll(): void {
    kept.change({ fields: all.fields, score: { ...draft.score, property: all.score } })
    setTold(t('fields.accepted.all', { n: all.accepted }))
    // The button that was pressed is gone.
    status.current?.focus()
  }

  return (
    <EditProvider
      value={{ draft, change: kept.change, findings, setUnread: noUnread, vocabulary: null, owners: NOBODY }}
    >
      <MappingProvider value={mapping}>
        <section className="card fields" aria-labelledby={SECTION_IDS.fields} aria-busy={busy !== 'no'}>
          <h2 id={SECTION_IDS.fields}>{t('fields.title')}</h2>
          <p>{t('fields.intro')}</p>
          {view.managed ? (
            <p className="row">
              <Locked /> <span>{t('versions.managed')}</span>
            </p>
          ) : (
            <>
              <div className="row">
                <Button
                  kind={open.length === 0 ? 'primary' : undefined}
                  disabled={!connected}
                  aria-disabled={busy !== 'no'}
                  aria-describedby={`${SECTION_IDS.fields}-hint`}
                  onClick={suggest}
                >
                  {t('fields.suggest')}
                </Button>
                {all.accepted === 0 ? null : (
                  <Button kind="primary" onClick={takeAll}>
                    {t('fields.acceptAll', { n: all.accepted })}
                  </Button>
                )}
              </div>
              <p id={`${SECTION_IDS.fields}-hint`} className="hint">
                {t(connected ? 'fields.suggest.hint' : 'fields.connect')}
              </p>
            </>
          )}
          <p ref={status} tabIndex={-1} role="status" className="fields-status user-text">
            {statusText(portal, told, open.length, changes.length, words)}
          </p>
          {problem === null ? null : (
            <p role="alert" className="notice user-text" data-tone="warn">
              {connectProblemText(problem, words)}
            </p>
          )}
          {kept.failed ? (
            <p role="alert" className="notice" data-tone="bad">
              {t('edit.notKept')}
            </p>
          ) : null}
          <div>
            {ROLES.map((role) => (
              <RolePart key={role} role={role} />
            ))}
          </div>
          {view.managed ? null : (
            <div className="row draft-bar" hidden={!isEdited}>
              <p>{t('fields.draft')}</p>
              <Button kind="primary" onClick={ask}>
                {t('fields.publish')}
              </Button>
            </div>
          )}
        </section>
      </MappingProvider>
    </EditProvider>
  )
}

const noUnread = () => undefined

function statusText(
  { busy, suggestions, properties, problem }: PortalFields,
  told: string,
  open: number,
  changed: number,
  { t, sentences }: Translator,
): string {
  if (busy !== 'no') return t(busy === 'suggesting' ? 'fields.suggesting' : 'fields.checking')
  if (problem !== null || properties === null) return told
  return sentences([
    ...(told === '' ? [] : [told]),
    ...(changed === 0 ? [] : [t('fields.changed', { n: changed })]),
    ...(suggestions === null ? [] : [t(open === 0 ? 'fields.open.none' : 'fields.open', { n: open })]),
  ])
}
