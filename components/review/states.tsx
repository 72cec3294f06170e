// The states of the page without figures (not connected, not read yet, no handoffs), and what to know about those with figures.
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { monthOf } from '@/lib/domain/review/month'
import { needsAction, problemText } from '../panel/problem-text'
import type { ReviewStore } from '../stores/review-store'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { isStale, monthText } from './months'

interface Props {
  readonly store: ReviewStore
}

/** What a scan could not do, and what to do about it. */
export function Notices({ store }: Props) {
  const { t, list, language } = useWords()
  const { failed, scan, kept, month, countFailed, view } = useStore(store.state)
  const known = kept.find((one) => one.month === month) ?? null
  const running = scan?.state === 'running'
  const isOver = month !== monthOf(store.gateway.now())
  const missing = scan?.missing ?? view?.missing ?? []
  const lacking = scan?.lacking ?? view?.lacking ?? []
  return (
    <>
      {failed ? <Notice tone="bad">{t('options.failed')}</Notice> : null}
      {scan?.problem && !running ? <ScanProblem store={store} /> : null}
      {known !== null && !known.whole && !running ? (
        <Notice tone="warn">
          {t('review.partial', { n: known.count, month: monthText(month, language) })}
        </Notice>
      ) : null}
      {isOver ? null : (
        <p className="notice" data-tone="calm">
          {t('review.running', { month: monthText(month, language) })}
        </p>
      )}
      {isOver && known?.whole && isStale(known) && !running ? (
        <Notice tone="warn">{t('review.stale', { month: monthText(month, language) })}</Notice>
      ) : null}
      {missing.length > 0 ? (
        <Notice tone="warn">{t('review.missing', { list: list(missing) })}</Notice>
      ) : null}
      {lacking.length > 0 ? (
        <Notice tone="warn">{t('review.lacking', { list: list(lacking) })}</Notice>
      ) : null}
      {countFailed ? <Notice tone="bad">{t('review.count.failed')}</Notice> : null}
    </>
  )
}

function ScanProblem({ store }: Props) {
  const { t } = useWords()
  const problem = useStore(store.state, (state) => state.scan?.problem ?? null)
  if (problem === null) return null
  const { title, body, after } = problemText(problem, { portalId: '', contactId: '' }, t)
  const more = (
    <>
      <p>{t('review.scan.kept')}</p>
      {needsAction(problem) ? <ToOptions store={store} /> : null}
    </>
  )
  return (
    <Notice tone="warn" more={more}>
      <strong>{title}</strong> {problem.kind === 'not_connected' ? t('review.connect.body') : body} {after}
    </Notice>
  )
}

interface NoticeProps {
  readonly tone: 'warn' | 'bad'
  readonly children: ReactNode
  /** Below the sentence. */
  readonly more?: ReactNode
}

function Notice({ tone, children, more }: NoticeProps) {
  return (
    <div role="alert" className="notice stack" data-tone={tone}>
      <p>{children}</p>
      {more}
    </div>
  )
}

function ToOptions({ store, kind }: Props & { readonly kind?: 'primary' }) {
  const { t } = useWords()
  return (
    <Button kind={kind} onClick={() => store.gateway.openOptions()}>
      {t('action.options')}
    </Button>
  )
}

/** In place of the figures. */
function Empty({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="card empty" aria-labelledby="empty-title">
      <h2 id="empty-title">{title}</h2>
      {children}
    </section>
  )
}

/** Before the first connection there is nothing to review. */
export function NotConnected({ store }: Props) {
  const { t } = useWords()
  return (
    <Empty title={t('review.connect.title')}>
      <p>{t('review.connect.body')}</p>
      <div>
        <ToOptions store={store} kind="primary" />
      </div>
    </Empty>
  )
}

/** A month that this browser has not read. */
export function NotRead({ store }: Props) {
  const { t, language } = useWords()
  const month = useStore(store.state, (state) => state.month)
  const running = useStore(store.state, (state) => state.scan?.state === 'running')
  if (running) return <p className="soft">{t('review.reading')}</p>
  return (
    <Empty title={t('review.unread.title', { month: monthText(month, language) })}>
      <p>{t('review.unread.body')}</p>
      <ul className="dots">
        <li>{t('review.unread.what')}</li>
        <li>{t('review.unread.where')}</li>
        <li>{t('review.unread.stop')}</li>
      </ul>
    </Empty>
  )
}

/** A month without a single handoff: what that means, and what to do. */
export function NoHandoffs({ store }: Props) {
  const { t, language } = useWords()
  const month = useStore(store.state, (state) => state.month)
  return (
    <Empty title={t('review.none.title', { month: monthText(month, language) })}>
      <p>{t('review.none.body')}</p>
      <ul className="dots">
        <li>{t('review.none.month')}</li>
        <li>{t('review.none.setup')}</li>
        <li>{t('review.none.panel')}</li>
      </ul>
      <div>
        <ToOptions store={store} />
      </div>
    </Empty>
  )
}
