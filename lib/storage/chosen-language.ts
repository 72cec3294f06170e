// The language that was chosen, read without the background: a page needs it before it can show anything.
import { browser } from 'wxt/browser'
import { LANGUAGES, type Language } from '@/lib/domain/settings'

/** `auto` when nothing was chosen. What company policy fixes comes with the settings, a moment later. */
export async function chosenLanguage(): Promise<Language | 'auto'> {
  const { settings } = await browser.storage.local.get('settings')
  return LANGUAGES.find((one) => one === (settings as { language?: unknown } | undefined)?.language) ?? 'auto'
}
