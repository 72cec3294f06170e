// Which target each class of a lead has.
import type { SlaClassField } from '@/lib/domain/fields/fields'
import type { SlaTarget } from '@/lib/domain/sla/target'
import { targetText } from '../definition/target-text'
import { useWords } from '../ui/language'
import { OptionRows } from './option-rows'

interface Props {
  readonly field: SlaClassField
  /** Undefined: it can only be read. */
  readonly onChange?: (field: SlaClassField) => void
}

/** What teams agree on; another one that a file names stays. */
const USUAL: readonly SlaTarget[] = [
  { clock: 'business_hours', target: 1 },
  { clock: 'business_hours', target: 2 },
  { clock: 'business_hours', target: 4 },
  { clock: 'business_days', target: 1 },
  { clock: 'business_days', target: 2 },
  { clock: 'business_days', target: 3 },
  { clock: 'business_days', target: 5 },
  { clock: 'elapsed', target: 24 },
  { clock: 'elapsed', target: 48 },
]
const NONE = 'none'
const codeOf = ({ clock, target }: SlaTarget) => `${clock}:${target}`

export function ClassTargets({ field, onChange }: Props) {
  const words = useWords()
  const { t } = words
  const { options, targets } = field
  const known = new Set(USUAL.map(codeOf))
  const other = new Map(
    Object.values(targets)
      .filter((one) => !known.has(codeOf(one)))
      .map((one) => [codeOf(one), one]),
  )
  const all = [...USUAL, ...other.values()]
  const choices = [
    { value: NONE, label: t('fields.target.none') },
    ...all.map((one) => ({ value: codeOf(one), label: targetText(one, words) })),
  ]

  function set(option: string, code: string): void {
    const { [option]: _, ...others } = targets
    const target = all.find((one) => codeOf(one) === code)
    onChange?.({ ...field, targets: target === undefined ? others : { ...others, [option]: target } })
  }

  const targetOf = (option: string) => (Object.hasOwn(targets, option) ? targets[option] : undefined)
  const names = Object.keys(options)
  return (
    <OptionRows
      field={field}
      title={t('fields.classes', {
        n: names.filter((option) => targetOf(option) !== undefined).length,
        all: names.length,
      })}
      groups={[{ label: null, choices }]}
      codeFor={(option) => {
        const target = targetOf(option)
        return target === undefined ? NONE : codeOf(target)
      }}
      nameFor={(option) => t('fields.classes.of', { option })}
      onChange={onChange === undefined ? undefined : set}
    />
  )
}
