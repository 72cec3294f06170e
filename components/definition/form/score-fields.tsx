// The lead score: which property, and from when it stands out.
import { useWords } from '../../ui/language'
import { useEdit } from './edit'
import { NumberField } from './typed-fields'
import { WordField } from './word-field'

export function ScoreFields() {
  const { t } = useWords()
  const { draft, change, vocabulary } = useEdit()
  const { score } = draft
  return (
    <div className="pair">
      <WordField
        label={t('field.score.property')}
        hint={t('field.score.property.hint')}
        path="score.property"
        value={score.property}
        offered={vocabulary?.scores ?? []}
        onChange={(property) => property !== null && change({ score: { ...score, property } })}
      />
      <NumberField
        label={t('field.score.threshold')}
        hint={t('field.score.threshold.hint')}
        path="score.threshold"
        value={score.threshold}
        min={-1_000_000}
        max={1_000_000}
        onChange={(threshold) => change({ score: { ...score, threshold } })}
      />
    </div>
  )
}
