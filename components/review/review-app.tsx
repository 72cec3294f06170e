// The monthly review page, in the order in which a meeting of thirty minutes goes through it.
import { useStore } from 'zustand'
import type { Translator } from '@/lib/i18n/translate'
import type { Send } from '@/lib/messaging/protocol'
import type { ReviewStore } from '../stores/review-store'
import { DiagnosticsButton } from '../ui/diagnostics-button'
import { ErrorBoundary } from '../ui/error-boundary'
import { LanguageProvider, useWords } from '../ui/language'
import { useLook } from '../ui/use-appearance'
import { ReviewPage } from './review-page'
import '../ui/tokens.css'
import '../ui/controls.css'
import '../options/options.css'
import '../definition/definition.css'
import './review.css'
import './review-figures.css'
import './review-tools.css'
import './review-print.css'

interface Props {
  readonly store: ReviewStore
  /** In the language of the first paint. */
  readonly words: Translator
}

/** The whole page. */
export function ReviewApp({ store, words }: Props) {
  const settings = useStore(store.state, (state) => state.settings)
  const inForce = useLook('review', words, settings?.settings ?? null, 'review.title')
  return (
    <LanguageProvider words={inForce}>
      <ErrorBoundary fallback={<Crashed send={store.gateway.send} />} resetKey="page">
        <ReviewPage store={store} />
      </ErrorBoundary>
    </LanguageProvider>
  )
}

function Crashed({ send }: { readonly send: Send }) {
  const { t } = useWords()
  return (
    <main className="review">
      <p role="alert">{t('review.crashed')}</p>
      <DiagnosticsButton send={send} />
    </main>
  )
}
