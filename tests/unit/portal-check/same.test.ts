// On the sandbox itself nothing differs, whatever its limits; nothing is written, and no value of a record nor the token is told.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLimiter } from '@/lib/hubspot/transport/limiter'
import { isRead } from '../../portal-check/guard'
import { CAST, type Sandbox, startSandbox } from '../../sandbox/sandbox'
import { testClock } from '../hubspot/harness'
import { others, type Ran, run, told } from './run'

let sandbox: Sandbox
let ran: Ran
beforeAll(async () => {
  sandbox = await startSandbox({ countAsSent: true })
  const { portal } = sandbox
  // One of the invented leads has times that no HubSpot sends.
  for (const { id } of portal.all('meetings'))
    if (Number.isNaN(Date.parse(portal.value('meetings', id, 'hs_timestamp') ?? '')))
      portal.archive('meetings', id)
  const now = new Date(portal.now()).toISOString()
  // More than one page of links.
  for (let count = 0; count < 130; count++) {
    const { id } = portal.create('tasks', { hs_timestamp: now }, { indexed: true })
    portal.associate('contacts', CAST.ready, 'tasks', id)
  }
  portal.update('contacts', CAST.ready, { notes_last_updated: now }, { indexed: true })
  // HubSpot's limits hold, on a clock on which waiting takes no time.
  const clock = testClock(portal.now())
  ran = await run(sandbox, {
    args: ['--json'],
    limiter: createLimiter({ clock }),
    clock,
    fetch: (input, init) => {
      const headers = new Headers(init?.headers)
      headers.set('x-sent-at', String(clock.now()))
      return sandbox.fetch(input, { ...init, headers })
    },
  })
  expect(clock.sleeps.length).toBeGreaterThan(0)
})
afterAll(() => sandbox.close())

describe('a reading run on the sandbox', () => {
  it('finds everything as assumed', () => {
    // What else HubSpot has there is not assumed: the sandbox has nothing.
    expect(others(ran)).toEqual([
      'unknown Rules for values: 404 OBJECT_NOT_FOUND: No resource exists at this path.',
    ])
    expect(ran.code).toBe(0)
    expect(told(ran).sum.same).toBeGreaterThan(45)
  })

  it('says which open points only another run can settle', () => {
    expect(told(ran).stillOpen).toEqual([
      'missing_scopes',
      'workflow_grammar',
      'conditional_rules',
      'unworked',
      'write_refusal',
      'admin_rules',
      'firefox',
    ])
  })

  it('says of every answer to an open question what the product does with it', () => {
    const answers = told(ran).findings.filter(({ outcome }) => outcome === 'found')
    expect(answers.length).toBeGreaterThan(10)
    expect(answers.filter(({ does, point }) => does === null || point === null)).toEqual([])
  })

  it('writes nothing', () => {
    const written = sandbox.requests.filter(
      ({ method, host, path }) => !isRead(method, new URL(`https://${host}${path}`)),
    )
    expect(sandbox.requests.length).toBeGreaterThan(60)
    expect(written).toEqual([])
    expect(told(ran).notSent).toEqual([])
  })

  it('tells no value of a contact and no token', () => {
    const { portal } = sandbox
    const values = portal
      .all('contacts')
      .flatMap(({ id }) =>
        ['email', 'lastname', 'phone', 'company'].map((name) => portal.value('contacts', id, name)),
      )
      .filter((value) => value !== null && value.trim().length > 3)
    expect(values.length).toBeGreaterThan(90)
    expect(values.filter((value) => ran.text.includes(String(value)))).toEqual([])
    expect(ran.text).not.toContain(sandbox.tokens.full)
  })
})
