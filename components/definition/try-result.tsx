// What the readers see in a tried text: the outcome first, then each sentence. Its height is fixed, so that nothing jumps while typing.
import type { SentenceExplained, TextExplained } from '@/lib/domain/explain-text'
import type { ModelView } from '@/lib/domain/reading/bands'
import { OUTCOME_TONES } from '../panel/tones'
import { useWords } from '../ui/language'
import { UserText } from '../ui/user-text'
import { Fact } from './fact'
import { categoryName } from './form/category-names'
import { grammarText, namesText, scoreText } from './try-words'

interface Props {
  /** Null: nothing was typed. */
  readonly explained: TextExplained | null
  /** What is shown still belongs to the text before. */
  readonly waiting: boolean
}

const MOST_SENTENCES = 40
const MOST_SIGNS = 10

export function TryResult({ explained, waiting }: Props) {
  const { t, say } = useWords()
  const outcome = explained?.outcome
  return (
    <>
      <p className="try-outcome" role="status" data-tone={outcome && OUTCOME_TONES[outcome.outcome]}>
        {outcome === undefined ? (
          <span className="soft">{t('try.empty')}</span>
        ) : (
          <>
            <strong>{t('try.outcome', { outcome: t(`outcome.${outcome.outcome}`) })}</strong>{' '}
            {say(outcome.reason)}
          </>
        )}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must be able to. */}
      <section className="try-result" aria-label={t('try.result')} aria-busy={waiting} tabIndex={0}>
        {explained === null ? null : (
          <>
            <Whole explained={explained} />
            <p className="label">{t('try.own')}</p>
            <Sentences sentences={explained.sentences} />
          </>
        )}
      </section>
    </>
  )
}

function Whole({ explained }: { readonly explained: TextExplained }) {
  const words = useWords()
  const { t, say } = words
  const { reading, outcome, model, leftOut, unread } = explained
  const left = [
    ...(leftOut === 0 ? [] : [t('try.left.lines', { n: leftOut })]),
    ...(unread === 0 ? [] : [t('try.left.unread', { n: unread })]),
  ]
  return (
    <dl className="facts">
      <Fact label="try.signs">
        {outcome.evidence.length === 0 ? t('try.signs.none') : null}
        {outcome.evidence.slice(0, MOST_SIGNS).map(({ label, quote }, at) => (
          <p key={at}>
            {say(label)} · <UserText text={quote} />
          </p>
        ))}
      </Fact>
      <Fact label="try.sender">
        {reading.sender === null ? t('try.sender.buyer') : categoryName('wants', reading.sender.id, words)}
      </Fact>
      {model === null ? null : (
        <Fact label="try.whole">
          {t(`try.whole.${model.view}`)} <Score model={model} />
        </Fact>
      )}
      {left.length === 0 ? null : (
        <Fact label="try.left">
          {left.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Fact>
      )}
    </dl>
  )
}

function Sentences({ sentences }: { readonly sentences: readonly SentenceExplained[] }) {
  const words = useWords()
  const { t } = words
  if (sentences.length === 0) return <p className="soft">{t('try.own.none')}</p>
  const more = sentences.length - MOST_SENTENCES
  return (
    <>
      <ol className="try-sentences">
        {sentences.slice(0, MOST_SENTENCES).map((sentence, at) => (
          <li key={at}>
            <q>
              <UserText text={sentence.said} />
            </q>
            <dl className="facts">
              <Fact label="try.grammar">{grammarText(sentence, words)}</Fact>
              <Fact label="try.names">{namesText(sentence, words)}</Fact>
              <Fact label="try.model">
                {t(`try.model.${sentence.model.view}`)} <Score model={sentence.model} />
              </Fact>
            </dl>
          </li>
        ))}
      </ol>
      {more > 0 ? <p className="soft">{t('try.own.more', { n: more })}</p> : null}
    </>
  )
}

function Score({ model }: { readonly model: ModelView }) {
  return <small className="soft">{scoreText(model)}</small>
}
