// What one property may hold: its points for each role, and why.

import { type Message, msg } from '../message'
import type { SlaTarget } from '../sla/target'
import type { ContentKind, Contents } from './contents'
import { FIELD_ROLES, type HearingSign, HUBSPOT_DEFAULTS, ofCompany } from './fields'
import { isPlannedDate } from './hearing-dates'
import { isMute } from './label-text'
import type { SuggestedRole } from './label-words'
import type { PortalProperty } from './portal-properties'
import { partsOfLabel, saidBy } from './said'
import { heldBy } from './worth'

/** A property that may hold a role. */
export interface Candidate {
  readonly property: PortalProperty
  readonly contents: Contents
  readonly role: SuggestedRole
  readonly points: number
  /** The label is about the role and nothing else, or says nothing. */
  readonly clear: boolean
  readonly why: Message
  readonly signs: Readonly<Record<string, HearingSign>>
  readonly targets: Readonly<Record<string, SlaTarget>>
}

/** Fewer points than this are no suggestion. */
const ENOUGH = 4.5

/** What a word that is not understood takes from a property. */
const RIDDLE = 2.5
/** A score holds numbers whatever it scores; A, B and C say nothing of what is ranked. */
const RIDDLES: Partial<Record<SuggestedRole, number>> = { score: 1.5, optOut: 1.5, slaClass: 6 }
/** Questions are put in many words. */
const PROSE: ReadonlySet<SuggestedRole> = new Set<SuggestedRole>(['inquiry', 'hearing'])
/** What HubSpot's own property of a role holds is certain in every language. */
const OWN_PLACE = { points: 6, why: null, barred: false, clear: true }
const HUBSPOT_PLACES: Partial<Record<SuggestedRole, string>> = HUBSPOT_DEFAULTS

const KINDS: Readonly<Record<SuggestedRole, readonly ContentKind[]>> = {
  department: ['text', 'choice'],
  title: ['text'],
  rank: ['choice', 'text'],
  inquiry: ['text'],
  hearing: ['text', 'choice', 'bool', 'date'],
  companySize: ['text', 'choice', 'number'],
  industry: ['text', 'choice'],
  event: ['text', 'choice'],
  optOut: ['bool', 'choice', 'text'],
  slaClass: ['choice', 'text'],
  score: ['number'],
}
const OF_COMPANIES: readonly SuggestedRole[] = ['companySize', 'industry', 'hearing']

/** HubSpot's own properties that can be suggested; the others have their own place in a lead, or none. */
const OWN_NAMES: ReadonlySet<string> = new Set([
  ...Object.values(HUBSPOT_DEFAULTS),
  'industry',
  'numemployees',
  'job_function',
  'hs_seniority',
  'seniority',
])
const NEWER_SCORE = /score/

/** The roles that a property may hold, the likeliest first. */
export function candidatesOf(
  property: PortalProperty,
  contents: Contents,
  sources: ReadonlySet<string>,
): Candidate[] {
  const place = property.object === 'company' ? ofCompany(property.name) : property.name
  const isScore = contents.kind === 'number' && NEWER_SCORE.test(property.name)
  if (contents.kind === 'date' && !isPlannedDate(property)) return []
  if (property.hubspotDefined && !OWN_NAMES.has(place) && !isScore) return []
  const parts = partsOfLabel(property)
  const mute = isMute(parts[0] ?? '')
  const roles: readonly SuggestedRole[] = [...FIELD_ROLES, 'score']
  return roles.flatMap((role): Candidate[] => {
    if (!KINDS[role].includes(contents.kind)) return []
    if (property.object === 'company' && !OF_COMPANIES.includes(role)) return []
    if (property.object === 'company' && role === 'hearing' && contents.kind === 'text') return []
    if (property.calculated && role !== 'score') return []
    const said = place === HUBSPOT_PLACES[role] ? OWN_PLACE : saidBy(property, role, parts, sources)
    if (said.barred) return []
    const held = heldBy(property, role, contents, mute, said.points >= 6)
    if (said.points === 0 && !held.alone) return []
    // Of an event the label may say the name: 見本フェア来場回.
    const named = role === 'event' && said.points >= 6 && held.points >= 3
    const clear = (said.clear && (said.points >= 3 || held.alone)) || named || PROSE.has(role)
    const points = said.points + held.points - (clear ? 0 : (RIDDLES[role] ?? RIDDLE))
    if (points < ENOUGH) return []
    const why = said.why ?? msg(`fields.reason.holds.${role}`)
    return [
      {
        property,
        contents,
        role,
        points,
        clear,
        why,
        signs: held.signs ?? {},
        targets: held.targets ?? {},
      },
    ]
  })
}
