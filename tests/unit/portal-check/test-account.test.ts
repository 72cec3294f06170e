// The round trip: refused on an ordinary account; on a test account it finds everything as assumed and leaves nothing but the properties.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { WORKFLOW_NAME } from '@/lib/hubspot/setup/sla-workflow-body'
import { isRead } from '../../portal-check/guard'
import type { ObjectType } from '../../sandbox/portal/types'
import { type Fault, type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/sandbox'
import { answerTo, others, run, told } from './run'

/** Wednesday 2026-06-10, 11:00 JST. */
const NOW = Date.parse('2026-06-10T02:00:00Z')

let sandbox: Sandbox
const open = async (options: SandboxOptions = {}) => {
  sandbox = await startSandbox({
    people: 'none',
    enforceLimits: false,
    indexDelayMs: 0,
    now: () => NOW,
    ...options,
  })
  sandbox.portal.accountType = 'DEVELOPER_TEST'
}
beforeEach(() => open())
afterEach(() => sandbox.close())

const ARGS = ['--test-account', '--json']
const trip = (options = {}) => run(sandbox, { args: ARGS, checks: [], ...options })
const writes = () =>
  sandbox.requests.filter(({ method, host, path }) => !isRead(method, new URL(`https://${host}${path}`)))
const alive = (type: ObjectType) => sandbox.portal.all(type).filter(({ archivedAt }) => archivedAt === null)
const KINDS: ObjectType[] = ['contacts', 'tasks', 'notes', 'calls']
const remains = () => [
  ...KINDS.flatMap((type) => alive(type).map(({ id }) => `${type} ${id}`)),
  ...sandbox.portal.flows.map(({ name }) => `workflow ${String(name)}`),
]

describe('an account that is not a test account', () => {
  it.each(['STANDARD', 'APP_DEVELOPER', ''])('%s is refused, and nothing is written', async (type) => {
    sandbox.portal.accountType = type
    const { code, text } = await trip()
    expect(code).toBe(2)
    expect(text).toContain('not a test account: nothing was written')
    expect(writes()).toEqual([])
  })
})

describe('a test account', () => {
  it.each(['DEVELOPER_TEST', 'SANDBOX'])('%s: everything is as assumed, and is removed', async (type) => {
    sandbox.portal.accountType = type
    const ran = await trip()
    expect(others(ran)).toEqual([])
    expect(ran.code).toBe(0)
    expect(told(ran).left).toEqual([])
    expect(remains()).toEqual([])
    expect(told(ran).stillOpen).not.toContain('workflow_grammar')
    expect(told(ran).stillOpen).not.toContain('unworked')
    expect(writes().length).toBeGreaterThan(15)
    for (const kind of KINDS) expect(sandbox.portal.all(kind).length, kind).toBeGreaterThan(0)
  })

  it('before its set-up: the properties are made, read back, and stay', async () => {
    await sandbox.close()
    await open({ japanProperties: false })
    const ran = await trip({ args: ['--test-account'] })
    expect(ran.text).toContain('same     Set-up: 22 created')
    expect(ran.text).toContain('same     Definition of japan_evidence_disputed: as sent')
    expect(ran.text).toContain('The property group japan_handoff and its properties stay')
    expect(ran.code).toBe(0)
    expect(sandbox.portal.properties.get('contacts')?.has('japan_handoff_status')).toBe(true)
    expect(remains()).toEqual([])
  })

  it('leaves a workflow of that name alone, and every other record', async () => {
    sandbox.portal.flows.push({ id: '7', name: WORKFLOW_NAME, isEnabled: true })
    const { id } = sandbox.portal.create('contacts', { lastname: '試験' })
    const ran = await trip()
    expect(others(ran)).toEqual([
      'unknown SLA workflow: there is one of this name already; it was left alone',
    ])
    expect(remains()).toEqual([`contacts ${id}`, `workflow ${WORKFLOW_NAME}`])
  })

  /** The sandbox, with its answers changed on the way. */
  const changing =
    (change: (text: string) => string): typeof fetch =>
    async (input, init) => {
      const response = await sandbox.fetch(input, init)
      const { status, headers } = response
      return new Response(status === 204 ? null : change(await response.text()), { status, headers })
    }

  it('finds that milliseconds are lost', async () => {
    const lines = others(await trip({ fetch: changing((text) => text.replace(/\.123Z/g, '.000Z')) }))
    expect(lines).toEqual([
      'differs Handoff: japan_handoff_at: without its milliseconds',
      'differs Handoff: japan_sla_due_at: without its milliseconds',
      'differs Rejection: japan_rejected_at: without its milliseconds',
    ])
  })

  it('finds that HubSpot keeps another workflow than was sent', async () => {
    const lines = others(
      await trip({ fetch: changing((text) => text.replace('"delta":"0"', '"delta":"1"')) }),
    )
    expect(lines).toEqual(['differs SLA workflow: actions.0.fields.delta: "0" reads "1"'])
    expect(remains()).toEqual([])
  })

  it('tells a rule of an admin in HubSpot’s words, and goes on', async () => {
    const body = { status: 'error', category: 'VALIDATION_ERROR', message: 'Industry is required here' }
    sandbox.faults.add({
      match: { method: 'PATCH', path: /contacts/ },
      times: 2,
      fault: { kind: 'status', status: 400, body },
    })
    const ran = await trip()
    expect(others(ran)[0]).toBe('differs Handoff: Industry is required here')
    expect(told(ran).stillOpen).not.toContain('admin_rules')
    expect(remains()).toEqual([])
  })
})

describe('rules of the account that a decision meets', () => {
  it('are told with what became of it', async () => {
    const name = HANDOFF_PROPERTIES.readinessSnapshot
    const refused = JSON.stringify([{ name, error: 'INVALID_STRING', message: 'Too long for this account' }])
    const body = {
      status: 'error',
      category: 'VALIDATION_ERROR',
      message: `Property values were not valid: ${refused}`,
    }
    sandbox.faults.add({
      match: { method: 'PATCH', path: /contacts/ },
      times: 1,
      fault: { kind: 'status', status: 400, body },
    })
    const ran = await trip()
    const { outcome, answer, does } = answerTo(ran, 'Handoff: rules of the account')
    expect(outcome).toBe('found')
    expect(answer).toBe('Too long for this account')
    expect(does).toContain('wrote it all the same')
    expect(told(ran).stillOpen).not.toContain('conditional_rules')
  })
})

describe('a run that is struck', () => {
  const faults: Fault[] = [{ kind: 'status', status: 503 }, { kind: 'resetAfter' }, { kind: 'reset' }]
  /** Runs once undisturbed, then with a fault at every `step`th request that counts; returns how many there are. */
  const strike = async (fault: Fault, counts: (request: Parameters<typeof fetch>) => boolean, step = 1) => {
    let all = 0
    for (let struck = -1; struck < all; struck += struck < 0 ? 1 : step) {
      let at = 0
      const ran = await trip({
        fetch: (...request: Parameters<typeof fetch>) => {
          if (counts(request) && at++ === struck) sandbox.faults.add({ match: {}, times: 1, fault })
          return sandbox.fetch(...request)
        },
      })
      sandbox.faults.clear()
      all = Math.max(all, at)
      expect(remains(), `struck at ${struck}: ${ran.text}`).toEqual([])
      expect(ran.text).not.toContain(sandbox.tokens.full)
    }
    return all
  }
  const reads = ([input, init]: Parameters<typeof fetch>) =>
    isRead(init?.method ?? 'GET', new URL(String(input)))

  it.each(faults)(
    'by $kind $status at each of its writes in turn leaves nothing',
    async (fault) => {
      expect(await strike(fault, (request) => !reads(request))).toBeGreaterThan(15)
    },
    60_000,
  )

  it('while it reads leaves nothing', async () => {
    expect(await strike({ kind: 'status', status: 503 }, reads, 5)).toBeGreaterThan(25)
  })

  it('and cannot remove says what is left', async () => {
    sandbox.faults.add({ match: { method: 'DELETE' }, fault: { kind: 'status', status: 503 } })
    const ran = await trip()
    const [contact] = alive('contacts')
    expect(told(ran).left).toHaveLength(2)
    expect(told(ran).left[0]).toContain(`contact ${contact?.id}`)
    expect(told(ran).left[1]).toContain('the workflow')
    expect(ran.code).toBe(1)
  })

  it('by Ctrl-C ends after its step, and removes what was made', async () => {
    const stop = new AbortController()
    const ran = await trip({
      signal: stop.signal,
      fetch: (...request: Parameters<typeof fetch>) => {
        if (request[1]?.method === 'PATCH') stop.abort()
        return sandbox.fetch(...request)
      },
    })
    expect(told(ran).findings.some(({ what }) => what.startsWith('Handoff'))).toBe(true)
    expect(told(ran).findings.some(({ what }) => what.startsWith('Rejection'))).toBe(false)
    expect(remains()).toEqual([])
  })
})
