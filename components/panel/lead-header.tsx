// Who this is: name, title, company; and the ways out of the panel.

import { ownPost } from '@/lib/domain/fields/post-text'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { contactName } from '@/lib/domain/person-name'
import { Icon, type IconName } from '../ui/icons'
import { useWords } from '../ui/language'
import { UserText } from '../ui/user-text'
import { CompanyName } from './company-name'

interface Props {
  readonly snapshot: LeadSnapshot
  readonly onQueue: () => void
  readonly onOptions: () => void
  readonly onCollapse?: (() => void) | undefined
}

/** The page's h1 with a line each for title and company. */
export function LeadHeader({ snapshot, onQueue, onOptions, onCollapse }: Props) {
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
        {post ? (
          <p>
            <UserText text={post} max={80} />
          </p>
        ) : null}
        {companyName ? (
          <p>
            <CompanyName name={companyName} />
          </p>
        ) : null}
        {noCompany ? <p className="soft">{t('lead.noCompany')}</p> : null}
      </div>
      <nav aria-label={t('panel.ways')} className="lead-ways">
        <IconButton icon="list" label={t('queue.open')} onClick={onQueue} />
        <a
          className="button"
          data-kind="icon"
          href="/review.html"
          target="_blank"
          rel="noreferrer"
          aria-label={t('panel.review')}
          title={t('panel.review')}
        >
          <Icon name="review" />
        </a>
        <IconButton icon="settings" label={t('panel.options')} onClick={onOptions} />
        <CollapseButton onCollapse={onCollapse} />
      </nav>
    </header>
  )
}

/** Closes the dock; nothing where the browser's own side panel does that. */
export function CollapseButton({ onCollapse }: { readonly onCollapse?: (() => void) | undefined }) {
  const { t } = useWords()
  return onCollapse ? <IconButton icon="close" label={t('panel.collapse')} onClick={onCollapse} /> : null
}

function IconButton({
  icon,
  label,
  onClick,
}: {
  readonly icon: IconName
  readonly label: string
  readonly onClick: () => void
}) {
  return (
    <button
      type="button"
      className="button"
      data-kind="icon"
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  )
}
