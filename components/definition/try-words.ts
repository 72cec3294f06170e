// What each reader saw in a tried text, in words.
import type { NameSeen, SentenceExplained } from '@/lib/domain/explain-text'
import type { ModelView } from '@/lib/domain/reading/bands'
import type { Translator } from '@/lib/i18n/translate'
import { categoryName } from './form/category-names'

/** "asks: price, mentions: contract, negated". */
export function grammarText({ grammar }: SentenceExplained, words: Translator): string {
  const { t } = words
  if (grammar.length === 0) return t('try.nothing')
  const seen = grammar.map(({ object, act, negated }) => {
    const what = t(`try.grammar.${act ?? 'mentions'}`, { object: categoryName('signal', object, words) })
    return negated ? t('try.negated', { what }) : what
  })
  return words.list(seen)
}

/** The categories whose phrases were found, and the kind of sender; a team's own names are shown unchanged. */
export function namesText({ names, wants }: SentenceExplained, words: Translator): string {
  const { t } = words
  const found = names.map((one) => nameText(one, words))
  if (wants !== null) found.push(t('try.names.sender', { category: categoryName('wants', wants, words) }))
  return found.length === 0 ? t('try.nothing') : words.list(found)
}

function nameText({ category, strength, negated }: NameSeen, words: Translator): string {
  const { t } = words
  const what = t('try.names.signal', {
    category: categoryName('signal', category, words),
    strength: t(`field.strength.${strength}`),
  })
  return negated ? t('try.negated', { what }) : what
}

/** The distance from undecided: "+0.45". */
export function scoreText({ score }: ModelView): string {
  const size = Math.abs(score).toFixed(2)
  return `${score < 0 && Number(size) > 0 ? '−' : '+'}${size}`
}
