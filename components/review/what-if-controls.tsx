// The controls that a review turns most: what is required, size, window, level, department, presence. A changed one is marked.
import { type ReactNode, useId } from 'react'
import { CRITERION_IDS } from '@/lib/domain/assessment'
import type { Definition } from '@/lib/domain/definition/definition'
import { criterionTitle } from '../panel/names'
import { useWords } from '../ui/language'
import { levelName } from './names'
import { NumberControl } from './number-control'

interface Props {
  readonly changed: Definition
  readonly inForce: Definition
  readonly onChange: (changed: Definition) => void
}

/** Everything else of the definition comes from the draft or a file. */
export function WhatIfControls({ changed, inForce, onChange }: Props) {
  const words = useWords()
  const { t } = words
  const id = useId()
  const { icp, decisionRole, presence, required } = changed
  const set = (part: Partial<Definition>) => onChange({ ...changed, ...part })
  return (
    <div className="what-if-controls">
      <fieldset className="radios what-if-required">
        <legend>{t('review.whatIf.required')}</legend>
        {CRITERION_IDS.map((criterion) => (
          <Check
            key={criterion}
            label={criterionTitle(criterion, words)}
            checked={required[criterion]}
            marked={required[criterion] !== inForce.required[criterion]}
            onChange={(on) => set({ required: { ...required, [criterion]: on } })}
          />
        ))}
      </fieldset>
      <div className="what-if-grid">
        <NumberControl
          label={t('field.icp.minEmployees')}
          value={icp.minEmployees}
          was={inForce.icp.minEmployees}
          onChange={(minEmployees) => set({ icp: { ...icp, minEmployees } })}
        />
        <NumberControl
          label={t('field.icp.maxEmployees')}
          value={icp.maxEmployees}
          was={inForce.icp.maxEmployees}
          onChange={(maxEmployees) => set({ icp: { ...icp, maxEmployees } })}
        />
        <NumberControl
          label={t('field.windowDays')}
          value={changed.windowDays}
          was={inForce.windowDays}
          least={1}
          onChange={(days) => (days === null ? undefined : set({ windowDays: days }))}
        />
        <NumberControl
          label={t('field.decisionRole.smallCompanyEmployees')}
          value={decisionRole.smallCompanyEmployees}
          was={inForce.decisionRole.smallCompanyEmployees}
          onChange={(n) =>
            n === null ? undefined : set({ decisionRole: { ...decisionRole, smallCompanyEmployees: n } })
          }
        />
        <Control
          label={t('field.decisionRole.minLevel')}
          id={id}
          marked={decisionRole.minLevel !== inForce.decisionRole.minLevel}
        >
          <select
            id={id}
            className="input"
            value={decisionRole.minLevel}
            onChange={(event) =>
              set({ decisionRole: { ...decisionRole, minLevel: Number(event.currentTarget.value) } })
            }
          >
            {[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => (
              <option key={level} value={level}>
                {levelName(level, words)}
              </option>
            ))}
          </select>
        </Control>
      </div>
      <div className="what-if-checks">
        <Check
          label={t('field.decisionRole.itSelects')}
          checked={decisionRole.itSelects}
          marked={decisionRole.itSelects !== inForce.decisionRole.itSelects}
          onChange={(itSelects) => set({ decisionRole: { ...decisionRole, itSelects } })}
        />
        <Check
          label={t('field.presence.responsibleCounts')}
          checked={presence.responsibleCounts}
          marked={presence.responsibleCounts !== inForce.presence.responsibleCounts}
          onChange={(responsibleCounts) => set({ presence: { ...presence, responsibleCounts } })}
        />
      </div>
      <p className="hint">{t('review.whatIf.score', { property: changed.score.property })}</p>
    </div>
  )
}

interface ControlProps {
  readonly label: string
  readonly id: string
  readonly marked: boolean
  readonly children: ReactNode
}

function Control({ label, id, marked, children }: ControlProps) {
  const { t } = useWords()
  return (
    <div className="field control" data-marked={marked ? '' : undefined}>
      <label htmlFor={id}>
        {label}
        {marked ? <span className="mark"> {t('review.whatIf.changed')}</span> : null}
      </label>
      {children}
    </div>
  )
}

interface CheckProps {
  readonly label: string
  readonly checked: boolean
  readonly marked: boolean
  readonly onChange: (on: boolean) => void
}

function Check({ label, checked, marked, onChange }: CheckProps) {
  const { t } = useWords()
  return (
    <label>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        {label}
        {marked ? <span className="mark"> {t('review.whatIf.changed')}</span> : null}
      </span>
    </label>
  )
}
