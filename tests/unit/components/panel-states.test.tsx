// @vitest-environment jsdom
// Every state of the panel, in both languages: what stands there, by its accessible name, and axe finds nothing.
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { EMPTY, known, unavailable } from '@/lib/domain/fact'
import { type Message, msg } from '@/lib/domain/message'
import type { UiKey } from '@/lib/i18n/translate'
import type { LoadProblem } from '@/lib/messaging/protocol'
import { createTranslator } from '../all-words'
import { engagement } from '../fixtures/lead'
import { answered, play, type Scene, violations } from './render'
import { assessment, HANDOFF, HOUR, judgedAs, NOW, reply, snapshot } from './sample'

const retryAt = NOW + 60_000
const blocked = (problem: LoadProblem): Scene => ({ cached: reply({ snapshot: null, problem }) })
const failing = (problem: LoadProblem): Scene => ({
  cached: reply({ snapshot: null, stale: true }),
  fresh: reply({ snapshot: null, problem }),
})

const NEVER = known({ ...HANDOFF, status: null, handedOffAt: null })
const BEFORE = { snapshot: snapshot({ handoff: NEVER }) }
const READY = { verdict: 'ready', missingSignals: [] } as const
const left = (unit: 'days' | 'hours', n: number) =>
  msg('stage.first_contact', { time: msg(`time.left.${unit}`, { n }) })

const SCENES: readonly {
  readonly name: string
  readonly scene: Scene
  readonly says: UiKey | Message
  readonly button?: UiKey
}[] = [
  { name: 'loading', scene: {}, says: 'panel.loading' },
  { name: 'no record open', scene: { noRecord: true }, says: 'problem.no_record.title' },
  {
    name: 'not connected',
    scene: blocked({ kind: 'not_connected' }),
    says: 'problem.not_connected.title',
    button: 'action.connect',
  },
  {
    name: 'host access missing',
    scene: blocked({ kind: 'host_access_missing' }),
    says: 'problem.host_access_missing.title',
    button: 'action.connect',
  },
  {
    name: 'token refused',
    scene: blocked({ kind: 'token_refused' }),
    says: 'problem.token_refused.title',
    button: 'action.connect',
  },
  {
    name: 'scope missing',
    scene: failing({ kind: 'scope_missing', scope: 'crm.objects.contacts.read' }),
    says: 'problem.scope_missing.title',
    button: 'action.connect',
  },
  {
    name: 'other data centre',
    scene: failing({ kind: 'other_region' }),
    says: 'problem.other_region.title',
    button: 'action.connect',
  },
  {
    name: 'perhaps another portal',
    scene: failing({ kind: 'portal_mismatch', portalId: '99' }),
    says: 'problem.portal_mismatch.title',
    button: 'action.options',
  },
  {
    name: 'not understood',
    scene: failing({ kind: 'not_understood', retryAt: NOW + 10_000 }),
    says: 'problem.not_understood.title',
    button: 'retry.now',
  },
  {
    name: 'other portal',
    scene: blocked({ kind: 'other_portal', tokenPortalId: '5' }),
    says: 'problem.other_portal.title',
    button: 'action.options',
  },
  { name: 'deleted', scene: failing({ kind: 'not_found' }), says: 'problem.not_found.title' },
  { name: 'merged', scene: failing({ kind: 'merged', survivorId: '888' }), says: 'problem.merged.title' },
  {
    name: 'offline',
    scene: failing({ kind: 'offline', retryAt }),
    says: 'problem.offline.title',
    button: 'retry.now',
  },
  {
    name: 'timeout',
    scene: failing({ kind: 'timeout', retryAt }),
    says: 'problem.timeout.title',
    button: 'retry.now',
  },
  {
    name: 'rate limited',
    scene: failing({ kind: 'rate_limited', daily: false, retryAt }),
    says: 'problem.rate_limited.title',
    button: 'retry.now',
  },
  { name: 'migrating', scene: failing({ kind: 'migrating', retryAt }), says: 'problem.migrating.title' },
  {
    name: 'server error',
    scene: failing({ kind: 'server_error', status: 502, retryAt }),
    says: 'problem.server_error.title',
  },
  {
    name: 'failed',
    scene: failing({ kind: 'failed' }),
    says: 'problem.failed.title',
    button: 'action.diagnostics',
  },
  {
    name: 'unreadable',
    scene: failing({ kind: 'unreadable' }),
    says: 'problem.unreadable.title',
    button: 'action.diagnostics',
  },
  { name: 'refused', scene: failing({ kind: 'refused', words: '<b>No</b>' }), says: 'problem.refused.title' },
  {
    name: 'updated',
    scene: { afterwards: (gateway) => gateway.hear.outdated?.() },
    says: 'problem.outdated.title',
  },
  {
    name: 'ready',
    scene: answered(BEFORE, assessment({ ...READY, handoffStatus: null })),
    says: 'verdict.ready',
  },
  {
    name: 'not ready',
    scene: answered(BEFORE, assessment({ handoffStatus: null })),
    says: 'verdict.not_ready',
    button: 'panel.options',
  },
  { name: 'handed off', scene: answered(), says: left('days', 2), button: 'sla.why' },
  {
    name: 'needs review, much unreadable',
    scene: answered(
      {
        snapshot: snapshot({
          handoff: unavailable('property_missing', 'japan_handoff_status'),
          company: unavailable('no_scope', 'crm.objects.companies.read'),
          colleagues: unavailable('request_failed', '<i>internal error</i>'),
          eventParticipations: unavailable('not_on_tier'),
        }),
      },
      assessment({ verdict: 'needs_review', handoffStatus: null }),
    ),
    says: 'verdict.needs_review',
  },
  {
    name: 'not a Japan lead, no company',
    scene: answered(
      {
        snapshot: snapshot({
          handoff: known({ ...HANDOFF, status: null, handedOffAt: null }),
          company: EMPTY,
          colleagues: EMPTY,
        }),
      },
      assessment({ verdict: 'not_japan', handoffStatus: null }),
    ),
    says: 'verdict.not_japan',
    button: 'panel.showAll',
  },
  {
    name: 'rejected',
    scene: answered(
      {
        snapshot: snapshot({
          handoff: known({ ...HANDOFF, status: 'rejected', rejectionReason: 'too_early' }),
        }),
      },
      assessment({ handoffStatus: 'rejected' }),
    ),
    says: msg('stage.rejected_for', { reason: msg('reason.too_early') }),
  },
  {
    name: 'overdue',
    scene: answered({ snapshot: snapshot({ handoff: known({ ...HANDOFF, slaDueAt: NOW - 3 * HOUR }) }) }),
    says: msg('stage.first_contact', { time: msg('time.over.hours', { n: 1 }) }),
  },
  {
    name: 'accepted, contacted late',
    scene: answered(
      {
        snapshot: snapshot({
          handoff: known({ ...HANDOFF, status: 'accepted', slaDueAt: NOW - 9 * HOUR }),
          engagements: {
            ...snapshot().engagements,
            call: known({ items: [engagement({ at: NOW - 3 * HOUR, loggedAt: NOW })], omitted: 0 }),
          },
        }),
      },
      assessment({ verdict: 'ready', handoffStatus: 'accepted' }),
    ),
    says: msg('stage.contacted_late'),
  },
  {
    name: 'checking',
    scene: {
      cached: reply({ snapshot: null, stale: true }),
      afterwards: (gateway) =>
        gateway.tell(
          'lead.changed',
          judgedAs(
            assessment({ provisional: true, handoffStatus: null }),
            reply({
              settled: false,
              snapshot: snapshot({ handoff: NEVER, colleagues: unavailable('loading') }),
            }),
          ),
        ),
    },
    says: 'panel.checking',
  },
  {
    name: 'cached, with HubSpot down',
    scene: {
      cached: reply({ stale: true }),
      fresh: reply({ stale: true, problem: { kind: 'server_error', status: 500, retryAt } }),
      judged: assessment(),
    },
    says: left('days', 2),
    button: 'retry.now',
  },
]

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  const { t, say } = createTranslator(language)

  it.each(SCENES)('$name', async ({ scene, says, button }) => {
    await play({ ...scene, language })
    const main = screen.getByRole('main')
    expect(document.documentElement.lang).toBe(language)
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    const headings = within(main).getAllByRole('heading')
    expect(headings.map((heading) => heading.textContent?.trim())).toContain(
      typeof says === 'string' ? t(says) : say(says),
    )
    if (button) expect(screen.getByRole('button', { name: t(button) })).toBeTruthy()
    expect(main.textContent).not.toMatch(/\{\w+\}|undefined|NaN|\[object/)
    expect(await violations()).toEqual([])
  })
})

it('says its problems at once only when somebody has to act', async () => {
  await play(blocked({ kind: 'token_refused' }))
  expect(screen.getByRole('alert').textContent).toContain('HubSpot refused the access token')
})

it('leaves passing troubles to the quiet status', async () => {
  await play(failing({ kind: 'offline', retryAt }))
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.getByRole('status').textContent).toBe('Offline')
})
