// The slots of a text: {name} takes a value, {n|one|many} the form that the number n needs in this language.
import type { Language } from '@/lib/domain/settings'
import { perLanguage } from './languages'

const SLOT = /\{(\w+)((?:\|[^|{}]*)*)\}/g

/** Intl's categories, in the order in which a text gives the forms of those that its language has. */
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other']

const plurals = perLanguage(({ locale }) => {
  const rules = new Intl.PluralRules(locale)
  const { pluralCategories } = rules.resolvedOptions()
  const order = CATEGORIES.filter((one) => pluralCategories.some((category) => category === one))
  return (n: number) => order.indexOf(rules.select(n))
})

/** Fills a text. `inWords` says the value of a name; `valueAt` gives a number for its form, anything else takes the last one. */
export function fillSlots(
  text: string,
  language: Language,
  valueAt: (name: string) => unknown,
  inWords: (name: string, value: unknown) => string,
): string {
  return text.replace(SLOT, (_slot, name: string, given: string) => {
    const value = valueAt(name)
    if (given === '') return inWords(name, value)
    const forms = given.slice(1).split('|')
    return (typeof value === 'number' ? forms[plurals(language)(value)] : undefined) ?? forms.at(-1) ?? ''
  })
}
