// What the portal needs so that HubSpot keeps the handoff. A list for an admin; nothing is created from here.
import { useId } from 'react'
import { useWords } from '../ui/language'
import { GROUP, PORTAL_PROPERTIES } from './portal-properties'

/** Names, types and values of the properties. */
export function PortalSetup() {
  const { t } = useWords()
  const titleId = useId()
  return (
    <section className="card" aria-labelledby={titleId}>
      <h2 id={titleId}>{t('setup.title')}</h2>
      <p>{t('setup.intro', { group: GROUP })}</p>
      <p>{t('setup.later')}</p>
      <table className="properties" aria-labelledby={titleId}>
        <thead>
          <tr>
            <th scope="col">{t('setup.name')}</th>
            <th scope="col">{t('setup.type')}</th>
          </tr>
        </thead>
        <tbody>
          {PORTAL_PROPERTIES.map(({ name, type, values }) => (
            <tr key={name}>
              <td>
                <code>{name}</code>
              </td>
              <td>
                {t(`setup.type.${type}`)}
                {values === undefined ? null : (
                  <div className="hint">{t('setup.values', { values: values.join(', ') })}</div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
