// What each answer of a hearing drop-down counts as: a strong or medium signal of a category, or nothing.
import { SIGN_CATEGORIES } from '@/lib/domain/criteria/signal-labels'
import type { HearingField, HearingSign } from '@/lib/domain/fields/fields'
import { categoryName } from '../definition/form/category-names'
import { useWords } from '../ui/language'
import { useMapping } from './mapping-context'
import { OptionRows } from './option-rows'

interface Props {
  readonly field: HearingField
  /** Undefined: it can only be read. */
  readonly onChange?: (field: HearingField) => void
}

const STRENGTHS = ['strong', 'medium'] as const
const NOTHING = 'nothing'
const codeOf = ({ strength, category }: HearingSign) => `${strength}:${category}`

/** A free text has no answers to set: it is read like a note. */
export function HearingAnswers({ field, onChange }: Props) {
  const words = useWords()
  const { t, language } = words
  const { draft } = useMapping()
  const options = Object.keys(field.options)
  if (options.length === 0) return <p className="hint">{t('fields.answers.text')}</p>
  const categories = [
    ...new Set([
      ...SIGN_CATEGORIES.filter((one) => one !== 'restated'),
      ...draft.signals.map(({ id }) => id),
      ...Object.values(field.signs).map(({ category }) => category),
    ]),
  ]
    .map((category) => ({ category, name: categoryName('signal', category, words) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language))
  const signs = STRENGTHS.flatMap((strength) => categories.map(({ category }) => ({ strength, category })))
  const groups = [
    { label: null, choices: [{ value: NOTHING, label: t('fields.sign.nothing') }] },
    ...STRENGTHS.map((strength) => ({
      label: t(`fields.sign.${strength}`),
      choices: categories.map(({ category, name }) => ({
        value: codeOf({ strength, category }),
        label: t('change.part', { label: t(`field.strength.${strength}`), part: name }),
      })),
    })),
  ]

  function set(option: string, code: string): void {
    const { [option]: _, ...others } = field.signs
    const sign = signs.find((one) => codeOf(one) === code)
    onChange?.({ ...field, signs: sign === undefined ? others : { ...others, [option]: sign } })
  }

  const signOf = (option: string) => (Object.hasOwn(field.signs, option) ? field.signs[option] : undefined)
  return (
    <OptionRows
      field={field}
      title={t('fields.answers', {
        n: options.filter((option) => signOf(option) !== undefined).length,
        all: options.length,
      })}
      groups={groups}
      codeFor={(option) => {
        const sign = signOf(option)
        return sign === undefined ? NOTHING : codeOf(sign)
      }}
      nameFor={(option) => t('fields.answers.of', { option })}
      onChange={onChange === undefined ? undefined : set}
    />
  )
}
