// Which leads a change of the definition's names of events, forms and pages can touch at all; the others keep their judgement.
import type { Definition } from '../definition'
import { valueOr } from '../fact'
import { fold } from '../japan/fold'
import type { LeadSnapshot } from '../lead-snapshot'
import { differing } from './replay-parts'

/** For Japan engagement: the name of an event, a form or a page is concerned. */
export function touchedEngagement(base: Definition, changed: Definition): (lead: LeadSnapshot) => boolean {
  const events = namesAny(differing(base.japanEvents, changed.japanEvents))
  const forms = namesAny(differing(base.japanForms, changed.japanForms))
  const pages = namesAny(differing(base.japanPages, changed.japanPages))
  return (lead) => {
    const { recentConversion, lastPageUrl } = lead.contact
    return (
      eventNames(lead).some(events) ||
      formNames(lead).some(forms) ||
      (recentConversion !== null &&
        (forms(recentConversion.text) || (lastPageUrl !== null && pages(lastPageUrl))))
    )
  }
}

export function eventNames({ eventParticipations }: LeadSnapshot): string[] {
  return valueOr(eventParticipations, []).map(({ eventName }) => eventName)
}

function formNames({ formSubmissions }: LeadSnapshot): string[] {
  return valueOr(formSubmissions, []).flatMap(({ formName }) => formName ?? [])
}

/** The same names come with many leads: each is read once. */
export function namesAny(parts: readonly string[]): (name: string) => boolean {
  const wanted = parts.map(fold).filter((part) => part !== '')
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
