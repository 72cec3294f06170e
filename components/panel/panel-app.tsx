// The panel: which of its states is shown.
import { useState } from 'react'
import { useStore } from 'zustand'
import type { PanelStore } from '@/components/stores/panel-store'
import { refKey } from '@/lib/domain/record-ref'
import type { Translator } from '@/lib/i18n/translate'
import { QueueView } from '../queue/queue-view'
import { DiagnosticsButton } from '../ui/diagnostics-button'
import { ErrorBoundary } from '../ui/error-boundary'
import { LanguageProvider, useWords } from '../ui/language'
import { useLook } from '../ui/use-appearance'
import { Announcer } from './announcer'
import { LeadView } from './lead-view'
import { ProblemView } from './problem-view'
import { Skeleton } from './skeleton'
import { StateMessage } from './state-message'
import '../ui/tokens.css'
import '../ui/controls.css'
import './panel.css'
import './lead.css'

export { createPanelStore } from '@/components/stores/panel-store'

interface Props {
  readonly store: PanelStore
  /** Of the language to begin with. */
  readonly words: Translator
}

/** The whole panel for one store. */
export function PanelApp({ store, words }: Props) {
  const settings = useStore(store.state, (state) => state.settings)
  const inForce = useLook('panel', words, settings?.settings ?? null, 'panel.title')
  return (
    <LanguageProvider words={inForce}>
      <Panel store={store} />
    </LanguageProvider>
  )
}

function Panel({ store }: { readonly store: PanelStore }) {
  const state = useStore(store.state)
  const { t } = useWords()
  const key = `${state.ref ? refKey(state.ref) : ''} ${state.reply?.snapshot?.observedAt ?? ''}`
  const crashed = (
    <StateMessage title={t('problem.unreadable.title')} alert>
      <p>{t('problem.crashed.body')}</p>
      <DiagnosticsButton send={store.gateway.send} />
    </StateMessage>
  )
  return (
    <main className="panel" data-loading={state.busy || undefined}>
      <Announcer state={state} />
      <ErrorBoundary fallback={crashed} resetKey={key}>
        <Shown store={store} />
      </ErrorBoundary>
    </main>
  )
}

function Shown({ store }: { readonly store: PanelStore }) {
  const state = useStore(store.state)
  const { t } = useWords()
  const { ref, reply, assessment, problem, outdated } = state
  // The queue was opened in front of this very record; another record shows itself.
  const [queueOf, setQueueOf] = useState<string | null>(null)
  const queueOpen = ref ? queueOf === refKey(ref) : false
  if (outdated) {
    return (
      <StateMessage title={t('problem.outdated.title')} alert>
        <p>{t('problem.outdated.body')}</p>
      </StateMessage>
    )
  }
  if (ref === null) return <QueueView store={store} />
  if (queueOpen) return <QueueView store={store} onBack={() => setQueueOf(null)} />
  if (ref !== undefined && reply?.snapshot != null && assessment !== null) {
    // The key drops every open fold and copied text of the record before.
    return (
      <LeadView
        key={refKey(ref)}
        state={state}
        store={store}
        snapshot={reply.snapshot}
        assessment={assessment}
        onQueue={() => setQueueOf(refKey(ref))}
      />
    )
  }
  if (ref !== undefined && problem !== null) {
    return <ProblemView problem={problem} recordRef={ref} store={store} />
  }
  return <Skeleton onCollapse={store.gateway.collapse} />
}
