// What the tests of portal set-up share: the portal's properties, taken away again, and the options page.
import { openOptions } from './options.ts'
import type { World } from './world.ts'

/** Ours and HubSpot's own, as the portal has them. */
export const names = ({ sandbox }: World) => [...(sandbox.portal.properties.get('contacts')?.keys() ?? [])]

/** Hundreds of requests, and our own limiter lets nine through a second. */
export const LONG = 300_000

/** What the page says at the end. */
export const DONE = 'All set.'

/** The portal as it was before set-up: `before` are its properties then. */
export function clear(world: World, before: readonly string[]): void {
  const { portal } = world.sandbox
  for (const name of names(world)) if (!before.includes(name)) portal.removeProperty(name)
  portal.groups.get('contacts')?.delete('japan_handoff')
}

/** Publishes a definition that names the portal's score: the built-in one shows none. */
export async function publishScore(world: World): Promise<void> {
  const { options } = await openOptions(world.browser, 'definition')
  await options.press('button', 'Edit')
  await options.press('button', 'Score')
  await options.choose('Property of the score', 'hubspotscore')
  await options.press('button', 'Publish as version 2')
  await options.says(/Version 2 is published and in force/)
}
