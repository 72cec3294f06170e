// The way to the contact that a merge has left.
import { useStore } from 'zustand'
import type { PanelStore } from '@/components/stores/panel-store'
import type { RecordRef } from '@/lib/domain/record-ref'
import { contactUrl } from '../ui/hubspot-links'
import { useWords } from '../ui/language'

interface Props {
  readonly recordRef: RecordRef
  readonly survivorId: string
  readonly store: PanelStore
}

/** A link to its record in HubSpot; nothing where HubSpot named no id. */
export function SurvivorLink({ recordRef, survivorId, store }: Props) {
  const { t } = useWords()
  const uiDomain = useStore(store.state, (state) => state.uiDomain)
  const url = contactUrl(uiDomain, { portalId: recordRef.portalId, contactId: survivorId })
  if (url === null) return null
  const { openRecord } = store.gateway
  return (
    <p>
      <a
        className="link"
        href={url}
        target="_top"
        onClick={(event) => {
          if (openRecord === undefined) return
          event.preventDefault()
          openRecord(url)
        }}
      >
        {t('problem.merged.link')}
      </a>
    </p>
  )
}
