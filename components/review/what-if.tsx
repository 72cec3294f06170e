// What if the definition had been another one: the same leads, judged again, at once.
import { useStore } from 'zustand'
import type { ReviewStore } from '../stores/review-store'
import { useWords } from '../ui/language'
import { Section } from './section'
import { WhatIfKnobs } from './what-if-knobs'
import { WhatIfResult } from './what-if-result'
import { WhatIfStart } from './what-if-start'

/** Nothing is changed by it: neither the definition in force nor HubSpot. */
export function WhatIfSection({ store }: { readonly store: ReviewStore }) {
  const { t } = useWords()
  const whatIf = useStore(store.state, (state) => state.whatIf)
  const inForce = useStore(store.state, (state) => state.definition?.inForce.definition ?? null)
  return (
    <Section id="what-if" title={t('review.whatIf.title')} intro={t('review.whatIf.intro')}>
      {whatIf === null || inForce === null ? (
        <p className="soft">{t('review.counting')}</p>
      ) : (
        <>
          <div className="no-print stack">
            <WhatIfStart store={store} />
            <WhatIfKnobs changed={whatIf.changed} inForce={inForce} onChange={store.whatIf.change} />
          </div>
          <WhatIfResult store={store} />
        </>
      )}
    </Section>
  )
}
