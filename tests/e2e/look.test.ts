// Accessibility of what is really on screen: axe in the panel and the options page, and the keyboard alone.
import { describe, expect, it } from 'vitest'
import { CAST, type CastName } from '../sandbox/people/cast.ts'
import { violations } from './harness/axe.ts'
import { both } from './harness/both.ts'
import { goTo, openOptions } from './harness/options.ts'
import { until } from './harness/until.ts'
import { startWorld } from './harness/world.ts'

const LEADS: CastName[] = [
  'ready',
  'scoreOnly',
  'atRisk',
  'breached',
  'rejected',
  'hostile',
  'merged',
  'deleted',
  'needsReview',
]
/** The same pages again: the longest one, and the one with hostile content. */
const AGAIN = new Set<CastName>(['breached', 'hostile'])

/** What the first screen answers at each stage: is it ready, what is missing, how long do I have, what now, who decides, what became of it. */
const ANSWERS: Partial<Record<CastName, readonly RegExp[]>> = {
  ready: [
    /Ready for handoff/,
    /5 of 5 required criteria met/,
    /Strong: \S/,
    /Salesperson/,
    /Hand off to sales/,
  ],
  scoreOnly: [/Not ready: \d steps? to ready/, /Missing: .*Evaluation signal/, /Owner: Marketing/],
  atRisk: [/First contact: \d+ working hours? left/, /Due .* JST/, /Email/, /They asked/, /Who decides \S/],
  breached: [/First contact: .* overdue/, /Was due .* JST/, /Email/, /Address line \S/, /Who decides \S/],
  rejected: [/Rejected: \S/, /\d \w+ 20\d\d/],
}

const SCREENS = [
  'setup',
  'connection',
  'definition',
  'fields',
  'health',
  'browser',
  'privacy',
  'diagnostics',
] as const

const LOOKS = [
  { language: 'en', colorScheme: 'light', why: 'Why this due time?', edit: 'Edit' },
  { language: 'ja', colorScheme: 'dark', why: 'この期限になる理由', edit: '編集する' },
] as const

describe.each(both())('look in $name', (contestant) => {
  // Colours and words are the same in both: the second browser looks once.
  const looks = LOOKS.filter(({ language }) => contestant.name === 'chromium' || language === 'ja')
  it.each(looks)(
    'axe finds nothing in $language, $colorScheme',
    async ({ language, colorScheme, why, edit }) => {
      const world = await startWorld(contestant, { launch: { language, colorScheme } })
      try {
        const leads = contestant.name === 'chromium' ? LEADS : LEADS.filter((lead) => AGAIN.has(lead))
        for (const lead of leads) {
          const panel = await world.panel(CAST[lead])
          await panel.settled()
          const first = await panel.firstScreen()
          for (const answer of language === 'en' ? (ANSWERS[lead] ?? []) : []) expect(first).toMatch(answer)
          if (lead === 'breached') await panel.press('button', why)
          expect([lead, await violations(panel)]).toEqual([lead, []])
          await panel.tab.close()
        }
        const { options } = await openOptions(world.browser, 'setup')
        await options.idle()
        for (const screen of contestant.name === 'chromium' ? SCREENS : SCREENS.slice(0, 4)) {
          await goTo(options, screen)
          expect([screen, await violations(options)]).toEqual([screen, []])
        }
        // The editor is long: each browser looks at it in one language.
        if ((contestant.name === 'chromium') !== (language === 'en')) return
        await goTo(options, 'definition')
        await options.press('button', edit)
        await until('the editor with every group open', () =>
          options.root.evaluate(() => {
            for (const button of document.querySelectorAll<HTMLElement>(
              '.group-button[aria-expanded="false"]',
            ))
              button.click()
            return document.querySelectorAll('.choices input').length > 3
          }),
        )
        expect(['editor', await violations(options)]).toEqual(['editor', []])
      } finally {
        await world.close()
      }
    },
  )

  it('opens, closes and gives the focus back by the keyboard alone', async () => {
    const world = await startWorld(contestant)
    try {
      const tab = await world.record(CAST.ready)
      await tab.rail()
      const panel = await tab.openPanel()
      await panel.settled()
      await panel.press('button', 'Refresh')
      await panel.press('button', 'Close panel')
      await tab.rail(({ open }) => !open)
      await until('the focus on the rail', () =>
        tab.page.evaluate(() => document.activeElement?.localName === 'hikitsugi-dock'),
      )
      await tab.page.keyboard.press('Enter')
      await tab.rail(({ open }) => open)
    } finally {
      await world.close()
    }
  })
})
