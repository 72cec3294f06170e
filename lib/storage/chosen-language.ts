// The language that is fixed or was chosen, read without the background: a page needs it before it can show anything.
import { browser } from 'wxt/browser'
import { LANGUAGES, type Language } from '@/lib/domain/settings'

/** What company policy fixes comes first, so that a page never changes under the reader; `auto` when nothing says. */
export async function chosenLanguage(): Promise<Language | 'auto'> {
  const [fixed, { settings }] = await Promise.all([
    // Firefox rejects where there is no policy.
    browser.storage.managed.get('language').catch(() => ({})),
    browser.storage.local.get('settings'),
  ])
  return languageIn(fixed) ?? languageIn(settings) ?? 'auto'
}

/** `auto` may be fixed as well. */
function languageIn(from: unknown): Language | 'auto' | undefined {
  const { language } = (from ?? {}) as { readonly language?: unknown }
  return ([...LANGUAGES, 'auto'] as const).find((one) => one === language)
}
