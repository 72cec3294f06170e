// What the token turns on, and which scope would turn on the rest.
import { useId } from 'react'
import type { FeatureState } from '@/lib/domain/scopes'
import { REP_SCOPES } from '@/lib/domain/scopes'
import type { ConnectionView } from '@/lib/messaging/protocol'
import { Icon } from '../ui/icons'
import { useWords } from '../ui/language'

const LOOK = {
  on: { tone: 'good', icon: 'pass' },
  off: { tone: 'calm', icon: 'not_applicable' },
  unknown: { tone: 'warn', icon: 'unknown' },
} as const

/** One row a feature, and a hint on scopes that could be given back. */
export function FeatureList({
  connection: { features, surplusScopes },
}: {
  readonly connection: ConnectionView
}) {
  const { t } = useWords()
  const titleId = useId()
  if (features.length === 0) return null
  return (
    <div className="stack">
      <h3 id={titleId}>{t('features.title')}</h3>
      {features.some(({ state }) => state === 'unknown') ? (
        <p className="hint">{t('features.unknown.hint')}</p>
      ) : null}
      <ul aria-labelledby={titleId} className="features">
        {features.map((feature) => (
          <Feature key={feature.feature} feature={feature} />
        ))}
      </ul>
      {surplusScopes.length === 0 ? null : (
        <p className="notice" data-tone="warn">
          {t('features.surplus', { scopes: surplusScopes.join(', ') })}
        </p>
      )}
    </div>
  )
}

/** Turned on by the key for set-up: nobody's everyday key needs it. */
function isForSetUp(feature: FeatureState['feature']): boolean {
  return REP_SCOPES.every((row) => row.feature !== feature)
}

function Feature({ feature: { feature, scope, state } }: { readonly feature: FeatureState }) {
  const { t } = useWords()
  const { tone, icon } = LOOK[state]
  return (
    <li>
      <span>
        <span className="tag" data-tone={tone}>
          <Icon name={icon} /> {t(`features.${state}`)}
        </span>
      </span>
      <span>
        {t(`scope.${feature}`)}
        <br />
        <span className="hint">
          {t(state === 'off' ? (isForSetUp(feature) ? 'features.admin' : 'features.add') : 'features.scope', {
            scope,
          })}
        </span>
      </span>
    </li>
  )
}
