// The controls that a review uses most: what is required, size, window, level, department, presence. A changed one is marked.
import { CRITERION_IDS } from '@/lib/domain/assessment'
import type { Definition } from '@/lib/domain/definition/definition'
import { fieldsOf } from '../definition/form/edit'
import { numberIn } from '../definition/form/typed-fields'
import { criterionTitle } from '../panel/names'
import { useWords } from '../ui/language'
import { Select } from '../ui/select'
import { levelName } from './names'
import { CheckControl, Control, NumberControl } from './what-if-control'

interface Props {
  readonly changed: Definition
  readonly inForce: Definition
  readonly onChange: (changed: Definition) => void
}

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const
const MOST = 999_999_999
const number = (least: number) => (text: string) => numberIn(text, least, MOST)
const numberOrNothing = (text: string) => (text.trim() === '' ? null : numberIn(text, 0, MOST))

/** Everything else of the definition comes from the draft or a file. */
export function WhatIfControls({ changed, inForce, onChange }: Props) {
  const words = useWords()
  const { t } = words

  /** Binds controls to a part of the definition. */
  function partOf<P extends 'required' | 'icp' | 'decisionRole' | 'presence'>(part: P) {
    const whole: Definition[P] = changed[part]
    const was: Definition[P] = inForce[part]
    const field = fieldsOf(part, whole, (key, value) =>
      onChange({ ...changed, [part]: { ...whole, [key]: value } }),
    )
    return <K extends keyof Definition[P] & string>(key: K) => ({ ...field(key), was: was[key] })
  }
  const required = partOf('required')
  const icp = partOf('icp')
  const role = partOf('decisionRole')
  const level = role('minLevel')
  return (
    <div className="what-if-controls">
      <fieldset className="radios what-if-required">
        <legend>{t('review.whatIf.required')}</legend>
        {CRITERION_IDS.map((criterion) => (
          <CheckControl key={criterion} {...required(criterion)} label={criterionTitle(criterion, words)} />
        ))}
      </fieldset>
      <div className="what-if-grid">
        <NumberControl {...icp('minEmployees')} read={numberOrNothing} />
        <NumberControl {...icp('maxEmployees')} read={numberOrNothing} />
        <NumberControl
          path="windowDays"
          value={changed.windowDays}
          was={inForce.windowDays}
          read={number(1)}
          onChange={(windowDays) => onChange({ ...changed, windowDays })}
        />
        <NumberControl {...role('smallCompanyEmployees')} read={number(0)} />
        <Control {...level}>
          {(id) => (
            <Select
              id={id}
              value={level.value}
              choices={LEVELS.map((value) => ({ value: value as number, label: levelName(value, words) }))}
              onChange={level.onChange}
            />
          )}
        </Control>
      </div>
      <div className="what-if-checks">
        <CheckControl {...role('itSelects')} />
        <CheckControl {...partOf('presence')('responsibleCounts')} />
      </div>
      {changed.score.property === null ? null : (
        <p className="hint">{t('review.whatIf.score', { property: changed.score.property })}</p>
      )}
    </div>
  )
}
