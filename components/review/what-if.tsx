// What if the definition had been a different one? The same leads are judged again at once.
import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Definition } from '@/lib/domain/definition/definition'
import { diffOf } from '@/lib/domain/definition/diff'
import { ChangeList } from '../definition/change-list'
import { namesOf } from '../definition/names'
import type { ReviewStore } from '../stores/review-store'
import { useWords } from '../ui/language'
import { Section } from './section'
import { WhatIfActions } from './what-if-actions'
import { WhatIfControls } from './what-if-controls'
import { WhatIfForm } from './what-if-form'
import { WhatIfResult } from './what-if-result'
import { WhatIfStart } from './what-if-start'

/** Changes neither the definition in force nor anything in HubSpot. */
export function WhatIfSection({ store }: { readonly store: ReviewStore }) {
  const { t } = useWords()
  const changed = useStore(store.state, (state) => state.whatIf?.changed ?? null)
  const inForce = useStore(store.state, (state) => state.definition?.inForce.definition ?? null)
  return (
    <Section id="what-if" title={t('review.whatIf.title')} intro={t('review.whatIf.intro')}>
      {changed === null || inForce === null ? (
        <p className="soft">{t('review.counting')}</p>
      ) : (
        <Parts store={store} changed={changed} inForce={inForce} />
      )}
    </Section>
  )
}

interface Props {
  readonly store: ReviewStore
  readonly changed: Definition
  readonly inForce: Definition
}

function Parts({ store, changed, inForce }: Props) {
  const { t } = useWords()
  const owners = useStore(store.state, (state) => state.connection?.owners ?? NOBODY)
  const changes = useMemo(() => diffOf(inForce, changed), [inForce, changed])
  const { change } = store.whatIf
  return (
    <>
      <div className="no-print stack">
        <WhatIfStart store={store} />
        <WhatIfControls changed={changed} inForce={inForce} onChange={change} />
        <WhatIfForm changed={changed} changes={changes} owners={owners} onChange={change} />
      </div>
      {changes.length === 0 ? null : (
        <div className="part">
          <h3>{t('review.whatIf.changes')}</h3>
          <ChangeList changes={changes} names={namesOf(owners, null)} />
        </div>
      )}
      <WhatIfResult store={store} />
      {changes.length === 0 ? null : <WhatIfActions store={store} changed={changed} inForce={inForce} />}
    </>
  )
}

const NOBODY = [] as const
