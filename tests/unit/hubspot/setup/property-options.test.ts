// Changing a property that is there: only labels change, options are only added, and what a team made goes back as it came.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addOptions, changeLabels } from '@/lib/hubspot/setup/property-options'
import { ResponseShapeError, ScopeMissingError, ValidationError } from '@/lib/hubspot/transport/errors'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { propertyOf } from '../../fixtures/earlier-setup'
import { failure, transportTo } from '../harness'

const REASON = 'japan_rejection_reason'
const MENDED = { value: 'icp_mismatch', before: 'Icp mismatch', after: 'ターゲット外' }

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false })
})
afterEach(() => sandbox.close())

const transport = (token = sandbox.tokens.full) => transportTo(sandbox, token)
const reason = () => propertyOf(sandbox, REASON)
const values = () => reason().options.map(({ value }) => value)
const sent = () => sandbox.requests.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`)

/** Everything HubSpot may tell of an option, and what it may leave out. */
function asATeamHasIt() {
  const more = { description: null, readOnly: null, doubleData: 0.5 }
  const own = { label: 'Budget', value: 'own_budget', displayOrder: 9, hidden: false }
  const ours = reason().options.map((one, index) => ({
    ...one,
    hidden: index === 1,
    displayOrder: 20 - index,
  }))
  const options = [own, ...ours].map((one) => Object.assign(one, more))
  Object.assign(reason(), { options })
  return structuredClone(options)
}

describe('adding options', () => {
  it('leaves one that is there by now, and adds the others after all that are there', async () => {
    const [there = '', ...others] = values()
    await addOptions(transport(), REASON, () => [
      { value: there, label: 'As we would call it' },
      { value: 'new_one', label: 'New', description: 'Why' },
      { value: 'newer', label: 'Newer' },
    ])
    expect(values()).toEqual([there, ...others, 'new_one', 'newer'])
    expect(reason().options[0]?.label).toBe('Icp mismatch')
    expect(reason().options.slice(-2)).toEqual([
      { value: 'new_one', label: 'New', description: 'Why', displayOrder: 7, hidden: false },
      { value: 'newer', label: 'Newer', displayOrder: 8, hidden: false },
    ])
  })

  it('begins at 0 where no option has a place', async () => {
    reason().options = [{ value: 'a', label: 'A', displayOrder: -1, hidden: false }]
    await addOptions(transport(), REASON, () => [{ value: 'b', label: 'B' }])
    expect(reason().options.map(({ displayOrder }) => displayOrder)).toEqual([-1, 0])
  })

  it('can go by what is there', async () => {
    await addOptions(transport(), REASON, (there) => [{ value: 'n', label: `After ${there.length}` }])
    expect(reason().options.at(-1)?.label).toBe('After 7')
  })

  it('writes nothing when all of them are there by now', async () => {
    const missing = reason().options.map(({ value, label }) => ({ value, label }))
    await addOptions(transport(), REASON, () => missing)
    expect(sent()).toEqual([`GET ${REASON}`])
  })

  it('keeps all that HubSpot tells of the others', async () => {
    const before = asATeamHasIt()
    await addOptions(transport(), REASON, () => [{ value: 'new_one', label: 'New' }])
    expect(reason().options.slice(0, -1)).toEqual(before)
  })
})

describe('changing labels', () => {
  it('changes the label of an option and nothing else of the list', async () => {
    const before = asATeamHasIt()
    const { options: _, ...around } = structuredClone(reason())
    const same = { value: 'gone', before: 'Icp mismatch', after: 'Of an option that is gone' }
    await changeLabels(transport(), REASON, [same, MENDED])
    expect(reason()).toMatchObject(around)
    expect(reason().options).toEqual(
      before.map((one) => (one.value === MENDED.value ? { ...one, label: MENDED.after } : one)),
    )
  })

  it('changes the property’s own label without a word about its options', async () => {
    const before = structuredClone(reason())
    await changeLabels(transport(), REASON, [{ value: null, before: before.label, after: '却下理由' }])
    expect(reason()).toEqual({ ...before, label: '却下理由' })
    expect(sandbox.requests.at(-1)?.method).toBe('PATCH')
  })

  it('does not say the property’s label where only an option changes, and both in one request where both do', async () => {
    const bodies: string[] = []
    const watched = transportTo(sandbox, sandbox.tokens.full, {
      fetch: (input, init) => {
        if (init?.method === 'PATCH') bodies.push(String(init.body))
        return sandbox.fetch(input, init)
      },
    })
    await changeLabels(watched, REASON, [MENDED])
    await changeLabels(watched, REASON, [
      { value: null, before: reason().label, after: '却下理由' },
      { value: 'other', before: 'Other', after: 'その他' },
    ])
    expect(bodies.map((body) => Object.keys(JSON.parse(body)))).toEqual([['options'], ['label', 'options']])
    expect(reason().options.map(({ label }) => label)).toContain('その他')
  })

  it('leaves a label that somebody changed since it was shown', async () => {
    const first = reason().options[0]
    if (first === undefined) throw new Error('no option')
    first.label = 'Not for us'
    await changeLabels(transport(), REASON, [MENDED, { value: null, before: 'As it was', after: '却下理由' }])
    expect(first.label).toBe('Not for us')
    expect(sent()).toEqual([`GET ${REASON}`])
  })

  it('gives order and switch to options that HubSpot tells none of, which it asks for', async () => {
    for (const option of reason().options)
      Object.assign(option, { displayOrder: undefined, hidden: undefined })
    await changeLabels(transport(), REASON, [MENDED])
    expect(reason().options[0]).toEqual({ ...MENDED_OPTION, displayOrder: -1, hidden: false })
  })

  it('writes nothing where the list came cut or cannot be read whole: it would be the whole list afterwards', async () => {
    const whole = structuredClone(reason().options)
    const path = new RegExp(`${REASON}$`)
    const half = JSON.stringify({ name: REASON, label: 'Reason', options: [{ value: 'a', label: null }] })
    sandbox.faults.add({ match: { path }, times: 1, fault: { kind: 'json', text: half } })
    expect(await failure(changeLabels(transport(), REASON, [MENDED]))).toBeInstanceOf(ResponseShapeError)
    sandbox.faults.add({ match: { path }, times: 1, fault: { kind: 'json', text: half } })
    const adding = addOptions(transport(), REASON, () => [{ value: 'new_one', label: 'New' }])
    expect(await failure(adding)).toBeInstanceOf(ResponseShapeError)
    sandbox.faults.add({ match: { path, method: 'GET' }, fault: { kind: 'truncate' } })
    await failure(changeLabels(transport(), REASON, [MENDED]))
    expect(sandbox.requests.filter(({ method }) => method !== 'GET')).toEqual([])
    expect(reason().options).toEqual(whole)
  })

  it('says so where the token may not write, and where HubSpot refuses the label', async () => {
    const refused = await failure(changeLabels(transport(sandbox.tokens.readOnly), REASON, [MENDED]))
    expect(refused).toBeInstanceOf(ScopeMissingError)
    expect(sandbox.requests.at(-1)?.status).toBe(403)
    const taken = await failure(changeLabels(transport(), REASON, [{ ...MENDED, after: 'Other' }]))
    expect(taken).toBeInstanceOf(ValidationError)
    expect(reason().options[0]?.label).toBe('Icp mismatch')
  })

  it('asks for the property by its name, whatever is in it', async () => {
    await failure(changeLabels(transport(), 'a/b?c', [MENDED]))
    expect(sandbox.requests.map(({ path }) => path)).toEqual([
      expect.stringMatching(/\/properties\/[^/]+\/contacts\/a%2Fb%3Fc$/),
    ])
  })
})

const MENDED_OPTION = { value: 'icp_mismatch', label: 'ターゲット外' }
