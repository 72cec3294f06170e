// What the options of a mapped property mean, where its role gives them a meaning.
import type { MappedField } from '@/lib/domain/fields/mapping'
import { ClassTargets } from './class-targets'
import { HearingAnswers } from './hearing-answers'

interface Props {
  readonly entry: MappedField
  /** Undefined: it can only be read. */
  readonly onChange?: (entry: MappedField) => void
}

export function Meaning({ entry, onChange }: Props) {
  switch (entry.role) {
    case 'hearing':
      return (
        <HearingAnswers
          field={entry.field}
          {...(onChange && { onChange: (field) => onChange({ role: 'hearing', field }) })}
        />
      )
    case 'slaClass':
      return (
        <ClassTargets
          field={entry.field}
          {...(onChange && { onChange: (field) => onChange({ role: 'slaClass', field }) })}
        />
      )
    default:
      return null
  }
}
