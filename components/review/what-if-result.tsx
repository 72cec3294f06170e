// The effect of the changed definition: what it would have held back, and what it would have cost.
import { useStore } from 'zustand'
import type { ReplayEffect } from '@/lib/domain/review/replay-result'
import type { Shown } from '@/lib/domain/review/shown'
import type { ReplayView } from '@/lib/messaging/protocol-review-worker'
import { criterionTitle } from '../panel/names'
import type { ReviewStore } from '../stores/review-store'
import { useWords } from '../ui/language'
import { FigureTable } from './figure-table'
import { CountButton } from './numbers'

const ROWS = [
  'heldBackRejected',
  'lostAccepted',
  'lostConverted',
  'heldBackOther',
  'admitted',
  'toReview',
] as const satisfies readonly (keyof ReplayEffect)[]

/** In words first, then by what it does, for all changes and for each criterion. */
export function WhatIfResult({ store }: { readonly store: ReviewStore }) {
  const { t } = useWords()
  const whatIf = useStore(store.state, (state) => state.whatIf)
  const result = whatIf?.result ?? null
  if (whatIf?.failed) return <p role="alert">{t('review.count.failed')}</p>
  if (result === null) return <p className="soft">{t('review.counting')}</p>
  const isChanged = result.baseFingerprint !== result.changedFingerprint
  return (
    <div className="what-if-result" aria-busy={whatIf?.busy}>
      <p className="big" role="status">
        {isChanged ? <Sentence store={store} result={result} /> : t('review.whatIf.same')}
      </p>
      {isChanged ? <SideEffects result={result} /> : null}
      <Doubts result={result} />
    </div>
  )
}

function Sentence({ store, result }: { readonly store: ReviewStore; readonly result: ReplayView }) {
  const { t, number } = useWords()
  const view = useStore(store.state, (state) => state.view)
  const { heldBackRejected, lostAccepted, lostConverted } = result.together
  return t('review.whatIf.sentence', {
    held: number(heldBackRejected.n),
    rejected: number(view?.figures.decisions?.rejected.n ?? 0),
    lost: number(lostAccepted.n),
    accepted: number(view?.figures.decisions?.accepted.n ?? 0),
    converted: number(lostConverted.n),
  })
}

function SideEffects({ result }: { readonly result: ReplayView }) {
  const words = useWords()
  const { t } = words
  const effects: { title: string; effect: Shown<ReplayEffect> }[] = [
    { title: t('review.whatIf.together'), effect: result.together },
    ...result.byCriterion.map(({ criterion, effect }) => ({
      title: t('review.whatIf.only', { criterion: criterionTitle(criterion, words) }),
      effect,
    })),
  ]
  return (
    <FigureTable label={t('review.whatIf.effects')} head={['', ...effects.map(({ title }) => title)]}>
      {ROWS.map((row) => (
        <tr key={row}>
          <th scope="row">{t(`review.whatIf.${row}`)}</th>
          {effects.map(({ title, effect }) => (
            <td key={title}>
              <CountButton of="replay" count={effect[row]} what={`${title}: ${t(`review.whatIf.${row}`)}`} />
            </td>
          ))}
        </tr>
      ))}
    </FigureTable>
  )
}

function Doubts({ result }: { readonly result: ReplayView }) {
  const { t, number } = useWords()
  return (
    <>
      <p className="soft">
        {t('review.whatIf.ready', {
          before: number(result.readyBefore),
          after: number(result.readyAfter),
          all: number(result.handoffs),
        })}
      </p>
      {result.cannotTell.length === 0 ? null : (
        <ul className="dots">
          {result.cannotTell.map(({ why, ...count }) => (
            <li key={why}>
              <CountButton of="replay" count={count} what={t(`review.doubt.${why}`)} />{' '}
              {t(`review.doubt.${why}`)}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
