// The leads of one list, fifty at a time, from the worker.
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { LeadPage } from '@/lib/messaging/protocol-review-worker'
import type { ReviewStore } from '../stores/review-store'
import type { OpenList } from './lead-list-context'

/** Leads on one page. The worker gives no more at a time. */
export const PAGE = 50

export interface Leads {
  readonly page: LeadPage | null
  readonly failed: boolean
}

/** Reads again after each count of the figures. The last page stays until the next one has arrived. */
export function useLeads(
  store: ReviewStore,
  { of, list }: Pick<OpenList, 'of' | 'list'>,
  offset: number,
): Leads {
  const counted = useStore(store.state, ({ view, whatIf }) => (of === 'figures' ? view : whatIf?.result))
  const [leads, setLeads] = useState<Leads>({ page: null, failed: false })
  useEffect(() => {
    let over = false
    store.gateway.askWorker('worker.leads', { of, list, offset }).then(
      (page) => {
        if (!over) setLeads({ page, failed: false })
      },
      () => {
        if (!over) setLeads({ page: null, failed: true })
      },
    )
    return () => {
      over = true
    }
  }, [store, of, list, offset, counted])
  return leads
}
