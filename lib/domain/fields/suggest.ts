// Suggests which of a portal's properties hold what, from their definitions and what the latest records hold in them.
import { compareText } from '../compare-text'
import { displayText } from '../display-text'
import { type Message, msg } from '../message'
import { sourcesOf } from './clarity'
import { aboutBuying } from './content-readers'
import { type Contents, contentsOf, heldIn } from './contents'
import { exclusionOf } from './exclusions'
import { FIELD_ROLES, type FieldProperty, HUBSPOT_DEFAULTS, ofCompany } from './fields'
import { type Candidate, candidatesOf } from './judge'
import { keptOptions } from './kept-options'
import { labelText } from './label-text'
import type { SuggestedRole } from './label-words'
import type { PortalProperty, Samples } from './portal-properties'
import type { Suggestion } from './suggestion'

/** Fewer records do not tell which of two properties is the one in use. */
const FEW_RECORDS = 5
/** From so many records on, an empty property counts as unused. */
const ENOUGH_RECORDS = 30

/**
 * The properties of a portal that may hold a role, by role in the order of FIELD_ROLES and the score last, the best of a role first.
 * No property stands in two roles. Deterministic, whatever the order of the properties; never throws.
 */
export function suggestFields(
  properties: readonly PortalProperty[],
  samples: Samples,
): readonly Suggestion[] {
  const held = { contact: heldIn(samples.contact), company: heldIn(samples.company) }
  const sources = sourcesOf(properties)
  const found = properties.flatMap((defined): Candidate[] => {
    const property = { ...defined, options: keptOptions(defined) }
    const { barred, doubtful } = exclusionOf(property)
    if (barred) return []
    const contents = contentsOf(property, held[property.object])
    if (isUnused(contents.filled, contents.read, doubtful)) return []
    const likely = candidatesOf(property, contents, sources)
    const best = likely.reduce<Candidate | null>((a, b) => (a === null || b.points > a.points ? b : a), null)
    return best === null ? [] : [best]
  })
  const roles: readonly SuggestedRole[] = [...FIELD_ROLES, 'score']
  return roles.flatMap((role) =>
    chosen(found.filter((candidate) => candidate.role === role)).map(asSuggestion),
  )
}

/** Empty, or hardly filled under an old name. */
function isUnused(filled: number | null, read: number, doubtful: boolean): boolean {
  // Of few records one may be the last that an old form wrote.
  if (filled === null || read < ENOUGH_RECORDS)
    return doubtful && filled !== null ? filled * read < 2 : doubtful
  return doubtful ? filled < 0.15 : false
}

const PLACES: ReadonlySet<string> = new Set(Object.values(HUBSPOT_DEFAULTS))
const OWN_POINTS = 6
const placeOfProperty = ({ object, name }: PortalProperty) => (object === 'company' ? ofCompany(name) : name)

const isOwn = (property: PortalProperty) => PLACES.has(placeOfProperty(property)) || property.hubspotDefined

/** How well a candidate stands among those of its role: what it says, and how well it is filled. */
const IMPORTED = /import|migrat|ikou?|移行|取込/

function standing({ property, role, points, clear, contents }: Candidate): number {
  const imported = IMPORTED.test(property.group) ? 1 : 0
  // A team that keeps a property of its own beside HubSpot's keeps that one up, but for the number of employees.
  const own = property.hubspotDefined && role !== 'companySize' ? 3 : 0
  return (clear ? 6 : 0) - own - imported + Math.min(points, 10) + 12 * (contents.filled ?? 0)
}

function chosen(candidates: readonly Candidate[]): Candidate[] {
  const inOrder = [...candidates].sort(
    (a, b) =>
      standing(b) - standing(a) || compareText(placeOfProperty(a.property), placeOfProperty(b.property)),
  )
  const teams = inOrder.some((candidate) => !isOwn(candidate.property) && isUsed(candidate, true))
  const used = inOrder.filter((candidate) => isUsed(candidate, teams))
  const firstOfTeam = used.find(({ property }) => !isOwn(property))
  return used.filter(
    (candidate, at) =>
      (candidate.clear || candidate === firstOfTeam || at === 0) &&
      !used.slice(0, at).some((better) => outshines(better, candidate)),
  )
}

/** What few records say of how well a property is filled counts as if so many more spoke for `expected`. */
const DOUBT = 8
const EXPECTED = 0.25

/** The share of records that have a value, as far as the records read can tell; with none read, the expected one. */
const fillOf = ({ filled, read }: Contents, expected: number): number =>
  ((filled ?? 0) * read + expected * DOUBT) / (read + DOUBT)

/**
 * Rare answers are answers too; what nobody of many has is not. HubSpot's own properties stand in every portal: beside one of
 * the team's own only their records show that they are in use, without one the records would have to speak against it.
 */
function isUsed({ property, role, clear, points, contents }: Candidate, beside: boolean): boolean {
  const few = contents.read < ENOUGH_RECORDS
  // HubSpot sets it by itself when somebody unsubscribes, which of few nobody may have done.
  if (role === 'optOut') return !isOwn(property) || few || contents.stored.some((value) => value === 'true')
  if (!isOwn(property)) return few || (contents.filled ?? 0) >= (clear ? 0.01 : 0.15)
  if (few && points < OWN_POINTS) return false
  if (few && beside && role === 'inquiry' && aboutBuying(contents.words) === 0) return false
  const expected = beside || !PLACES.has(placeOfProperty(property)) ? 0 : EXPECTED
  // Nearly everybody is asked for a title; hardly anybody writes a message.
  const least = role === 'inquiry' ? 0.05 : role === 'title' && few ? 0.15 : 0.1
  return fillOf(contents, expected) >= least
}

/** Roles of which a record has one: a second property is a leftover or a copy unless it is filled as well. */
const SINGLE: ReadonlySet<SuggestedRole> = new Set<SuggestedRole>([
  'department',
  'title',
  'rank',
  'companySize',
  'industry',
  'score',
  'slaClass',
])

/** True where a better one leaves nothing to a property: of a single role, or of the same label. */
function outshines(better: Candidate, other: Candidate): boolean {
  if (better.property.object !== other.property.object && other.role !== 'industry') return false
  const [most, least] = [better.contents.filled ?? 0, other.contents.filled ?? 0]
  if (other.role === 'score') return true
  if (better.contents.read < FEW_RECORDS) return false
  if (SINGLE.has(other.role)) return least < 0.12 && least < most / 3
  return least < 0.08 && least < most / 4 && isSister(better.property, other.property)
}

const core = (label: string) => labelText(label).replace(/[\d\s]+|その他|備考|詳細/g, '')
function isSister(a: PortalProperty, b: PortalProperty): boolean {
  const [one, two] = [core(a.label), core(b.label)]
  return one !== '' && two !== '' && (one.includes(two) || two.includes(one))
}

function asSuggestion(candidate: Candidate): Suggestion {
  const { property, contents, role, why, signs, targets } = candidate
  const field: FieldProperty = {
    property: placeOfProperty(property),
    label: displayText(property.label || property.name, 200),
    options: Object.fromEntries(property.options.map(({ value, label }) => [value, label || value])),
  }
  const shared = { reason: reasonOf(why, candidate), filled: contents.filled, samples: contents.shown }
  if (role === 'hearing') return { role, field: { ...field, signs }, ...shared }
  if (role === 'slaClass') return { role, field: { ...field, targets }, ...shared }
  return { role, field, ...shared }
}

function reasonOf(why: Message, { property, contents: { filled } }: Candidate): Message {
  if (filled === null) return msg('fields.reason.alone', { why })
  const percent = Math.round(filled * 100)
  return msg(property.object === 'company' ? 'fields.reason.with_companies' : 'fields.reason.with_contacts', {
    why,
    percent,
  })
}
