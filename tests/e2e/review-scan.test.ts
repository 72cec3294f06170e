// The month's scan in both browsers: kept in the review's own database, over a dead background, deleted on request and by Disconnect.
import type { Page } from 'puppeteer-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { ScanState } from '../../lib/messaging/protocol-review.ts'
import { PORTAL_ID, type Sandbox } from '../sandbox/sandbox.ts'
import { ask } from './harness/ask.ts'
import { both } from './harness/both.ts'
import { goTo } from './harness/options.ts'
import { Accessible } from './harness/panel.ts'
import { until } from './harness/until.ts'
import { startWorld } from './harness/world.ts'

const MONTH = '2026-06'
const FROM = Date.parse('2026-06-01T00:00:00+09:00')
const LEADS = 1_100

function seed({ portal }: Sandbox): void {
  const source = { at: FROM - 86_400_000, indexed: true }
  const { id: company } = portal.create(
    'companies',
    { name: '見本株式会社', numberofemployees: '300' },
    source,
  )
  for (let index = 0; index < LEADS; index++) {
    const at = FROM + index * 600_000
    const values = {
      lastname: `見本${index}`,
      associatedcompanyid: company,
      japan_handoff_status: 'handed_off',
      japan_handoff_at: new Date(at).toISOString(),
      japan_handoff_count: '1',
    }
    const { id } = portal.create('contacts', values, source)
    if (index % 100 !== 0) continue
    const again = { japan_handoff_at: new Date(at + 3_600_000).toISOString(), japan_handoff_count: '2' }
    portal.update('contacts', id, again, { at: at + 3_600_000, indexed: true })
  }
}

/** How many of each store there are in the review's database, and of what ids. */
function kept(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const db = await wait(indexedDB.open('review'))
    const names = [...db.objectStoreNames]
    const counts: Record<string, number> = {}
    for (const name of names) counts[name] = await wait(db.transaction(name).objectStore(name).count())
    db.close()
    return counts
  })
}

async function scanned(page: Page, fresh = false): Promise<ScanState> {
  return until('the whole month', async () => {
    const state = await ask(page, 'review.scan', { month: MONTH, fresh })
    if (state.state === 'failed') throw new Error(JSON.stringify(state))
    return state.state === 'done' ? state : null
  })
}

describe.each(both())('the scan of a month in $name', (contestant) => {
  it('goes on after the background died, keeps every handoff once, and is deleted', async () => {
    const world = await startWorld(contestant, { sandbox: { people: 'none' } })
    onTestFinished(() => world.close())
    seed(world.sandbox)
    world.sandbox.setLatency(300)
    const page = await world.browser.openExtensionPage('options.html')
    await until('a few pages', async () => {
      const { read } = await ask(page, 'review.scan', { month: MONTH, fresh: false })
      return read >= 200 && read < LEADS
    })
    await world.browser.killBackground()
    world.sandbox.setLatency(0)
    const before = world.sandbox.requests.length
    const done = await scanned(page)
    const again = world.sandbox.requests
      .slice(before)
      .filter(({ body }) => JSON.stringify(body ?? null).includes('BETWEEN'))
    expect(done).toMatchObject({ read: LEADS + 11, total: LEADS + 11, missing: [], lacking: [] })
    expect(again.length).toBeLessThan(LEADS / 200 + 8)
    expect(await kept(page)).toEqual({ files: 1, records: LEADS + 11, companies: 1, logs: 0 })
    expect(await ask(page, 'review.months')).toMatchObject({
      portalId: PORTAL_ID,
      months: [{ month: MONTH, count: LEADS + 11, whole: true }],
    })

    await ask(page, 'review.log.write', {
      month: MONTH,
      entries: [{ id: 'log-0001', issue: 'i', decision: 'd', owner: 'o', measure: '', before: null, at: 1 }],
    })
    await ask(page, 'review.forget', { month: MONTH })
    expect(await kept(page)).toEqual({ files: 0, records: 0, companies: 0, logs: 1 })

    await scanned(page)
    const options = new Accessible(page)
    await goTo(options, 'connection')
    await options.press('button', 'Disconnect')
    await options.press('button', 'Yes, disconnect')
    await until('an empty database', async () =>
      Object.values(await kept(page)).every((count) => count === 0),
    )
  })
})
