// Records a text that was asked for and is not there: the person reads on, and the page's own record of errors has it.
import type { Language } from '@/lib/domain/settings'

/** What names of texts look like; anything else may come from a lead and is not recorded. */
const KEY = /^[a-z_A-Z]{1,40}(\.\w{1,40}){1,6}$/

const recorded = new Set<string>()

/** Once for each key; reported like an uncaught error, so that it is kept with the others. */
export function recordMissing(key: unknown, language: Language): void {
  const name = typeof key === 'string' && KEY.test(key) ? key : 'a key of another form'
  if (recorded.has(name)) return
  recorded.add(name)
  globalThis.reportError?.(new Error(`No text in ${language}: ${name}`))
}
