// The labels of what set-up makes: which of those in a portal are ours, which language they are in, what they would be called now.
import { LANGUAGES, type Language } from '../settings'
import type { ExistingOption, ExistingProperty, ExistingSchema } from './schema'
import { type LabelKey, sentenceCase, type WantedOption, type WantedProperty } from './wanted'

/** Says a text in one language; only the text of a version has a slot. */
export type LabelWords = (key: LabelKey, params: { readonly version: string }) => string
export type LabelTexts = Readonly<Record<Language, LabelWords>>

/** A label that is to read otherwise. `value`: the option's; null for the property itself. */
export interface LabelChange {
  readonly value: string | null
  readonly before: string
  readonly after: string
}

/** What a property or an option is called in one language: the panel's text, which may stand within a sentence there. */
export function labelOf(
  { text, value = '' }: { readonly text: LabelKey; readonly value?: string },
  words: LabelWords,
): string {
  return sentenceCase(words(text, { version: value }))
}

/** An option with its label. */
export interface NewOption {
  readonly value: string
  readonly label: string
  readonly description?: string
}

/** An option as it is to be created. */
export function newOption({ value, text, description }: WantedOption, words: LabelWords): NewOption {
  const option = { value, label: labelOf({ text, value }, words) }
  return description === undefined ? option : { ...option, description }
}

/** The options of a property with these values, as they are to be added. */
export function newOptions(
  { options }: WantedProperty,
  values: readonly string[],
  words: LabelWords,
): NewOption[] {
  return options.filter(({ value }) => values.includes(value)).map((one) => newOption(one, words))
}

/** A label of the portal beside what we want there. */
interface Pair {
  readonly label: string
  /** The option's; null for the property itself. */
  readonly value: string | null
  readonly wanted: WantedOption | WantedProperty
}

function pairsOf(found: ExistingProperty, wanted: WantedProperty): Pair[] {
  return [{ label: found.label, value: null, wanted }, ...optionPairs(found.options, wanted.options)]
}

type LabelledOption = Pick<ExistingOption, 'value' | 'label'>

function optionPairs(found: readonly LabelledOption[], options: readonly WantedOption[]): Pair[] {
  return options.flatMap((wanted) =>
    found.filter(({ value }) => value === wanted.value).map((one) => ({ ...one, wanted })),
  )
}

/** The language that most of our properties and their options are labelled in; null where none tells, or they say both alike. */
export function portalLanguage(
  { properties }: ExistingSchema,
  wanted: readonly WantedProperty[],
  texts: LabelTexts,
): Language | null {
  return mostSaid(
    wanted.flatMap((one) =>
      properties.filter(({ name }) => name === one.name).flatMap((found) => pairsOf(found, one)),
    ),
    texts,
  )
}

/** As {@link portalLanguage}, by the options of one property. */
export function languageOfOptions(
  found: readonly LabelledOption[],
  wanted: readonly WantedOption[],
  texts: LabelTexts,
): Language | null {
  return mostSaid(optionPairs(found, wanted), texts)
}

function mostSaid(pairs: readonly Pair[], texts: LabelTexts): Language | null {
  const said = pairs.flatMap((pair) => languagesOf(pair, texts))
  const count = (language: Language) => said.filter((one) => one === language).length
  const most = Math.max(...LANGUAGES.map(count))
  const [first, ...others] = LANGUAGES.filter((language) => count(language) === most)
  return others.length === 0 ? (first ?? null) : null
}

const KANA_OR_KANJI = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

/**
 * The languages in which this is our label; Japanese for an option that a team named in it. A label of an earlier version of ours tells
 * nothing, it was the same in every portal.
 */
function languagesOf({ label, value, wanted }: Pair, texts: LabelTexts): readonly Language[] {
  if (label === wanted.earlier) return []
  const ours = LANGUAGES.filter((language) => labelOf(wanted, texts[language]) === label)
  return ours.length === 0 && value !== null && KANA_OR_KANJI.test(label) ? ['ja'] : ours
}

/**
 * What of a property's labels is ours and would be called otherwise in this language: an earlier version's, or another language's.
 * A team's own words stay, and so does a label whose new words another option has: HubSpot takes no label twice.
 */
export function labelChanges(
  found: ExistingProperty,
  wanted: WantedProperty,
  texts: LabelTexts,
  language: Language,
): LabelChange[] {
  const taken = new Set(found.options.map(({ label }) => label))
  return pairsOf(found, wanted).flatMap(({ label, value, wanted }) => {
    const after = labelOf(wanted, texts[language])
    const ours = label === wanted.earlier || LANGUAGES.some((each) => labelOf(wanted, texts[each]) === label)
    if (!ours || label === after || (value !== null && taken.has(after))) return []
    return [{ value, before: label, after }]
  })
}
