// Who this is: name, title, company.

import { ownPost } from '@/lib/domain/fields/post-text'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { contactName } from '@/lib/domain/person-name'
import { Icon } from '../ui/icons'
import { useWords } from '../ui/language'
import { UserText } from '../ui/user-text'

interface Props {
  readonly snapshot: LeadSnapshot
  readonly onQueue: () => void
  readonly onCollapse?: (() => void) | undefined
}

/** The page's h1 with the line under it. */
export function LeadHeader({ snapshot, onQueue, onCollapse }: Props) {
  const { t } = useWords()
  const { contact, company } = snapshot
  const name = contactName(contact)
  const post = ownPost(contact)
  const companyName = (company.state === 'known' ? company.value.name : null) ?? contact.companyName
  const noCompany = company.state === 'empty' && companyName === null
  return (
    <header className="lead-header">
      <div>
        <h1>{name === null ? t('lead.unnamed') : <UserText text={name} max={60} />}</h1>
        <p className="lead-line">
          {post ? <UserText text={post} max={80} /> : null}
          {post && (companyName || noCompany) ? <span className="soft"> · </span> : null}
          {companyName ? <UserText text={companyName} max={80} /> : null}
          {noCompany ? <span className="soft">{t('lead.noCompany')}</span> : null}
          {'\u200b'}
        </p>
      </div>
      <button
        type="button"
        className="button"
        data-kind="icon"
        aria-label={t('queue.open')}
        title={t('queue.open')}
        onClick={onQueue}
      >
        <Icon name="list" />
      </button>
      <CollapseButton onCollapse={onCollapse} />
    </header>
  )
}

/** Closes the dock; nothing where the browser's own side panel does that. */
export function CollapseButton({ onCollapse }: { readonly onCollapse?: (() => void) | undefined }) {
  const { t } = useWords()
  if (!onCollapse) return null
  return (
    <button
      type="button"
      className="button"
      data-kind="icon"
      aria-label={t('panel.collapse')}
      onClick={onCollapse}
    >
      <Icon name="close" />
    </button>
  )
}
