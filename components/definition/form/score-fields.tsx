// The lead score: its property, and the threshold from which it stands out.
import { useEdit, usePart } from './edit'
import { NumberField } from './typed-fields'
import { WordField } from './word-field'

export function ScoreFields() {
  const { vocabulary } = useEdit()
  const field = usePart('score')
  const property = field('property')
  return (
    <div className="pair">
      <WordField
        {...property}
        offered={vocabulary?.scores ?? []}
        onChange={(name) => name !== null && property.onChange(name)}
      />
      <NumberField {...field('threshold')} min={-1_000_000} max={1_000_000} />
    </div>
  )
}
