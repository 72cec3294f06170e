// The plan of a set-up: create, extend, leave or cannot; never a removal.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDone, planOf, type SetupStep, samePlan, stepsOf } from '@/lib/domain/setup/plan'
import type { ExistingProperty, ExistingSchema } from '@/lib/domain/setup/schema'
import { GROUP, wantedProperties } from '@/lib/domain/setup/wanted'

const WANTED = wantedProperties([
  { version: '1', fingerprint: null },
  { version: '2', fingerprint: '0123456789abcdef' },
])
const NOTHING: ExistingSchema = { groups: [], properties: [], archived: [] }
const existing = (
  name: string,
  type: string,
  values: readonly string[] = [],
  people = false,
): ExistingProperty => ({
  name,
  label: name,
  type,
  people,
  options: values.map((value, displayOrder) => ({ value, label: value, displayOrder, hidden: false })),
})
const actionOf = (name: string, schema: Partial<ExistingSchema>) =>
  planOf({ ...NOTHING, ...schema }, WANTED).find((step) => step.name === name)

describe('a plan', () => {
  it('creates everything in an empty portal, the group first', () => {
    const plan = planOf(NOTHING, WANTED)
    expect(plan[0]).toMatchObject({ name: GROUP.name, kind: 'group', action: 'create' })
    expect(plan).toHaveLength(WANTED.length + 1)
    expect(new Set(plan.map(({ action }) => action))).toEqual(new Set(['create']))
  })

  it.each<[string, ExistingProperty, string]>([
    ['a text where a choice is wanted', existing('japan_handoff_status', 'string'), 'cannot'],
    ['people where a choice is wanted', existing('japan_handoff_status', 'enumeration', [], true), 'cannot'],
    ['a choice where people are wanted', existing('japan_decided_by', 'enumeration', ['a']), 'cannot'],
    ['people', existing('japan_decided_by', 'enumeration', [], true), 'leave'],
    ['a text that holds a person’s id', existing('japan_decided_by', 'string'), 'leave'],
    ['a date where a moment is wanted', existing('japan_handoff_at', 'date'), 'cannot'],
    ['a moment', existing('japan_handoff_at', 'datetime'), 'leave'],
    ['an older definition only', existing('japan_mql_definition', 'enumeration', ['1']), 'extend'],
    ['more than is wanted', existing('japan_mql_definition', 'enumeration', ['0', '2', '1']), 'leave'],
  ])('%s: %s', (_, one, action) => {
    expect(actionOf(one.name, { properties: [one] })?.action).toBe(action)
  })

  it('names the options that are missing, and the type that is wrong', () => {
    const old = existing('japan_mql_definition', 'enumeration', ['1'])
    expect(actionOf(old.name, { properties: [old] })?.missing).toEqual(['2'])
    const wrong = existing('japan_handoff_count', 'string')
    expect(actionOf(wrong.name, { properties: [wrong] })).toMatchObject({
      why: 'wrong_type',
      found: 'string',
    })
  })

  it('leaves what lies in the recycling bin to the admin', () => {
    expect(actionOf('japan_accepted_at', { archived: ['japan_accepted_at'] })).toMatchObject({
      action: 'cannot',
      why: 'archived',
    })
  })

  it('says of what is in order that it is there, and nothing else', () => {
    const [first] = planOf({ ...NOTHING, groups: [GROUP.name] }, [])
    const there = { missing: [], labels: [], why: null, found: null, action: 'leave' }
    expect(first).toEqual({ ...there, name: GROUP.name, kind: 'group' })
    const disputed = existing('japan_evidence_disputed', 'bool')
    expect(actionOf(disputed.name, { properties: [disputed] })).toEqual({
      ...there,
      name: disputed.name,
      kind: 'bool',
    })
  })

  it('is another one where any step is', () => {
    const [first, ...others] = planOf(NOTHING, WANTED)
    if (first === undefined) throw new Error('no plan')
    expect(samePlan([first, ...others], planOf(NOTHING, WANTED))).toBe(true)
    expect(samePlan([{ ...first, action: 'leave' }, ...others], planOf(NOTHING, WANTED))).toBe(false)
    expect(samePlan(others, planOf(NOTHING, WANTED))).toBe(false)
  })

  it('has two parts, and labels keep nothing from being done', () => {
    const actions = ['create', 'extend', 'leave', 'cannot', 'mend'] as const
    const plan = actions.map((action) => ({ action }) as SetupStep)
    const partOf = (part: 'needed' | 'labels') => stepsOf(plan, part).map(({ action }) => action)
    expect(partOf('needed')).toEqual(['create', 'extend'])
    expect(partOf('labels')).toEqual(['mend'])
    expect(plan.map((step) => isDone([step]))).toEqual([false, false, true, true, true])
  })

  it('has nothing left to do once it was carried out, whatever was there before', () => {
    const some = fc.subarray([...WANTED])
    fc.assert(
      fc.property(some, fc.boolean(), (there, group) => {
        const half = there.map(({ name, kind, options }) =>
          existing(
            name,
            kind === 'owner' ? 'string' : kind.includes('text') ? 'string' : kind,
            options.slice(1).map(({ value }) => value),
          ),
        )
        const before = { groups: group ? [GROUP.name] : [], properties: half, archived: [] }
        const after = {
          groups: [GROUP.name],
          archived: [],
          properties: WANTED.map(({ name, kind, options }) => {
            const old = half.find((one) => one.name === name)
            const type = kind === 'owner' || kind.includes('text') ? 'string' : kind
            return old === undefined
              ? existing(
                  name,
                  type,
                  options.map(({ value }) => value),
                )
              : existing(name, type, [
                  ...old.options.map(({ value }) => value),
                  ...options.slice(0, 1).map(({ value }) => value),
                ])
          }),
        }
        expect(isDone(planOf(before, WANTED))).toBe(group && half.length === WANTED.length && hasAll(half))
        expect(isDone(planOf(after, WANTED))).toBe(true)
        expect(samePlan(planOf(before, WANTED), planOf(before, WANTED))).toBe(true)
      }),
    )
  })
})

/** True when no property lacks an option. */
const hasAll = (half: readonly ExistingProperty[]): boolean =>
  half.every((one) => {
    const wanted = WANTED.find(({ name }) => name === one.name)
    return wanted?.kind !== 'enumeration' || wanted.options.length === one.options.length
  })
