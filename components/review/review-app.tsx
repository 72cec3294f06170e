// The monthly review: a page of its own, in the order in which a meeting of thirty minutes goes through it.
import { useStore } from 'zustand'
import type { ReviewStore } from '../stores/review-store'
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

/** The whole page. */
export function ReviewApp({ store }: { readonly store: ReviewStore }) {
  const settings = useStore(store.state, (state) => state.settings)
  const language = useLook(settings?.settings ?? null, 'review.title')
  return (
    <LanguageProvider language={language}>
      <ErrorBoundary fallback={<Crashed />} resetKey="page">
        <ReviewPage store={store} />
      </ErrorBoundary>
    </LanguageProvider>
  )
}

function Crashed() {
  const { t } = useWords()
  return (
    <main className="review">
      <p role="alert">{t('review.crashed')}</p>
    </main>
  )
}
