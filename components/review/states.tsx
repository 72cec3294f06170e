// The states of the page that are no figures: not connected, nothing read yet, no handoffs, a scan that was cut off.

import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { needsAction, problemText } from '../panel/problem-text'
import type { ReviewStore } from '../stores/review-store'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { monthText } from './months'

interface Props {
  readonly store: ReviewStore
}

/** What a scan could not do, and what to do about it. */
export function Notices({ store }: Props) {
  const { t, list, language } = useWords()
  const { failed, scan, kept, month, countFailed, view } = useStore(store.state)
  const known = kept.find((one) => one.month === month) ?? null
  const running = scan?.state === 'running'
  const missing = scan?.missing ?? view?.missing ?? []
  const lacking = scan?.lacking ?? view?.lacking ?? []
  return (
    <>
      {failed ? (
        <Notice tone="bad">
          <p>{t('options.failed')}</p>
        </Notice>
      ) : null}
      {scan?.problem && !running ? <ScanProblem store={store} /> : null}
      {known !== null && !known.whole && !running ? (
        <Notice tone="warn">
          <p>{t('review.partial', { n: known.count, month: monthText(month, language) })}</p>
        </Notice>
      ) : null}
      {missing.length > 0 ? (
        <Notice tone="warn">
          <p>{t('review.missing', { list: list(missing) })}</p>
        </Notice>
      ) : null}
      {lacking.length > 0 ? (
        <Notice tone="warn">
          <p>{t('review.lacking', { list: list(lacking) })}</p>
        </Notice>
      ) : null}
      {countFailed ? (
        <Notice tone="bad">
          <p>{t('review.count.failed')}</p>
        </Notice>
      ) : null}
    </>
  )
}

function ScanProblem({ store }: Props) {
  const { t } = useWords()
  const problem = useStore(store.state, (state) => state.scan?.problem ?? null)
  if (problem === null) return null
  const { title, body, after } = problemText(problem, { portalId: '', contactId: '' }, t)
  return (
    <Notice tone="warn">
      <p>
        <strong>{title}</strong> {problem.kind === 'not_connected' ? t('review.connect.body') : body} {after}
      </p>
      <p>{t('review.scan.kept')}</p>
      {needsAction(problem) ? (
        <Button onClick={() => store.gateway.openOptions()}>{t('action.options')}</Button>
      ) : null}
    </Notice>
  )
}

function Notice({ tone, children }: { readonly tone: 'warn' | 'bad'; readonly children: ReactNode }) {
  return (
    <div role="alert" className="notice stack" data-tone={tone}>
      {children}
    </div>
  )
}

/** Before the first connection there is nothing to review. */
export function NotConnected({ store }: Props) {
  const { t } = useWords()
  return (
    <section className="card empty" aria-labelledby="empty-title">
      <h2 id="empty-title">{t('review.connect.title')}</h2>
      <p>{t('review.connect.body')}</p>
      <div>
        <Button kind="primary" onClick={() => store.gateway.openOptions()}>
          {t('action.options')}
        </Button>
      </div>
    </section>
  )
}

/** A month that this browser has not read. */
export function NotRead({ store }: Props) {
  const { t, language } = useWords()
  const month = useStore(store.state, (state) => state.month)
  const running = useStore(store.state, (state) => state.scan?.state === 'running')
  if (running) return <p className="soft">{t('review.reading')}</p>
  return (
    <section className="card empty" aria-labelledby="empty-title">
      <h2 id="empty-title">{t('review.unread.title', { month: monthText(month, language) })}</h2>
      <p>{t('review.unread.body')}</p>
      <ul className="dots">
        <li>{t('review.unread.what')}</li>
        <li>{t('review.unread.where')}</li>
        <li>{t('review.unread.stop')}</li>
      </ul>
    </section>
  )
}

/** A month without a single handoff: what that means, and what to do. */
export function NoHandoffs({ store }: Props) {
  const { t, language } = useWords()
  const month = useStore(store.state, (state) => state.month)
  return (
    <section className="card empty" aria-labelledby="empty-title">
      <h2 id="empty-title">{t('review.none.title', { month: monthText(month, language) })}</h2>
      <p>{t('review.none.body')}</p>
      <ul className="dots">
        <li>{t('review.none.month')}</li>
        <li>{t('review.none.setup')}</li>
        <li>{t('review.none.panel')}</li>
      </ul>
      <div>
        <Button onClick={() => store.gateway.openOptions()}>{t('action.options')}</Button>
      </div>
    </section>
  )
}
