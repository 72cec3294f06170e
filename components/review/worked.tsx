// "Did last month's decision work?": each decision of the last meeting beside the figure that was to show it.
import { useStore } from 'zustand'
import type { LogEntry } from '@/lib/domain/review/kept'
import type { WorkedAnswer } from '@/lib/domain/review/measures'
import type { Translator } from '@/lib/i18n/translate'
import type { Tone } from '../panel/tones'
import type { ReviewStore } from '../stores/review-store'
import { useWords } from '../ui/language'
import { UserText } from '../ui/user-text'
import { measureName, measureText } from './names'
import { Section } from './section'

const TONES: Readonly<Record<WorkedAnswer['answer'], Tone>> = {
  better: 'good',
  worse: 'warn',
  same: 'calm',
  cannot_tell: 'calm',
}

/** The answers come from the figures alone. */
export function Worked({ store }: { readonly store: ReviewStore }) {
  const { t } = useWords()
  const decided = useStore(store.state, (state) => state.decided)
  const worked = useStore(store.state, (state) => state.view?.worked) ?? []
  return (
    <Section id="worked" title={t('review.worked.title')}>
      {decided.length === 0 ? (
        <p className="soft">{t('review.worked.none')}</p>
      ) : (
        <ul className="worked">
          {decided.map((entry, index) => (
            <Answered key={entry.id} entry={entry} answer={worked[index] ?? null} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function Answered({ entry, answer }: { readonly entry: LogEntry; readonly answer: WorkedAnswer | null }) {
  const words = useWords()
  const { t } = words
  return (
    <li data-tone={answer === null ? 'calm' : TONES[answer.answer]}>
      <p>
        <strong>
          <UserText text={entry.decision || entry.issue} max={400} />
        </strong>
        {entry.owner === '' ? null : (
          <span className="soft">
            {' · '}
            <UserText text={entry.owner} max={60} />
          </span>
        )}
      </p>
      {answer === null ? null : (
        <p>
          <span className="tag">{t(`review.worked.${answer.answer}`)}</span> {sentence(answer, words)}
        </p>
      )}
      {answer?.definitionChanged ? <p className="hint">{t('review.worked.definition')}</p> : null}
    </li>
  )
}

function sentence({ key, unit, before, after, why }: WorkedAnswer, words: Translator): string {
  if (key === null || unit === null) return reason(why ?? 'no_measure', words)
  const numbers = words.t('review.worked.numbers', {
    measure: measureName(key, words),
    before: measureText(before, unit, words),
    after: measureText(after, unit, words),
  })
  return why === null ? numbers : `${numbers} ${reason(why, words)}`
}

function reason(why: NonNullable<WorkedAnswer['why']>, words: Translator): string {
  return words.t('review.worked.why', { why: { key: `why.${why}` } })
}
