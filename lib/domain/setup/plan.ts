// The plan of a set-up: what is to be created or extended, what stays, and what cannot be mended from here.
import { GROUP, type PropertyKind, type WantedOption, type WantedProperty } from './wanted'

/** A property as the portal has it. */
export interface ExistingProperty {
  readonly name: string
  readonly type: string
  /** Its values are the portal's people. */
  readonly people: boolean
  readonly options: readonly {
    readonly value: string
    readonly label: string
    readonly displayOrder: number
    readonly hidden: boolean
  }[]
}

/** What the portal has, and what lies in its recycling bin. */
export interface ExistingSchema {
  readonly groups: readonly string[]
  readonly properties: readonly ExistingProperty[]
  readonly archived: readonly string[]
}

export type StepAction = 'create' | 'extend' | 'leave' | 'cannot'

/** One step. `group` or a property by name; `missing`: the options that an extension adds. */
export interface SetupStep {
  readonly name: string
  readonly kind: PropertyKind | 'group'
  readonly action: StepAction
  readonly missing: readonly WantedOption[]
  readonly why: 'wrong_type' | 'archived' | null
  /** The portal's own type, where it is the wrong one. */
  readonly found: string | null
}

/** HubSpot's types that can hold a value of each kind. Text holds a person's id as well as a list of people does. */
const FITTING: Readonly<Record<PropertyKind, readonly string[]>> = {
  enumeration: ['enumeration'],
  owner: ['enumeration', 'string', 'number'],
  datetime: ['datetime'],
  date: ['date'],
  number: ['number'],
  text: ['string'],
  long_text: ['string'],
  bool: ['bool'],
}

/** The steps in the order in which they are taken: the group first. Nothing is ever removed, renamed or retyped. */
export function planOf(existing: ExistingSchema, wanted: readonly WantedProperty[]): SetupStep[] {
  const group = existing.groups.includes(GROUP.name) ? 'leave' : 'create'
  const first: SetupStep = {
    name: GROUP.name,
    kind: 'group',
    action: group,
    missing: [],
    why: null,
    found: null,
  }
  return [first, ...wanted.map((one) => stepOf(one, existing))]
}

function stepOf({ name, kind, options }: WantedProperty, existing: ExistingSchema): SetupStep {
  const step = (action: StepAction, more: Partial<SetupStep> = {}): SetupStep => ({
    name,
    kind,
    action,
    missing: [],
    why: null,
    found: null,
    ...more,
  })
  const found = existing.properties.find((one) => one.name === name)
  if (found === undefined)
    return existing.archived.includes(name) ? step('cannot', { why: 'archived' }) : step('create')
  const fits = FITTING[kind].includes(found.type) && !(kind === 'enumeration' && found.people)
  const strangers = kind === 'owner' && found.type === 'enumeration' && !found.people
  if (!fits || strangers) return step('cannot', { why: 'wrong_type', found: found.type })
  if (kind !== 'enumeration') return step('leave')
  const there = new Set(found.options.map(({ value }) => value))
  const missing = options.filter(({ value }) => !there.has(value))
  return missing.length === 0 ? step('leave') : step('extend', { missing })
}

/** True when nothing is left to do. */
export function isDone(plan: readonly SetupStep[]): boolean {
  return plan.every(({ action }) => action === 'leave' || action === 'cannot')
}

/** Tells two plans apart: what was shown must be what is done. */
export function samePlan(a: readonly SetupStep[], b: readonly SetupStep[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
