// Leads as a table, each with a link to its record. Names are personal data: shown here, left out of anonymous exports.
import { useStore } from 'zustand'
import { jstDateTime } from '@/lib/i18n/jst'
import type { LeadLine } from '@/lib/messaging/protocol-review-worker'
import type { ReviewStore } from '../stores/review-store'
import { contactUrl } from '../ui/hubspot-links'
import { useWords } from '../ui/language'
import { UserText } from '../ui/user-text'
import { FigureTable } from './figure-table'
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
  return (
    <FigureTable
      label={label}
      head={[t('review.lead'), t('review.lead.status'), t('review.lead.handedOff'), t('review.lead.due')]}
    >
      {lines.map((line, index) => (
        <tr key={`${line.contactId} ${index}`}>
          <th scope="row">
            <LeadName store={store} line={line} />
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
    </FigureTable>
  )
}

/** The lead's name as a link to its record, and its company. */
export function LeadName({ store, line }: { readonly store: ReviewStore; readonly line: LeadLine }) {
  const { t } = useWords()
  const portalId = useStore(store.state, (state) => state.portalId) ?? ''
  const uiDomain = useStore(store.state, (state) => state.uiDomain)
  const url = contactUrl(uiDomain, { portalId, contactId: line.contactId })
  const name = <UserText text={line.name ?? t('lead.unnamed')} max={60} />
  return (
    <>
      {url === null ? (
        name
      ) : (
        <a className="lead-link" href={url} target="_blank" rel="noreferrer">
          {name}
        </a>
      )}
      {line.companyName === null ? null : (
        <span className="lead-more">
          <UserText text={line.companyName} max={60} />
        </span>
      )}
    </>
  )
}
