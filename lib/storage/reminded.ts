// Which reminders were given, so that each comes once, even if the browser was closed in between.
import * as z from 'zod/mini'
import { readVault, writeVault } from './database'

const KEY = 'reminded'
const schema = z.array(z.string())

/** Keys of reminders that were given, oldest first. */
export async function readReminded(): Promise<readonly string[]> {
  const parsed = schema.safeParse(await readVault(KEY))
  return parsed.success ? parsed.data : []
}

/** Remembers them. */
export function writeReminded(keys: readonly string[]): Promise<void> {
  return writeVault(KEY, keys)
}
