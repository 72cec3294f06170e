// The hearing items that our people chose from a drop-down, each as a sign or as nothing.
import type { Definition } from '../../definition/definition'
import type { Choice } from '../../fields/mapped'
import { type LeadSnapshot, mappedIn } from '../../lead-snapshot'
import type { Sign } from '../../reading/reading'
import type { LeadText } from '../../reading/texts'

export interface ChoiceSign {
  readonly text: LeadText
  /** Null: the definition has never seen this option. */
  readonly sign: Sign | null
}

/** The choices that are a sign, and those of which nobody knows whether they are. An option that says nothing is left out. */
export function choiceSigns(snapshot: LeadSnapshot, { fields }: Definition): ChoiceSign[] {
  return mappedIn(snapshot).flatMap(({ choices }, index) =>
    choices.flatMap((choice): ChoiceSign[] => {
      const known = fields.hearing.find(({ property }) => property === choice.property)?.signs ?? {}
      const sign = Object.hasOwn(known, choice.value) ? known[choice.value] : undefined
      if (sign === undefined && choice.known) return []
      const text = textOf(choice, index === 0 ? 'contact' : 'company')
      if (sign === undefined) return [{ text, sign: null }]
      return [{ text, sign: { category: sign.category, band: sign.strength, quote: choice.text } }]
    }),
  )
}

function textOf({ text, field, at }: Choice, source: 'contact' | 'company'): LeadText {
  return { text, field, at, source, voice: 'report' }
}
