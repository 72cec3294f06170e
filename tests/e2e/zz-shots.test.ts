// Scratch: pictures of the review.

import { mkdirSync, writeFileSync } from 'node:fs'
import { it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/default-definition'
import { fingerprintOf } from '@/lib/domain/fingerprint'
import { both } from './harness/both.ts'
import { monthKey, monthStart, seedHandoffs } from './harness/handoffs.ts'
import { Accessible } from './harness/panel.ts'
import { until } from './harness/until.ts'
import { startWorld } from './harness/world.ts'

const OUT = '/tmp/rv/shots'
mkdirSync(OUT, { recursive: true })
const counts = (process.env.COUNTS ?? '12').split(',').map(Number)
const langs = (process.env.LANGS ?? 'en').split(',') as ('en' | 'ja')[]
const schemes = (process.env.SCHEMES ?? 'light').split(',') as ('light' | 'dark')[]
const names = (process.env.BROWSERS ?? 'chromium').split(',')
const widths = (process.env.WIDTHS ?? '1280').split(',').map(Number)
const extra = Number(process.env.EARLIER ?? '0')
for (const c of both().filter((one) => names.includes(one.name)))
  for (const n of counts)
    for (const lang of langs)
      for (const scheme of schemes)
        it(`${c.name} ${n} ${lang} ${scheme}`, async () => {
          const world = await startWorld(c, {
            sandbox: { people: 'none' },
            launch: { language: lang, colorScheme: scheme },
          })
          try {
            const f = fingerprintOf(DEFAULT_DEFINITION)
            const start = monthStart(Date.now(), -1)
            seedHandoffs(world.sandbox.portal, start, n, f)
            if (extra) seedHandoffs(world.sandbox.portal, monthStart(Date.now(), -2), extra, f)
            const page = await world.browser.openExtensionPage('review.html')
            page.on('pageerror', (e) => console.log('PAGEERROR', String(e)))
            page.on('console', (m) => console.log('CONSOLE', m.text()))
            const review = new Accessible(page)
            const words =
              lang === 'en'
                ? { scan: 'Read this month', again: 'Read again' }
                : { scan: 'この月を読み込む', again: '読み込み直す' }
            await review.get('button', words.scan)
            await page.screenshot({ path: `${OUT}/${c.name}-unread-${lang}-${scheme}.png` })
            if (extra) {
              await page.select('select', monthKey(monthStart(Date.now(), -2)))
              await review.press('button', words.scan)
              await review.get('button', words.again)
              await page.select('select', monthKey(start))
            }
            await review.press('button', words.scan)
            await until('read', () => review.has('button', words.again), 60000)
            await until('idle', async () => !(await page.$('[aria-busy=true]')), 20000)
            for (const w of widths) {
              await page.setViewport({ width: w, height: 900 })
              await new Promise((r) => setTimeout(r, 300))
              await page.screenshot({
                path: `${OUT}/${c.name}-${n}-${lang}-${scheme}-${w}.png`,
                fullPage: true,
              })
            }
            if (process.env.MORE && n > 0) {
              await page.setViewport({ width: 1280, height: 900 })
              await page.evaluate(() => {
                const boxes = [...document.querySelectorAll<HTMLInputElement>('.knobs input[type=checkbox]')]
                boxes[4]!.click()
              })
              const min = (await page.$$('.knobs input:not([type=checkbox])'))[0]!
              await min.click({ count: 3 })
              await min.type('100')
              await until('effect', async () => /Would have|止められました/.test(await review.allText()))
              await until('idle', async () => !(await page.$('[aria-busy=true]')), 20000)
              await page.evaluate(() =>
                document
                  .querySelector('.log + .row button, #log button')
                  ?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
              )
              await new Promise((r) => setTimeout(r, 600))
              for (const w of widths) {
                await page.setViewport({ width: w, height: 1000 })
                await page.evaluate(() => document.getElementById('what-if')!.scrollIntoView())
                await new Promise((r) => setTimeout(r, 200))
                await page.screenshot({ path: `${OUT}/${c.name}-${n}-${lang}-${scheme}-${w}-whatif.png` })
                await page.evaluate(() => document.getElementById('log')!.scrollIntoView())
                await page.screenshot({ path: `${OUT}/${c.name}-${n}-${lang}-${scheme}-${w}-log.png` })
                await page.evaluate(() => {
                  document.getElementById('scorecard')!.scrollIntoView()
                  document.querySelector<HTMLElement>('#scorecard button.count')!.click()
                })
                await new Promise((r) => setTimeout(r, 400))
                await page.screenshot({ path: `${OUT}/${c.name}-${n}-${lang}-${scheme}-${w}-drawer.png` })
                await page.keyboard.press('Escape')
              }
            }
            writeFileSync(`${OUT}/${c.name}-${n}-${lang}.txt`, await review.allText())
            if (process.env.PDF && c.name === 'chromium') {
              await page.setViewport({ width: 1280, height: 900 })
              const cdp = await page.createCDPSession()
              const { data } = await cdp.send('Page.printToPDF', {
                printBackground: true,
                preferCSSPageSize: true,
              })
              writeFileSync(`${OUT}/${n}-${lang}-${scheme}.pdf`, Buffer.from(data, 'base64'))
            }
          } finally {
            await world.close()
          }
        }, 180000)
