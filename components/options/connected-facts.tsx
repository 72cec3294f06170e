// Whom this browser is connected to.
import { jstDateTime } from '@/lib/i18n/jst'
import type { ConnectionView } from '@/lib/messaging/protocol'
import { useWords } from '../ui/language'
import { UserText } from '../ui/user-text'

/** Portal, region, time zone, kind of account, since when; what HubSpot did not tell is left out, and a portal that it did not confirm is marked. */
export function ConnectedFacts({ connection }: { readonly connection: ConnectionView }) {
  const { t, language } = useWords()
  const { portalId, portalFrom, uiDomain, region, timeZone, accountType, connectedAt } = connection
  const portal = [portalId, uiDomain].filter((part) => part !== null).join(' · ')
  const rows = [
    { key: 'connection.portal', value: portal },
    { key: 'connection.region', value: region },
    { key: 'connection.timeZone', value: timeZone },
    { key: 'connection.accountType', value: accountType },
    { key: 'connection.since', value: connectedAt === null ? null : jstDateTime(connectedAt, language) },
  ] as const
  return (
    <>
      <dl className="facts">
        {rows.map(({ key, value }) =>
          value ? (
            <div key={key} className="fact">
              <dt>{t(key)}</dt>
              <dd>
                <UserText text={value} />
              </dd>
            </div>
          ) : null,
        )}
      </dl>
      {portalFrom === 'hubspot' ? null : (
        <p className="notice" data-tone="warn">
          {t(`connection.portalFrom.${portalFrom}`, { portal: portalId ?? '' })}
        </p>
      )}
    </>
  )
}
