// What could not be read, why, and what would change it: never hidden, never mixed up with "nothing there".
import { useId } from 'react'
import { gapIn, gapOf } from '@/lib/domain/coverage'
import type { Fact, Unavailable } from '@/lib/domain/fact'
import { ENGAGEMENT_KINDS, type EngagementList, type LeadSnapshot } from '@/lib/domain/lead-snapshot'
import type { UiKey } from '@/lib/i18n/translate'
import { useWords } from '../ui/language'
import { UserText } from '../ui/user-text'

type PartKey = Extract<UiKey, `part.${string}`>

/** Every part of a snapshot beside the contact itself, under its name. */
export function partsOf(
  snapshot: LeadSnapshot,
): readonly { readonly key: PartKey; readonly fact: Fact<unknown> }[] {
  return [
    { key: 'part.handoff', fact: snapshot.handoff },
    { key: 'part.company', fact: snapshot.company },
    { key: 'part.colleagues', fact: snapshot.colleagues },
    ...ENGAGEMENT_KINDS.map((kind) => ({ key: `part.${kind}` as const, fact: snapshot.engagements[kind] })),
    { key: 'part.formSubmissions', fact: snapshot.formSubmissions },
    { key: 'part.eventParticipations', fact: snapshot.eventParticipations },
  ]
}

/** The names of the parts whose request is still under way. */
export function partsAwaited(snapshot: LeadSnapshot): readonly PartKey[] {
  const awaited = partsOf(snapshot).filter(
    ({ fact }) => fact.state === 'unavailable' && fact.why.reason === 'loading',
  )
  return awaited.map(({ key }) => key)
}

/** Why a part is not known to be whole; null when it is. */
function whyNotWhole(fact: Fact<unknown> | Fact<EngagementList>): Unavailable | null {
  if (fact.state !== 'known') return gapOf(fact)
  return isEngagements(fact) ? gapIn(fact, null, null) : gapOf(fact)
}

function isEngagements(fact: Fact<unknown>): fact is Fact<EngagementList> {
  return (
    fact.state === 'known' && typeof fact.value === 'object' && fact.value !== null && 'items' in fact.value
  )
}

/** Nothing when everything could be read. */
export function UnavailableParts({ snapshot }: { readonly snapshot: LeadSnapshot }) {
  const { t } = useWords()
  const titleId = useId()
  const parts = partsOf(snapshot).flatMap(({ key, fact }) => {
    const why = whyNotWhole(fact)
    if (why === null || why.reason === 'loading') return []
    const { reason, detail, seen } = why
    const named = reason === 'no_scope' || reason === 'property_missing'
    const words = !named && detail ? detail : null
    const said = reason === 'cut' && seen === undefined ? 'gap.cut.uncounted' : (`gap.${reason}` as const)
    return [{ key, text: t(said, { part: t(key), name: detail ?? '?', ...seen }), words }]
  })
  if (parts.length === 0) return null
  return (
    <section className="block unavailable-parts">
      <h3 id={titleId}>{t('gaps.title')}</h3>
      <ul aria-labelledby={titleId}>
        {parts.map(({ key, text, words }) => (
          <li key={key}>
            {text}
            {words === null ? null : (
              <>
                {' '}
                <UserText text={t('gap.words', { words })} max={240} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
