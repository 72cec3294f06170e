// Which leads a change of the definition's words can touch at all; the others keep their judgement.
import type { Definition } from '../definition'
import { valueOr } from '../fact'
import { fold } from '../japan/fold'
import { indexPhrases } from '../japan/phrase-index'
import { searchedText } from '../japan/phrases'
import { textsOf } from '../japan/texts'
import type { LeadSnapshot } from '../lead-snapshot'
import type { HandoffRecord } from './handoff-record'
import { differing, differingPhrases, sameBoilerplate } from './replay-parts'

export type IsTouched = (record: HandoffRecord, searched: string) => boolean

/** The texts of a lead as the phrases are looked for in them, a line each. */
export function searchedTexts(lead: LeadSnapshot, definition: Definition): string {
  return textsOf(lead)
    .map(({ text }) => searchedText(text, definition))
    .join('\n')
}

/** For the evaluation signal: a changed phrase stands in a text, what is taken out of it differs, or an event's name is concerned. */
export function touchedSignals(base: Definition, changed: Definition): IsTouched {
  const phrases = indexPhrases(differingPhrases(base, changed).map((phrase) => [phrase, phrase] as const))
  const events = namesAny(differing(base.japanEvents, changed.japanEvents))
  const same = sameBoilerplate(base, changed)
  return ({ lead }, searched) =>
    (searched !== '' &&
      (phrases.find(searched).length > 0 || (!same && searchedTexts({ ...lead }, changed) !== searched))) ||
    eventNames(lead).some(events)
}

/** For Japan engagement: the name of an event, a form or a page is concerned. */
export function touchedEngagement(base: Definition, changed: Definition): IsTouched {
  const events = namesAny(differing(base.japanEvents, changed.japanEvents))
  const forms = namesAny(differing(base.japanForms, changed.japanForms))
  const pages = namesAny(differing(base.japanPages, changed.japanPages))
  return ({ lead }) => {
    const { recentConversion, lastPageUrl } = lead.contact
    return (
      eventNames(lead).some(events) ||
      formNames(lead).some(forms) ||
      (recentConversion !== null &&
        (forms(recentConversion.text) || (lastPageUrl !== null && pages(lastPageUrl))))
    )
  }
}

function eventNames({ eventParticipations }: LeadSnapshot): string[] {
  return valueOr(eventParticipations, []).map(({ eventName }) => eventName)
}

function formNames({ formSubmissions }: LeadSnapshot): string[] {
  return valueOr(formSubmissions, []).flatMap(({ formName }) => formName ?? [])
}

/** The same names come with many leads: each is read once. */
function namesAny(parts: readonly string[]): (name: string) => boolean {
  const wanted = parts.filter((part) => part !== '').map(fold)
  const known = new Map<string, boolean>()
  return (name) => {
    if (wanted.length === 0) return false
    let found = known.get(name)
    if (found === undefined) {
      const folded = fold(name)
      found = wanted.some((part) => folded.includes(part))
      known.set(name, found)
    }
    return found
  }
}
