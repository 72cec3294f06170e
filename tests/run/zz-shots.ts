import { both } from '../e2e/harness/both.ts'
import { startWorld } from '../e2e/harness/world.ts'
import { CAST, type CastName } from '../sandbox/people/cast.ts'

const LEADS: CastName[] = (process.argv[3]?.split(',') as CastName[]) ?? [
  'ready',
  'nearlyReady',
  'scoreOnly',
  'breached',
  'responsible',
  'met',
]
const [chromium, firefox] = both()
for (const [contestant, language, scheme] of [
  [chromium, 'en', 'light'],
  [chromium, 'ja', 'dark'],
  [firefox, 'ja', 'light'],
  [firefox, 'en', 'dark'],
] as const) {
  if (process.argv[2] && !process.argv[2].split(',').includes(`${contestant!.name}-${language}`)) continue
  const world = await startWorld(contestant!, {
    launch: { language, colorScheme: scheme, viewport: { width: 1280, height: 1700 } },
  })
  try {
    for (const lead of LEADS) {
      const panel = await world.panel(CAST[lead])
      await panel.settled()
      for (const name of process.argv[4]?.split(',') ?? []) {
        try {
          await panel.press('button', name)
        } catch (e) {
          console.log(String(e).slice(0, 100))
        }
      }
      await panel.screenshot(`/tmp/shots/${contestant!.name}-${language}-${lead}.png`)
      await panel.tab.close()
    }
  } finally {
    await world.close()
  }
}
