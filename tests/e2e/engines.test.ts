// The same verdict in every browser: five hundred leads judged in Node, Chromium and Firefox give the same bytes.
import { fileURLToPath } from 'node:url'
import { runInThisContext } from 'node:vm'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { both } from './harness/both.ts'
import { startWorld, type World } from './harness/world.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

/** The domain and its leads as one expression that gives the text. */
async function judgement(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      minify: false,
      target: ['chrome140', 'firefox142'],
      lib: { entry: `${ROOT}/tests/e2e/engines/judge.ts`, formats: ['iife'], name: 'engines' },
    },
  })
  const [chunk] = Array.isArray(built) ? (built[0]?.output ?? []) : 'output' in built ? built.output : []
  if (chunk?.type !== 'chunk') throw new Error('Nothing was built')
  return `(() => { ${chunk.code}\nreturn engines.judgeAll() })()`
}

/** Where two texts first differ, with what is around it: two megabytes would help nobody. Null: nowhere. */
function firstDifference(here: string, there: string): { lead: number; here: string; there: string } | null {
  let at = 0
  while (at < here.length && here[at] === there[at]) at++
  if (at === here.length && at === there.length) return null
  const around = (text: string) => text.slice(Math.max(0, at - 80), at + 80)
  return { lead: there.slice(0, at).split('\n').length - 1, here: around(here), there: around(there) }
}

let script: string
let inNode: string
beforeAll(async () => {
  script = await judgement()
  inNode = runInThisContext(script)
})

describe('in Node', () => {
  it('the leads are told apart', () => {
    const verdicts = inNode.split('\n').map((line) => JSON.parse(line).assessment.verdict)
    expect(verdicts).toHaveLength(500)
    expect(new Set(verdicts)).toEqual(new Set(['ready', 'not_ready', 'needs_review', 'not_japan']))
  })
})

describe.each(both())('in $name', (contestant) => {
  let world: World
  beforeAll(async () => {
    world = await startWorld(contestant, { token: null })
  })
  afterAll(() => world?.close())

  it('the same leads give the same bytes', async () => {
    const page = await world.browser.newPage()
    await page.goto('data:text/html,<meta charset=utf-8>')
    const here = String(await page.evaluate(script))
    expect(firstDifference(here, inNode)).toBeNull()
    expect(Buffer.from(here).equals(Buffer.from(inNode))).toBe(true)
  })
})
