// What the company's policy fixes, read from the browser's managed storage and checked before use.
import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { DOCK_SIDES, LANGUAGES } from '@/lib/domain/settings'
import { validFields } from './valid-fields'

const schema = z.object({
  language: z.optional(z.enum(['auto', ...LANGUAGES])),
  theme: z.optional(z.enum(['system', 'light', 'dark'])),
  dock: z.optional(z.enum(DOCK_SIDES)),
  keepToken: z.optional(z.boolean()),
  remindNames: z.optional(z.boolean()),
  ownerId: z.optional(z.string().check(z.regex(/^\d{1,20}$/))),
  portalId: z.optional(z.string().check(z.regex(/^\d{1,20}$/))),
  /** The text of a definition file. */
  definition: z.optional(z.string().check(z.maxLength(1_000_000))),
})

/** Settings fixed by policy; a key is absent when policy leaves it to the user. */
export type ManagedSettings = z.infer<typeof schema>

/** A policy that is there answers in a few milliseconds; a broken one may never answer. */
const PATIENCE_MS = 1_000

let known: ManagedSettings = {}
let asking: Promise<ManagedSettings> | null = null
/** The browser was waited for once and has not answered yet: nobody waits for the same answer again. */
let late = false
let tell = (): void => {}

/**
 * Reads the policy. A value of the wrong type is ignored by itself, the others hold. Without an answer within a second
 * it is what was known before, at first nothing; what comes later is told to {@link watchManaged}. Firefox rejects when
 * no policy exists; that is the ordinary case, not an error. Policy never carries a token: scripts in pages can read it.
 */
export async function readManaged(): Promise<ManagedSettings> {
  if (late) return known
  const question = ask()
  let timer: ReturnType<typeof setTimeout> | undefined
  const patience = new Promise<null>((over) => {
    timer = setTimeout(() => over(null), PATIENCE_MS)
  })
  const found = await Promise.race([question, patience])
  clearTimeout(timer)
  if (found !== null) return found
  late = asking === question
  return known
}

/** Calls `hear` whenever policy may have changed: the browser says so, or an answer came late. Call it synchronously. */
export function watchManaged(hear: () => void): void {
  tell = hear
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area !== 'managed') return
    asking = null
    late = false
    hear()
  })
}

function ask(): Promise<ManagedSettings> {
  if (asking !== null) return asking
  const question = policy().then((found) => {
    if (asking !== question) return found
    asking = null
    known = found
    if (late) {
      late = false
      tell()
    }
    return found
  })
  asking = question
  return question
}

async function policy(): Promise<ManagedSettings> {
  try {
    return keepValid(await browser.storage.managed.get(null))
  } catch {
    return {}
  }
}

/** The valid entries of a policy object; exported for its own tests. */
export function keepValid(raw: Record<string, unknown>): ManagedSettings {
  return validFields(schema, raw)
}
