// The texts of many leads, kept as the phrases are looked for in them: a changed phrase is sought, and only where it stands is read anew.
import { eventSignals, isEnough, strengthIn } from '../criteria/evaluation-signal'
import type { Definition } from '../definition'
import { type Instant, isInstant } from '../fact'
import { indexPhrases } from '../japan/phrase-index'
import { foldedWords, mentionsIn, searchedText } from '../japan/phrases'
import { type LeadText, textsOf } from '../japan/texts'
import type { LeadSnapshot } from '../lead-snapshot'
import { differing, differingPhrases, sameBoilerplate } from './replay-parts'
import { eventNames, namesAny } from './replay-touched'

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
  readonly signs: Signs
}

/** What the evaluation signal rests on, of one lead. */
interface Lead {
  readonly texts: readonly Text[]
  readonly events: readonly (Signs & { readonly age: number })[]
}

const NO_SIGNS: Signs = { strong: false, medium: [] }
const NOTHING: Lead = { texts: [], events: [] }

/** The leads of a replay, read once under the base. */
export class SignalLeads {
  readonly #base: Definition
  readonly #leads: Lead[] = []
  readonly #kinds = new Map<string, Signs>()

  /** `unlimited`: the base with a window without end. */
  constructor(unlimited: Definition) {
    this.#base = unlimited
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
    const signsUnder = ({ folded, searched, voice, signs }: Text): Signs => {
      const text = same ? searched : searchedText(folded, changed)
      if (text === searched && phrases.find(text).length === 0) return signs
      return this.#signsIn(text, voice, changed)
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
    return [{ age: then - at, voice, folded, searched, signs: this.#signsIn(searched, voice, this.#base) }]
  }

  /** As the criterion weighs a text: the first mention of a category that counts; none where the sender wants something else. */
  #signsIn(searched: string, voice: LeadText['voice'], definition: Definition): Signs {
    const { signals, wants } = mentionsIn(searched, definition)
    if (wants !== null || signals.length === 0) return NO_SIGNS
    const best = new Map<string, string>()
    for (const { category, strength, negated } of signals) {
      const weight = strengthIn(voice, strength)
      if (!negated && weight !== 'weak' && !best.has(category)) best.set(category, weight)
    }
    const medium = [...best].filter(([, weight]) => weight === 'medium').map(([category]) => category)
    const signs = { strong: best.size > medium.length, medium: medium.sort() }
    const key = JSON.stringify(signs)
    const known = this.#kinds.get(key)
    if (known !== undefined) return known
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
