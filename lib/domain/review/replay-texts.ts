// The texts of many leads, kept as the phrases are looked for in them: a changed phrase is sought, and only where it stands is read anew.
import { eventSignals, isEnough, strengthIn } from '../criteria/evaluation-signal'
import type { Definition, SignalStrength } from '../definition'
import { type Instant, isInstant } from '../fact'
import type { LeadSnapshot } from '../lead-snapshot'
import { indexPhrases } from '../reading/phrase-index'
import { foldedWords, mentionsIn, searchedText } from '../reading/phrases'
import { type LeadText, textsOf } from '../reading/texts'
import { differing, differingPhrases, sameBoilerplate } from './replay-parts'
import { eventNames, namesAny } from './replay-touched'

/** The categories that a text names and does not deny, in order; none where its sender wants something else. Shared between texts. */
type Named = readonly string[]

/** The signs of one text that count. Shared between texts: there are few kinds. */
interface Signs {
  readonly strong: boolean
  readonly medium: readonly string[]
}

interface Text {
  /** Milliseconds before the handoff. */
  readonly age: number
  readonly voice: LeadText['voice']
  readonly folded: string
  readonly searched: string
  readonly named: Named
  readonly signs: Signs
}

/** What the evaluation signal rests on, of one lead. */
interface Lead {
  readonly texts: readonly Text[]
  readonly events: readonly (Signs & { readonly age: number })[]
}

const NOBODY: Named = []
const NO_SIGNS: Signs = { strong: false, medium: [] }
const NOTHING: Lead = { texts: [], events: [] }

/** The leads of a replay, read once under the base. */
export class SignalLeads {
  readonly #base: Definition
  readonly #weighBase: (named: Named, voice: LeadText['voice']) => Signs
  readonly #leads: Lead[] = []
  readonly #kinds = new Map<string, Signs>()
  readonly #names = new Map<string, Named>()

  /** `unlimited`: the base with a window without end. */
  constructor(unlimited: Definition) {
    this.#base = unlimited
    this.#weighBase = this.#weigher(unlimited)
  }

  /** Reads the next lead, as it was at its handoff; returns the age at which its signs become enough. */
  add(lead: LeadSnapshot, then: Instant): number {
    const isCustomer = lead.contact.lifecycleStage === 'customer'
    const texts = isCustomer ? [] : textsOf(lead).flatMap((text) => this.#read(text, then))
    const events = eventsOf(lead, this.#base, then)
    const read = texts.length === 0 && events.length === 0 ? NOTHING : { texts, events }
    this.#leads.push(read)
    return ageAtEnough([...texts.map(({ age, signs }) => ({ age, ...signs })), ...events])
  }

  /** Ages under a changed definition: those of the base, and new ones where the change touches a lead. */
  ages(
    base: Float64Array,
    changed: Definition,
    leadAt: (index: number) => { readonly lead: LeadSnapshot; readonly at: Instant },
  ): Float64Array {
    const ages = base.slice()
    const phrases = indexPhrases(
      differingPhrases(this.#base, changed).map((phrase) => [phrase, phrase] as const),
    )
    const same = sameBoilerplate(this.#base, changed)
    const isNamed = namesAny(differing(this.#base.japanEvents, changed.japanEvents))
    const weigh = this.#weigher(changed)
    const signsUnder = ({ folded, searched, voice, named }: Text): Signs => {
      const text = same ? searched : searchedText(folded, changed)
      const untouched = text === searched && phrases.find(text).length === 0
      return weigh(untouched ? named : this.#namedIn(text, changed), voice)
    }
    const eventsChange = differing(this.#base.japanEvents, changed.japanEvents).length > 0
    this.#leads.forEach(({ texts, events }, index) => {
      if (texts.length === 0 && !eventsChange) return
      const signs = texts.map(signsUnder)
      let now = events
      let isTouched = signs.some((one, at) => one !== texts[at]?.signs)
      if (eventsChange) {
        const { lead, at: then } = leadAt(index)
        if (eventNames(lead).some(isNamed)) {
          now = eventsOf(lead, changed, then)
          isTouched = true
        }
      }
      if (!isTouched) return
      ages[index] = ageAtEnough([
        ...texts.map(({ age }, at) => ({ age, ...(signs[at] ?? NO_SIGNS) })),
        ...now,
      ])
    })
    return ages
  }

  #read({ text, at, voice }: LeadText, then: Instant): Text[] {
    if (!isInstant(at) || at > then) return []
    const folded = foldedWords(text)
    const found = searchedText(folded, this.#base)
    // One string for both where they are the same: there are many.
    const searched = found === folded ? folded : found
    const named = this.#namedIn(searched, this.#base)
    return [{ age: then - at, voice, folded, searched, named, signs: this.#weighBase(named, voice) }]
  }

  #namedIn(searched: string, definition: Definition): Named {
    const { signals, wants } = mentionsIn(searched, definition)
    if (wants !== null || signals.length === 0) return NOBODY
    const named = [...new Set(signals.flatMap(({ category, negated }) => (negated ? [] : [category])))]
    const key = JSON.stringify(named.sort())
    const known = this.#names.get(key)
    if (known !== undefined) return known
    this.#names.set(key, named)
    return named
  }

  /** As the criterion weighs a text: by the strength of its categories and the voice that names them. */
  #weigher(definition: Definition): (named: Named, voice: LeadText['voice']) => Signs {
    const strengths = new Map(definition.signals.map(({ id, strength }) => [id, strength]))
    const weighed = new Map<LeadText['voice'], Map<Named, Signs>>()
    return (named, voice) => {
      if (named.length === 0) return NO_SIGNS
      const byName = weighed.get(voice) ?? new Map<Named, Signs>()
      weighed.set(voice, byName)
      const signs = byName.get(named) ?? this.#kind(named, voice, strengths)
      byName.set(named, signs)
      return signs
    }
  }

  #kind(named: Named, voice: LeadText['voice'], strengths: ReadonlyMap<string, SignalStrength>): Signs {
    const weightOf = (category: string) => strengthIn(voice, strengths.get(category) ?? 'weak')
    const medium = named.filter((category) => weightOf(category) === 'medium')
    const strong = named.some((category) => weightOf(category) === 'strong')
    if (!strong && medium.length === 0) return NO_SIGNS
    const key = JSON.stringify([strong, medium])
    const signs = this.#kinds.get(key) ?? { strong, medium }
    this.#kinds.set(key, signs)
    return signs
  }
}

function eventsOf(lead: LeadSnapshot, unlimited: Definition, then: Instant): Lead['events'] {
  return eventSignals(lead, unlimited, then).flatMap(({ category, strength, evidence: { counts, at } }) =>
    counts && at !== null
      ? { age: then - at, strong: strength === 'strong', medium: strength === 'medium' ? [category] : [] }
      : [],
  )
}

/** From the newest sign on, the age at which they are enough; Infinity: never. */
function ageAtEnough(signs: readonly (Signs & { readonly age: number })[]): number {
  const telling = signs.filter(({ strong, medium }) => strong || medium.length > 0)
  const medium = new Set<string>()
  for (const one of telling.length < 2 ? telling : [...telling].sort((a, b) => a.age - b.age)) {
    for (const category of one.medium) medium.add(category)
    if (isEnough(one.strong ? 1 : 0, medium.size)) return one.age
  }
  return Number.POSITIVE_INFINITY
}
