// What the company's policy fixes, read from the browser's managed storage and checked before use.
import { browser } from 'wxt/browser'
import * as z from 'zod/mini'

const schema = z.object({
  language: z.optional(z.enum(['auto', 'en', 'ja'])),
  theme: z.optional(z.enum(['system', 'light', 'dark'])),
  keepToken: z.optional(z.boolean()),
  ownerId: z.optional(z.string().check(z.regex(/^\d{1,20}$/))),
  portalId: z.optional(z.string().check(z.regex(/^\d{1,20}$/))),
  /** The text of a definition file. */
  definition: z.optional(z.string().check(z.maxLength(1_000_000))),
})

/** Settings fixed by policy; a key is absent when policy leaves it to the user. */
export type ManagedSettings = z.infer<typeof schema>

/**
 * Reads the policy. A value of the wrong type is ignored by itself, the others hold. Firefox rejects when no policy
 * exists; that is the ordinary case, not an error. Policy never carries a token: scripts in pages can read it.
 */
export async function readManaged(): Promise<ManagedSettings> {
  const raw: Record<string, unknown> = await browser.storage.managed.get(null).catch(() => ({}))
  return keepValid(raw)
}

/** The valid entries of a policy object; exported for its own tests. */
export function keepValid(raw: Record<string, unknown>): ManagedSettings {
  const valid: Record<string, unknown> = {}
  for (const key of Object.keys(schema.shape)) {
    const one = schema.safeParse({ [key]: raw[key] })
    if (one.success && raw[key] !== undefined) valid[key] = raw[key]
  }
  return valid as ManagedSettings
}
