// The plan of a set-up: what it will create or extend, what it leaves as it is, and what it cannot fix.
import { GROUP, type PropertyKind, type WantedOption, type WantedProperty } from './wanted'

/** A property as the portal has it. */
export interface ExistingProperty {
  readonly name: string
  readonly type: string
  /** True when its values are people of the portal. */
  readonly people: boolean
  readonly options: readonly {
    readonly value: string
    readonly label: string
    readonly displayOrder: number
    readonly hidden: boolean
  }[]
}

/** What the portal has; `archived`: the names of properties in its recycling bin. */
export interface ExistingSchema {
  readonly groups: readonly string[]
  readonly properties: readonly ExistingProperty[]
  readonly archived: readonly string[]
}

export type StepAction = 'create' | 'extend' | 'leave' | 'cannot'

/** One step: the group or one property. `missing`: the options that the step adds; `why`: why it cannot be done. */
export interface SetupStep {
  readonly name: string
  readonly kind: PropertyKind | 'group'
  readonly action: StepAction
  readonly missing: readonly WantedOption[]
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

/** True when nothing is left that the set-up can do. */
export function isDone(plan: readonly SetupStep[]): boolean {
  return plan.every(({ action }) => action === 'leave' || action === 'cannot')
}

/** True when two plans are the same: only the plan that was shown may be carried out. */
export function samePlan(a: readonly SetupStep[], b: readonly SetupStep[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
