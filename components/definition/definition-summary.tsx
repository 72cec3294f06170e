// A whole definition in plain words, read-only, with long lists folded.
import { CRITERION_IDS, type CriterionName } from '@/lib/domain/assessment'
import type { Definition } from '@/lib/domain/definition/definition'
import { isRequired, unknownCriteria } from '@/lib/domain/definition/named'
import { criterionTitle } from '../panel/names'
import { useWords } from '../ui/language'
import type { Names } from './names'
import { criterionText } from './summary-criteria'
import { fieldLines } from './summary-fields'
import { SummaryLists } from './summary-lists'
import { handoffLines, rejectionLines, slaLines } from './summary-rules'

interface Props {
  readonly definition: Definition
  readonly names: Names
}

/** "A lead is ready for handoff when ...", and what happens after that. */
export function DefinitionSummary({ definition, names }: Props) {
  const words = useWords()
  const { t } = words
  const { score } = definition
  const named: readonly CriterionName[] = [...CRITERION_IDS, ...unknownCriteria(definition)]
  const needed = named.filter((id) => isRequired(definition, id))
  const shown = named.filter((id) => !isRequired(definition, id))
  const rule = (id: CriterionName) => (
    <li key={id}>
      <strong className="user-text">{criterionTitle(id, words)}</strong>
      <br />
      <span className="user-text">{criterionText(id, definition, words, names)}</span>
    </li>
  )
  const parts = [
    { title: 'fields.title', lines: fieldLines(definition, words) },
    { title: 'definition.sla.title', lines: slaLines(definition.sla, words) },
    { title: 'definition.rejection.title', lines: rejectionLines(definition.rejection, words) },
    { title: 'definition.handoff.title', lines: handoffLines(definition, words, names) },
  ] as const
  return (
    <div className="stack summary">
      <p>{t(needed.length === 0 ? 'definition.ready.nothing' : 'definition.ready')}</p>
      {needed.length === 0 ? null : <ol className="steps">{needed.map(rule)}</ol>}
      {shown.length === 0 ? null : (
        <>
          <p>{t('definition.also')}</p>
          <ul className="dots">{shown.map(rule)}</ul>
        </>
      )}
      <p>{t('definition.unknown')}</p>
      {score.property === null ? null : (
        <p>{t('definition.score', { property: score.property, threshold: score.threshold })}</p>
      )}
      {parts.map(({ title, lines }) => (
        <div key={title}>
          <p className="label">{t(title)}</p>
          <ul className="dots">
            {[...new Set(lines)].map((line) => (
              <li key={line} className="user-text">
                {line}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <SummaryLists definition={definition} />
    </div>
  )
}
