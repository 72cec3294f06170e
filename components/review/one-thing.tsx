// The one change that the month speaks for, ready to be tried; without one, what is most pressing.
import { useStore } from 'zustand'
import type { Definition } from '@/lib/domain/definition/definition'
import type { Suggestion } from '@/lib/domain/review/suggestion'
import type { MonthView } from '@/lib/messaging/protocol-review-worker'
import { lineOfChanges } from '../definition/change-line'
import { namesOf } from '../definition/names'
import type { ReviewStore } from '../stores/review-store'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { jumpTo } from './jump-to'
import { reasonName } from './names'
import { Section } from './section'

interface Props {
  readonly store: ReviewStore
  readonly view: MonthView
}

/** Pressing it sets the what-if, whose numbers are those that stand here. */
export function OneThing({ store, view }: Props) {
  const { t, say } = useWords()
  const suggestion = useStore(store.state, (state) => state.suggestion)
  const inForce = useStore(store.state, (state) => state.definition?.inForce.definition ?? null)
  const watch = view.readOut.find(({ kind }) => kind === 'watch')
  const helps = suggestion !== null && suggestion.attempt !== null
  return (
    <Section id="one-thing" title={t('review.one.title')}>
      {helps || watch === undefined ? null : <p>{say(watch.message)}</p>}
      {suggestion === null || inForce === null ? null : (
        <Suggested store={store} suggestion={suggestion} inForce={inForce} />
      )}
    </Section>
  )
}

interface SuggestedProps {
  readonly store: ReviewStore
  readonly suggestion: Suggestion
  readonly inForce: Definition
}

function Suggested({ store, suggestion: { reason, part, of, attempt }, inForce }: SuggestedProps) {
  const words = useWords()
  const { t, number } = words
  const why = t('review.one.reason', { reason: reasonName(reason, words), n: number(part), of: number(of) })
  if (attempt === null) {
    return (
      <p className="soft">
        {why} {t('review.one.none')}
      </p>
    )
  }
  const { changed, avoided, rejected, lost, accepted } = attempt
  return (
    <>
      <p>
        {why}{' '}
        {t('review.one.effect', {
          held: number(avoided),
          rejected: number(rejected),
          lost: number(lost),
          accepted: number(accepted),
        })}
      </p>
      <div className="row no-print">
        <Button
          kind="primary"
          onClick={() => {
            store.whatIf.tryOut(changed)
            jumpTo('what-if')
          }}
        >
          {t('review.one.try', { change: lineOfChanges(inForce, changed, words, namesOf([], null)) })}
        </Button>
      </div>
    </>
  )
}
