// Writing property definitions while somebody else does the same: nothing of theirs is lost, nothing is there twice.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { wantedProperties } from '@/lib/domain/setup/wanted'
import { addOptions, createGroup, createProperty } from '@/lib/hubspot/setup/property-schema'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { transportTo } from '../harness'

const REASON = 'japan_rejection_reason'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false })
})
afterEach(() => sandbox.close())

const transport = () => transportTo(sandbox, sandbox.tokens.full)
const reason = () => {
  const found = sandbox.portal.properties.get('contacts')?.get(REASON)
  if (found === undefined) throw new Error('no property')
  return found
}
const values = () => reason().options.map(({ value }) => value)

test('an option that is there by now is not added a second time', async () => {
  const [there = '', ...others] = values()
  await addOptions(transport(), REASON, [
    { value: there, label: 'As we would call it' },
    { value: 'new_one', label: 'New' },
  ])
  expect(values()).toEqual([there, ...others, 'new_one'])
  expect(reason().options[0]?.label).not.toBe('As we would call it')
})

test('nothing is written when all of them are there by now', async () => {
  const missing = reason().options.map(({ value, label }) => ({ value, label }))
  await addOptions(transport(), REASON, missing)
  expect(sandbox.requests.map(({ method }) => method)).toEqual(['GET'])
})

test('a group and a property that somebody has just made are no failure', async () => {
  const wanted = wantedProperties([]).find(({ name }) => name === REASON)
  if (wanted === undefined) throw new Error('not wanted')
  await createGroup(transport())
  await createProperty(transport(), wanted)
  expect(sandbox.requests.map(({ method, status }) => [method, status])).toEqual([
    ['POST', 409],
    ['POST', 409],
  ])
})
