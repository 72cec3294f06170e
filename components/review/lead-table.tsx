// Leads as a table, each with the way to its record in HubSpot. Names are personal data: shown here, in no anonymous export.
import { useStore } from 'zustand'
import { jstDateTime } from '@/lib/i18n/jst'
import type { LeadLine } from '@/lib/messaging/protocol-bench'
import type { ReviewStore } from '../stores/review-store'
import { contactUrl } from '../ui/hubspot-links'
import { useWords } from '../ui/language'
import { UserText } from '../ui/user-text'
import { reasonName } from './names'

interface Props {
  readonly store: ReviewStore
  readonly lines: readonly LeadLine[]
  readonly label: string
}

/** Who, of which company, what was decided, and when first contact was due. */
export function LeadTable({ store, lines, label }: Props) {
  const words = useWords()
  const { t, language } = words
  const portalId = useStore(store.state, (state) => state.portalId) ?? ''
  const uiDomain = useStore(store.state, (state) => state.uiDomain)
  return (
    <div className="table-wrap">
      <table className="figures leads" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t('review.lead')}</th>
            <th scope="col">{t('review.lead.status')}</th>
            <th scope="col">{t('review.lead.handedOff')}</th>
            <th scope="col">{t('review.lead.due')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <tr key={`${line.contactId} ${index}`}>
              <th scope="row">
                <LeadName line={line} url={contactUrl(uiDomain, { portalId, contactId: line.contactId })} />
                {line.companyName === null ? null : (
                  <span className="lead-more">
                    <UserText text={line.companyName} max={60} />
                  </span>
                )}
              </th>
              <td>
                {line.status === null ? t('review.rate.none') : t(`status.${line.status}`)}
                {line.reason === null ? null : (
                  <span className="lead-more">{reasonName(line.reason, words)}</span>
                )}
                {line.ownerName === null ? null : (
                  <span className="lead-more">
                    <UserText text={line.ownerName} max={40} />
                  </span>
                )}
              </td>
              <td>{jstDateTime(line.handedOffAt, language)}</td>
              <td>
                {line.dueAt === null ? t('review.rate.none') : jstDateTime(line.dueAt, language)}
                <span className="lead-more">
                  {line.firstContactAt === null
                    ? t('review.lead.untouched')
                    : t('review.lead.touched', { at: { at: line.firstContactAt } })}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function LeadName({ line, url }: { readonly line: LeadLine; readonly url: string | null }) {
  const { t } = useWords()
  const name = <UserText text={line.name ?? t('lead.unnamed')} max={60} />
  if (url === null) return name
  return (
    <a className="lead-link" href={url} target="_blank" rel="noreferrer">
      {name}
    </a>
  )
}
