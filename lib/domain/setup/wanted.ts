// What the portal needs so that HubSpot keeps the handoff: one property group and its contact properties.
import type { Verdict } from '../assessment'
import { DECISION_ROLES, type DecisionRole } from '../decision/decision'
import {
  REJECTION_DETAILS,
  REJECTION_REASONS,
  type RejectionDetail,
  type RejectionReason,
} from '../decision/reasons'
import type { FilePart } from '../definition/file-parts'
import { FILE_PROPERTY } from '../definition/portal-file'
import type { NamedVersion } from '../definition/versions'
import { HANDOFF_PROPERTIES, type HandoffProperties } from '../handoff-properties'
import type { HandoffStatus } from '../lead-snapshot'
import type { ExistingSchema } from './schema'

/** The kinds of value. `owner`: a person of the portal. `definition_file`: hidden, its options hold the published definition. */
export const PROPERTY_KINDS = [
  'enumeration',
  'owner',
  'datetime',
  'date',
  'number',
  'text',
  'long_text',
  'bool',
  'definition_file',
] as const
export type PropertyKind = (typeof PROPERTY_KINDS)[number]

/** The texts by which HubSpot names our properties and their options: those that the panel shows. */
export type LabelKey =
  | `property.${keyof HandoffProperties}`
  | 'property.definitionFile'
  | 'property.definitionFile.about'
  | `status.${HandoffStatus}`
  | `verdict.${Verdict}`
  | `reason.${RejectionReason}`
  | `detail.${RejectionDetail}`
  | `role.${DecisionRole}`
  | 'property.yes'
  | 'property.no'
  | 'versions.item'

interface Labelled {
  readonly text: LabelKey
  /** What an earlier version of ours called it in every portal, where that is to be mended. */
  readonly earlier: string | null
}

export interface WantedOption extends Labelled {
  readonly value: string
  readonly description?: string
}

export interface WantedProperty extends Labelled {
  readonly name: string
  readonly kind: PropertyKind
  readonly options: readonly WantedOption[]
  /** What a `definition_file` is to hold; absent: what it does hold will do. */
  readonly parts?: readonly FilePart[]
}

/** The property group on contacts. */
export const GROUP = { name: 'japan_handoff', label: 'Japan handoff (引き渡し)' } as const

const STATUSES = ['handed_off', 'accepted', 'rejected', 'returned'] as const
const VERDICTS = ['ready', 'not_ready', 'needs_review', 'not_japan'] as const

/** Every property and the options of its own, in the order in which people see them. */
const PROPERTIES: readonly (readonly [
  key: keyof HandoffProperties,
  kind: PropertyKind,
  options?: readonly WantedOption[],
])[] = [
  ['status', 'enumeration', STATUSES.map((value) => option(value, `status.${value}`))],
  ['handedOffAt', 'datetime'],
  ['handedOffBy', 'owner'],
  ['slaDueAt', 'datetime'],
  ['firstContactAt', 'datetime'],
  ['acceptedAt', 'datetime'],
  ['rejectionReason', 'enumeration', REJECTION_REASONS.map((value) => option(value, `reason.${value}`))],
  ['rejectionDetail', 'enumeration', REJECTION_DETAILS.map((value) => option(value, `detail.${value}`))],
  ['rejectionNote', 'long_text'],
  ['rejectedAt', 'datetime'],
  ['decidedBy', 'owner'],
  ['recycleUntil', 'date'],
  ['count', 'number'],
  ['definitionVersion', 'enumeration'],
  ['readiness', 'enumeration', VERDICTS.map((value) => option(value, `verdict.${value}`))],
  ['readinessSnapshot', 'long_text'],
  ['disputed', 'bool', [option('true', 'property.yes'), option('false', 'property.no')]],
  ['pauses', 'long_text'],
  ['decisionRole', 'enumeration', DECISION_ROLES.map((value) => option(value, `role.${value}`))],
  ['signalReviews', 'long_text'],
]

/**
 * Every property, in the order in which people see them. `versions`: the versions of the definition that decisions may name; `names`: the
 * portal's own names for the properties; `parts`: the file of the definition in force, where the portal is to keep it.
 */
export function wantedProperties(
  versions: readonly NamedVersion[],
  names: HandoffProperties = HANDOFF_PROPERTIES,
  parts: readonly FilePart[] = [],
): readonly WantedProperty[] {
  const forDecisions = PROPERTIES.map(([key, kind, options = []]) => ({
    name: names[key],
    text: `property.${key}` as const,
    // Earlier names are in both languages: right in either, and a team that reads the other one would lose it.
    earlier: null,
    kind,
    options: key === 'definitionVersion' ? versions.map(versionOption) : options,
  }))
  return [...forDecisions, definitionFile(parts)]
}

/** HubSpot makes no list without an option: one says what the property is for. */
const definitionFile = (parts: readonly FilePart[]): WantedProperty => ({
  name: FILE_PROPERTY,
  text: 'property.definitionFile',
  earlier: null,
  kind: 'definition_file',
  options: [{ value: 'about', text: 'property.definitionFile.about', earlier: null }],
  parts,
})

/** The version in force, and those that the portal lists: those need nothing, but their labels may be ours. */
export function versionsOf(
  inForce: NamedVersion,
  { properties }: ExistingSchema,
  { definitionVersion }: HandoffProperties,
): NamedVersion[] {
  const listed = properties.find(({ name }) => name === definitionVersion)?.options ?? []
  const others = listed.filter(({ value }) => value !== inForce.version)
  return [inForce, ...others.map(({ value }) => ({ version: value, fingerprint: null }))]
}

/** A version as an option, with its fingerprint as the description, so that browsers can tell whether they judge alike. */
export function versionOption({ version, fingerprint }: NamedVersion): WantedOption {
  const option = { value: version, text: 'versions.item', earlier: `Version ${version}` } as const
  return fingerprint === null ? option : { ...option, description: `Fingerprint ${fingerprint}` }
}

/** Labels were the value in words before they were the panel's. */
function option(value: string, text: LabelKey): WantedOption {
  return { value, text, earlier: sentenceCase(value.replaceAll('_', ' ')) }
}

/** The words with a capital at the beginning. */
export function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
