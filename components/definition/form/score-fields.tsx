// The lead score: its property, if any, and the threshold from which it stands out.
import { isLegacyScore } from '@/lib/domain/score'
import { useWords } from '../../ui/language'
import { useEdit, usePart } from './edit'
import { NumberField } from './typed-fields'
import { WordField } from './word-field'

/** HubSpot's legacy score can be chosen, and is marked: it is no longer updated. */
export function ScoreFields() {
  const { t } = useWords()
  const { vocabulary } = useEdit()
  const field = usePart('score')
  const scores = (vocabulary?.scores ?? []).map((one) =>
    isLegacyScore(one.value) ? { ...one, label: t('field.score.legacy.of', { name: one.label }) } : one,
  )
  return (
    <div className="pair">
      <WordField {...field('property')} offered={scores} nothing={t('field.score.none')} />
      <NumberField {...field('threshold')} min={-1_000_000} max={1_000_000} />
    </div>
  )
}
