// The health check on the options page: five signs with their evidence, on a portal in use and on one before set-up.
import { describe, expect, it, onTestFinished } from 'vitest'
import { lastMonth } from '../../lib/domain/review/month.ts'
import { OWNERS } from '../sandbox/portal/owners.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { both } from './harness/both.ts'
import { openOptions } from './harness/options.ts'
import type { Accessible } from './harness/panel.ts'
import { startWorld, type World } from './harness/world.ts'

const SNAPSHOT = JSON.stringify({ v: '1', o: { evaluation_signal: 'pass', decision_role: 'pass' } })

/** Twelve handoffs of last month in the panel, and three around it. */
function handOff({ portal }: Sandbox): void {
  const at = lastMonth(portal.now()).from + 36 * 3_600_000
  const time = (hours: number) => new Date(at + hours * 3_600_000).toISOString()
  for (let index = 0; index < 15; index++) {
    const around = { japan_handoff_status: 'handed_off', japan_handoff_at: time(index) }
    const inPanel = {
      japan_handoff_by: OWNERS.mori,
      japan_sla_due_at: time(index + 48),
      japan_first_contact_at: time(index + 5),
      japan_readiness: 'ready',
      japan_readiness_snapshot: SNAPSHOT,
      japan_mql_definition: '1',
    }
    portal.create('contacts', { ...around, ...(index < 12 ? inPanel : {}) }, { indexed: true })
  }
}

async function openHealth(world: World): Promise<Accessible> {
  onTestFinished(() => world.close())
  return (await openOptions(world.browser, 'health')).options
}

/** The five items: which check, its state in words, and all that it says. */
const itemsOf = (options: Accessible) =>
  options.root.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-check]')].map((item) => ({
      id: item.dataset.check,
      state: item.querySelector('.tag')?.textContent?.trim(),
      text: item.innerText.replace(/\s+/g, ' '),
      target: document.querySelector(item.querySelector('a')?.getAttribute('href') ?? 'none')?.localName,
    })),
  )

const IDS = ['japan_criteria', 'sla', 'rejection_reason', 'decision_role', 'context']

describe.each(both())('health check in $name', (contestant) => {
  it('tells of a portal in use what is in order and what is not, and only reads', async () => {
    const world = await startWorld(contestant, { sandbox: { people: 'none' } })
    handOff(world.sandbox)
    const options = await openHealth(world)
    world.apiRequests()
    await options.press('button', 'Check the handoff')
    await options.get('list', 'The five signs')
    await options.says(/\d of 5 checks are OK\. Checked .* JST\./)
    const items = await itemsOf(options)
    expect(items.map(({ id }) => id)).toEqual(IDS)
    expect(items.map(({ state }) => state)).toEqual([
      'Needs attention',
      'Missing',
      'OK',
      'Needs attention',
      'Needs attention',
    ])
    expect(items[0]?.text).toContain('Verdict recorded: 12 of 15 handoffs last month (80 %).')
    expect(items[1]?.text).toContain('There is no SLA workflow')
    expect(items[1]?.target).toBe('h3')
    const written = world
      .apiRequests()
      .filter(({ method, path }) => method !== 'GET' && !/search$/.test(path))
    expect(written).toEqual([])
  })

  it('tells of an empty portal what to do, in Japanese', async () => {
    const world = await startWorld(contestant, {
      sandbox: { people: 'none', japanProperties: false },
      launch: { language: 'ja', colorScheme: 'dark' },
    })
    const options = await openHealth(world)
    await options.press('button', 'チェックを実行する')
    await options.get('list', '5つの兆候')
    const items = await itemsOf(options)
    expect(items.map(({ id, state }) => [id, state])).toEqual(IDS.map((id) => [id, '未整備']))
    for (const item of items) expect(item.text).toContain('対応：ポータルの初期設定を実行します。')
    expect(items.map(({ target }) => target)).toEqual(IDS.map(() => 'h3'))
  })
})
