// The published versions as the portal lists them, and one more.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addVersion, readVersions } from '@/lib/hubspot/setup/definition-versions'
import { NotFoundError } from '@/lib/hubspot/transport/errors'
import { labelTexts } from '@/lib/i18n/background-words'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { propertyOf } from '../../fixtures/earlier-setup'
import { failure, transportTo } from '../harness'

const NAME = 'japan_mql_definition'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false })
})
afterEach(() => sandbox.close())

const transport = () => transportTo(sandbox, sandbox.tokens.full)
const list = (...options: { value: string; label: string; displayOrder: number; description?: string }[]) => {
  propertyOf(sandbox, NAME).options = options.map((one) => ({ ...one, hidden: false }))
}

describe('the versions', () => {
  it('are read in the portal’s order, those without a place last, with the fingerprints in their descriptions', async () => {
    list(
      { value: '4', label: '4', displayOrder: -1, description: 'Fingerprint of nothing' },
      { value: '3', label: '3', displayOrder: 2, description: 'ours: 0123456789abcdef (May)' },
      { value: '2', label: '2', displayOrder: 0, description: '0123456789abcdef0' },
      { value: '1', label: '1', displayOrder: 1 },
    )
    expect(await readVersions(transport(), NAME)).toEqual([
      { version: '2', fingerprint: null },
      { version: '1', fingerprint: null },
      { version: '3', fingerprint: '0123456789abcdef' },
      { version: '4', fingerprint: null },
    ])
  })

  it('are none where HubSpot tells no options, and not found where the property is not there', async () => {
    const path = new RegExp(`${NAME}$`)
    sandbox.faults.add({ match: { path }, fault: { kind: 'json', text: '{"name":"x"}' } })
    expect(await readVersions(transport(), NAME)).toEqual([])
    expect(await failure(readVersions(transport(), 'a/b'))).toBeInstanceOf(NotFoundError)
    expect(sandbox.requests.at(-1)?.path).toMatch(/\/a%2Fb$/)
  })

  it('are joined by one with its fingerprint, called as the others are', async () => {
    list({ value: '1', label: 'バージョン1', displayOrder: 0 })
    const second = { version: '2', fingerprint: '0123456789abcdef' }
    await addVersion(transport(), NAME, second, labelTexts, 'en')
    expect(propertyOf(sandbox, NAME).options.at(-1)).toEqual({
      value: '2',
      label: 'バージョン2',
      description: 'Fingerprint 0123456789abcdef',
      displayOrder: 1,
      hidden: false,
    })
    expect(await readVersions(transport(), NAME)).toEqual([{ version: '1', fingerprint: null }, second])
  })
})
