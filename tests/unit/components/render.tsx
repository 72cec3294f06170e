// Renders the panel in a given state and asks axe about it.
import { act, cleanup, render } from '@testing-library/react'
import axe from 'axe-core'
import { afterEach } from 'vitest'
import { PanelApp } from '@/components/panel/panel-app'
import { createPanelStore } from '@/components/stores/panel-store'
import type { Assessment } from '@/lib/domain/assessment'
import type { ConnectionView, LeadReply } from '@/lib/messaging/protocol'
import { pageWords } from '../all-words'
import { FakeGateway, FakeTimers, settleAll } from './fakes'
import { assessment, judgedAs, REF, reply, settings } from './sample'

afterEach(cleanup)

export interface Scene {
  readonly language?: 'en' | 'ja'
  /** The two answers; `undefined` leaves the call unanswered. */
  readonly cached?: LeadReply | undefined
  readonly fresh?: LeadReply | undefined
  /** In place of what the rules say. */
  readonly judged?: Assessment
  /** What happens after the answers. */
  readonly afterwards?: (gateway: FakeGateway, timers: FakeTimers) => Promise<void> | void
  readonly noRecord?: boolean
  /** What HubSpot said of the token; by default a token that may do everything, and no owners. */
  readonly connection?: ConnectionView
  /** The browser cannot tell whether the panel is covered. */
  readonly asksTwice?: boolean
}

/** The panel after the scene was played. */
export async function play(scene: Scene) {
  const timers = new FakeTimers()
  const gateway = new FakeGateway(timers)
  if (scene.connection !== undefined) gateway.decisions.view = scene.connection
  gateway.guard.asksTwice = scene.asksTwice ?? false
  gateway.view = settings(scene.language ?? 'en')
  const store = createPanelStore(gateway, timers)
  const view = render(<PanelApp store={store} words={pageWords('panel', scene.language)} />)
  await act(async () => {
    await gateway.open(scene.noRecord ? null : REF)
    if (scene.cached) await gateway.last.answer(judgedAs(scene.judged, scene.cached))
    if (scene.fresh) await gateway.last.answer(judgedAs(scene.judged, scene.fresh))
    await scene.afterwards?.(gateway, timers)
    await settleAll()
  })
  return { ...view, gateway, timers, store }
}

/** A scene in which HubSpot has answered. */
export function answered(part: Parameters<typeof reply>[0] = {}, judged = assessment()): Scene {
  return { cached: reply({ snapshot: null, stale: true }), fresh: reply(part), judged }
}

/** What axe finds; colours are out, as nothing is painted here. */
export async function violations(within: Document | HTMLElement = document): Promise<readonly string[]> {
  const { violations } = await axe.run(within, { rules: { 'color-contrast': { enabled: false } } })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}
