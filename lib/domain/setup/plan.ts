// The plan of a set-up: what is to be created or extended, what stays, what cannot be mended from here, and which labels could be.
import { fileOfPart, hasWholeFile } from '../definition/file-parts'
import type { Language } from '../settings'
import { type LabelChange, type LabelTexts, labelChanges } from './labels'
import type { ExistingSchema } from './schema'
import { GROUP, type PropertyKind, type WantedProperty } from './wanted'

/** `mend`: only labels change. It is offered beside what the property itself needs. */
export type StepAction = 'create' | 'extend' | 'leave' | 'cannot' | 'mend'

/** What is done on one press: what the handoff needs, or the labels. */
export type StepPart = 'needed' | 'labels'

/** One step. `group` or a property by name; `missing`: values of the options, or parts of the file, that an extension adds; `labels`: what a mend changes. */
export interface SetupStep {
  readonly name: string
  readonly kind: PropertyKind | 'group'
  readonly action: StepAction
  readonly missing: readonly string[]
  readonly labels: readonly LabelChange[]
  readonly why: 'wrong_type' | 'archived' | null
  /** The type that the portal's property has, where it is the wrong one. */
  readonly found: string | null
}

/** HubSpot's types that can hold a value of each kind. A person's id fits a text or a number as well as a list of people. */
const FITTING: Readonly<Record<PropertyKind, readonly string[]>> = {
  enumeration: ['enumeration'],
  owner: ['enumeration', 'string', 'number'],
  datetime: ['datetime'],
  date: ['date'],
  number: ['number'],
  text: ['string'],
  long_text: ['string'],
  bool: ['bool'],
  definition_file: ['enumeration'],
}

/** The steps in the order in which they are taken: the group first. Nothing is ever removed, and no name, value or type changes. */
export function planOf(existing: ExistingSchema, wanted: readonly WantedProperty[]): SetupStep[] {
  const group = existing.groups.includes(GROUP.name) ? 'leave' : 'create'
  return [newStep(GROUP.name, 'group', group), ...wanted.map((one) => stepOf(one, existing))]
}

function newStep(
  name: string,
  kind: SetupStep['kind'],
  action: StepAction,
  more: Partial<SetupStep> = {},
): SetupStep {
  return { name, kind, action, missing: [], labels: [], why: null, found: null, ...more }
}

function stepOf({ name, kind, options, parts = [] }: WantedProperty, existing: ExistingSchema): SetupStep {
  const step = (action: StepAction, more: Partial<SetupStep> = {}) => newStep(name, kind, action, more)
  const found = existing.properties.find((one) => one.name === name)
  if (found === undefined)
    return existing.archived.includes(name) ? step('cannot', { why: 'archived' }) : step('create')
  const fits = FITTING[kind].includes(found.type) && !(kind !== 'owner' && found.people)
  const strangers = kind === 'owner' && found.type === 'enumeration' && !found.people
  if (!fits || strangers) return step('cannot', { why: 'wrong_type', found: found.type })
  if (kind === 'definition_file') {
    const file = fileOfPart(parts[0]?.name ?? '')
    const there = found.options.map(({ value }) => value)
    return file === null || hasWholeFile(file, there)
      ? step('leave')
      : step('extend', { missing: parts.map(({ name }) => name) })
  }
  if (kind !== 'enumeration') return step('leave')
  const there = new Set(found.options.map(({ value }) => value))
  const missing = options.map(({ value }) => value).filter((value) => !there.has(value))
  return missing.length === 0 ? step('leave') : step('extend', { missing })
}

/** A step for each property with labels that could be mended: what they are to read in this language. */
export function labelSteps(
  { properties }: ExistingSchema,
  wanted: readonly WantedProperty[],
  texts: LabelTexts,
  language: Language,
): SetupStep[] {
  return wanted.flatMap((one) => {
    const found = properties.find(({ name }) => name === one.name)
    const labels = found === undefined ? [] : labelChanges(found, one, texts, language)
    return labels.length === 0 ? [] : [newStep(one.name, one.kind, 'mend', { labels })]
  })
}

/** The steps of one part. */
export function stepsOf(plan: readonly SetupStep[], part: StepPart): SetupStep[] {
  const actions: readonly StepAction[] = part === 'labels' ? ['mend'] : ['create', 'extend']
  return plan.filter(({ action }) => actions.includes(action))
}

/** True when nothing is left that the handoff needs and set-up can do. */
export function isDone(plan: readonly SetupStep[]): boolean {
  return stepsOf(plan, 'needed').length === 0
}

/** True when two plans are the same: only the plan that was shown may be carried out. */
export function samePlan(a: readonly SetupStep[], b: readonly SetupStep[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
