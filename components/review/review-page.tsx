// The page's frame: title and month, then what the month holds, and the drawer with the leads behind a number.
import { useCallback, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { jstDateTime } from '@/lib/i18n/jst'
import type { ReviewStore } from '../stores/review-store'
import { useWords } from '../ui/language'
import { Agenda } from './agenda'
import { LeadList } from './lead-list'
import { ListsProvider, type OpenList } from './lead-list-context'
import { MonthFigures } from './month-figures'
import { monthText } from './months'
import { ScanBar } from './scan-bar'
import { NoHandoffs, NotConnected, Notices, NotRead } from './states'
import { useOpenInPrint } from './use-open-in-print'

/** Decides which state the page is in. */
export function ReviewPage({ store }: { readonly store: ReviewStore }) {
  const { t, language } = useWords()
  const { settings, portalId, month, kept, view } = useStore(store.state)
  const [open, setOpen] = useState<OpenList | null>(null)
  const from = useRef<Element | null>(null)
  useOpenInPrint()
  const openList = useCallback((list: OpenList) => {
    from.current = document.activeElement
    setOpen(list)
  }, [])
  const close = useCallback(() => {
    setOpen(null)
    if (from.current instanceof HTMLElement) from.current.focus()
  }, [])
  const known = kept.find((one) => one.month === month) ?? null
  const shows = view !== null && view.figures.handedOff.n > 0
  return (
    <ListsProvider value={openList}>
      <div className="review-root" data-list={open === null ? undefined : ''}>
        {shows ? <Agenda now={store.gateway.now} /> : null}
        <main className="review">
          <header className="review-head">
            <h1>
              {t('review.title')} <span className="review-month">{monthText(month, language)}</span>
            </h1>
            {known === null ? (
              <p className="soft">{t('review.tagline')}</p>
            ) : (
              <p className="soft">
                {t(known.whole ? 'review.read' : 'review.read.partial', {
                  n: known.count,
                  at: jstDateTime(known.scannedAt, language),
                })}
              </p>
            )}
          </header>
          {settings === null ? null : portalId === null ? (
            <NotConnected store={store} />
          ) : (
            <>
              <ScanBar key={month} store={store} />
              <Notices store={store} />
              {view === null ? (
                <NotRead store={store} />
              ) : shows ? (
                <MonthFigures store={store} view={view} />
              ) : (
                <NoHandoffs store={store} />
              )}
            </>
          )}
        </main>
        {open === null ? null : (
          <LeadList key={`${open.of} ${open.list}`} store={store} open={open} onClose={close} />
        )}
      </div>
    </ListsProvider>
  )
}
