// The drawer with the leads behind a number: beside the figures, so that both can be seen at once.
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import type { ReviewStore } from '../stores/review-store'
import { Button } from '../ui/button'
import { Icon } from '../ui/icons'
import { useWords } from '../ui/language'
import type { OpenList } from './lead-list-context'
import { LeadPages } from './lead-pages'
import { LeadTable } from './lead-table'
import { useLeads } from './use-leads'

interface Props {
  readonly store: ReviewStore
  readonly open: OpenList
  readonly onClose: () => void
}

/** Takes the focus when it opens; Escape closes it. */
export function LeadList({ store, open, onClose }: Props) {
  const { t } = useWords()
  const [offset, setOffset] = useState(0)
  const { page, failed } = useLeads(store, open, offset)
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => heading.current?.focus(), [])

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.stopPropagation()
    onClose()
  }

  return (
    <section className="drawer" aria-labelledby="leads-title" onKeyDown={onKeyDown}>
      <header className="drawer-head">
        <h2 id="leads-title" tabIndex={-1} ref={heading}>
          {open.title}
        </h2>
        <Button kind="icon" aria-label={t('review.leads.close')} onClick={onClose}>
          <Icon name="close" />
        </Button>
      </header>
      {failed ? <p role="alert">{t('review.count.failed')}</p> : null}
      {page === null ? null : (
        <>
          <LeadPages offset={offset} total={page.total} onTurn={setOffset} />
          <div className="drawer-body">
            <LeadTable store={store} lines={page.lines} label={open.title} />
          </div>
        </>
      )}
    </section>
  )
}
