// The monthly review in both browsers: a month is read, counted by the worker under our own security policy, discussed and kept.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { fingerprintOf } from '@/lib/domain/definition/fingerprint'
import { RULES_VERSION } from '@/lib/domain/reading/rules-version'
import { violations } from './harness/axe.ts'
import { both } from './harness/both.ts'
import { monthKey, monthStart, OF_TWELVE, seedHandoffs } from './harness/handoffs.ts'
import { Accessible } from './harness/panel.ts'
import { until } from './harness/until.ts'
import { startWorld, type World } from './harness/world.ts'

const FINGERPRINT = fingerprintOf(DEFAULT_DEFINITION)
const MONTH = monthStart(Date.now(), -1)
/** A slow machine may need long for a month. */
const LONG = 60_000

interface Review {
  readonly page: Awaited<ReturnType<World['browser']['openExtensionPage']>>
  readonly review: Accessible
  /** The text of a section. */
  section(id: string): Promise<string>
}

async function openReview(world: World): Promise<Review> {
  const page = await world.browser.openExtensionPage('review.html')
  return {
    page,
    review: new Accessible(page),
    section: (id) =>
      page.evaluate((one) => (document.getElementById(one)?.innerText ?? '').replace(/\s+/g, ' '), id),
  }
}

/** The counts of the month, by their label. */
function tally({ page }: Review): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('.tally > div')].map((one) => [
        one.querySelector('dt')?.textContent ?? '',
        one.querySelector('.count')?.textContent ?? '',
      ]),
    ),
  )
}

describe.each(both())('a month of twelve in $name', (contestant) => {
  let world: World
  let open: Review
  beforeAll(async () => {
    world = await startWorld(contestant, { sandbox: { people: 'none' } })
    seedHandoffs(world.sandbox.portal, MONTH, 12, FINGERPRINT, RULES_VERSION)
    open = await openReview(world)
  })
  afterAll(() => world?.close())

  it('is read on request, and its figures are those of the portal', async () => {
    const { page, review, section } = open
    await review.press('button', 'Load this month')
    await until('the numbers', () => review.has('heading', 'Four numbers'), LONG)
    await review.get('button', 'Reload')
    const { accepted, rejected, returned, undecided } = OF_TWELVE
    await until('all of them', async () => (await tally(open))['Handed off'] === '12', LONG)
    expect(await tally(open)).toMatchObject({
      Accepted: String(accepted),
      Rejected: String(rejected),
      Returned: String(returned),
      Undecided: String(undecided),
    })
    expect(await section('scorecard')).toContain('Under 10: no rate shown')
    expect(await section('scorecard')).toMatch(/SLA kept 83\.3% \(10 of 12\)/)
    expect(await page.$eval('#rejections svg', (svg) => svg.getAttribute('aria-label'))).toMatch(
      /^Rejections by reason, 4 in all: .*Wrong contact level 1/,
    )
    await page.$eval('.review-details > summary', (summary) => (summary as HTMLElement).click())
    const { saidSignal, saidNoSignal } = OF_TWELVE
    await until('who answered', async () => /森/.test(await section('answers')))
    expect(await section('answers')).toContain(`${saidSignal} “A signal”, ${saidNoSignal} “Not a signal”`)
  })

  it('shows the leads behind a number, each with its record', async () => {
    const { page, review } = open
    await review.press('button', `${OF_TWELVE.rejected}, Rejected: show the leads`)
    const links = await until('the list', async () => {
      const all = await page.$$eval('.drawer a', (found) => found.map((one) => one.getAttribute('href')))
      return all.length === OF_TWELVE.rejected ? all : null
    })
    expect(links[0]).toMatch(/^https:\/\/app\.hubspot\.com\/contacts\/\d+\/record\/0-1\/\d+$/)
    await page.keyboard.press('Escape')
    await until('no list', async () => (await page.$('.drawer')) === null)
  })

  it('says what a changed definition would have held back, and asks HubSpot for nothing', async () => {
    const { page, section } = open
    world.apiRequests()
    const size = await page.waitForSelector('#what-if .what-if-grid input')
    await size?.click({ count: 3 })
    await size?.type('100')
    await until('the effect', async () => /Avoids 2 of 4 rejections/.test(await section('what-if')))
    expect(await section('what-if')).toMatch(/Only ICP fit/)
    expect(world.apiRequests()).toEqual([])
    expect(await page.$$('style')).toEqual([])
  })

  it('keeps a decision while it is typed, across a reload', async () => {
    const { page, review } = open
    await review.press('button', 'Add a decision')
    await (await review.get('textbox', 'Issue')).type('早すぎるリードが多い')
    await (await review.get('textbox', 'Decision')).type('Raise the minimum')
    await review.says('Saved.')
    await page.evaluate(() => {
      document.documentElement.dataset.before = ''
      location.reload()
    })
    await until('the page anew', () =>
      page.evaluate(() => document.documentElement.dataset.before === undefined),
    )
    await until('the log', async () => /Raise the minimum/.test(await valuesOf(open)), LONG)
    expect(await valuesOf(open)).toContain('早すぎるリードが多い')
    expect((await tally(open))['Handed off']).toBe('12')
  })

  it('is deleted on request; the decisions stay', async () => {
    const { review } = open
    await review.press('button', 'Delete this month')
    await review.press('button', 'Yes, delete')
    await review.says('has not been loaded yet')
    expect(await review.has('heading', 'Four numbers')).toBe(false)
    await review.press('button', 'Load this month')
    await until('the log', async () => /Raise the minimum/.test(await valuesOf(open)), LONG)
  })
})

const LOOKS = {
  chromium: { language: 'en', colorScheme: 'dark', scan: 'Load this month', more: 'Change other settings' },
  firefox: { language: 'ja', colorScheme: 'light', scan: 'この月を読み込む', more: 'ほかの設定も変更する' },
} as const

describe.each(both())('the look of the review in $name', (contestant) => {
  // The page is long: each browser looks at it in one language.
  const { scan, more, ...launch } = LOOKS[contestant.name]
  it(`axe finds nothing in ${launch.language}, ${launch.colorScheme}`, async () => {
    const world = await startWorld(contestant, { sandbox: { people: 'none' }, launch })
    try {
      seedHandoffs(world.sandbox.portal, MONTH, 36, FINGERPRINT, RULES_VERSION)
      const { page, review } = await openReview(world)
      await review.get('button', scan)
      expect(await violations(review)).toEqual([])
      await review.press('button', scan)
      await until('the figures', async () => (await page.$$('.tile')).length > 3, LONG)
      await review.press('button', more)
      await page.$eval('.review-details > summary', (summary) => (summary as HTMLElement).click())
      await page.$eval('.tally button.count', (button) => (button as HTMLElement).click())
      await until('the list', async () => (await page.$$('.drawer tbody tr')).length === 36, LONG)
      expect(await violations(review)).toEqual([])
    } finally {
      await world.close()
    }
  })
})

function valuesOf({ page }: Review): Promise<string> {
  return page.$$eval('.log textarea', (all) =>
    all.map((one) => (one as HTMLTextAreaElement).value).join('\n'),
  )
}

describe.each(both())('two thousand handoffs in $name', (contestant) => {
  let world: World
  beforeAll(async () => {
    world = await startWorld(contestant, { sandbox: { people: 'none' } })
    seedHandoffs(world.sandbox.portal, MONTH, 2_000, FINGERPRINT, RULES_VERSION)
  })
  afterAll(() => world?.close())

  it('are stopped halfway, shown as partial, and read to the end later, without one search twice refused', async () => {
    const open = await openReview(world)
    const { page, review } = open
    world.sandbox.setLatency(400)
    await review.press('button', 'Load this month')
    await until('the first hundreds', () => review.has('progressbar', 'Loading handoffs from HubSpot'), LONG)
    await until('some handoffs', async () => Number((await tally(open))['Handed off'] ?? 0) > 0, LONG)
    await review.press('button', 'Stop')
    await review.says(/Partial: .* was not loaded to its end/)
    const partial = Number((await tally(open))['Handed off'])
    expect(partial).toBeGreaterThan(0)
    world.sandbox.setLatency(0)
    await review.press('button', 'Resume')
    await until('the whole month', async () => (await tally(open))['Handed off'] === '2000', LONG)
    await review.get('button', 'Reload')
    // 166 rounds of twelve and eight more: five accepted and three rejected.
    expect(await tally(open)).toMatchObject({ Accepted: '835', Rejected: '667', Returned: '166' })
    expect(world.sandbox.requests.filter(({ status }) => status === 429)).toEqual([])
    const chosen = await page.$eval('select', (select) => (select as HTMLSelectElement).value)
    expect(chosen).toBe(monthKey(MONTH))
  })
})
