// The property that holds the lead score, with its threshold.
import { displayText } from '@/lib/domain/display-text'
import { isLegacyScore } from '@/lib/domain/score'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { useMapping } from './mapping-context'
import { PropertyName } from './property-name'

interface Props {
  readonly property: string
  readonly onGone: () => void
}

/** The definition keeps its name only; the label is the portal's, where it was read. */
export function ScoreProperty({ property, onGone }: Props) {
  const { t } = useWords()
  const { draft, locked, properties, setScore, tell } = useMapping()
  const found = properties?.find(({ object, name }) => object === 'contact' && name === property)
  const label = found?.label || property
  const shown = displayText(label, 80)
  return (
    <li className="mapped">
      <div className="mapped-head">
        <PropertyName field={{ property, label }} />
        {locked ? null : (
          <Button
            kind="quiet"
            aria-label={t('fields.takeOut.of', { field: shown })}
            onClick={() => {
              setScore(null)
              tell(t('fields.takenOut.done', { field: shown }))
              onGone()
            }}
          >
            {t('fields.takeOut')}
          </Button>
        )}
      </div>
      <p className="soft">{t('fields.threshold', { threshold: draft.score.threshold })}</p>
      {isLegacyScore(property) ? <p className="hint">{t('field.score.legacy')}</p> : null}
    </li>
  )
}
