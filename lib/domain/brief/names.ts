// How a person and a coded value are called in words.
import type { Contact } from '../lead-snapshot'

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Full name in the order of its own script, else the email address, else null. Untrusted text. */
export function contactName(contact: Contact): string | null {
  const first = contact.firstName?.trim() ?? ''
  const last = contact.lastName?.trim() ?? ''
  const parts = EAST_ASIAN.test(first + last) ? [last, first] : [first, last]
  const name = parts.filter((part) => part !== '').join(' ')
  return name === '' ? contact.email?.trim() || null : name
}

/** "山田様" / "Yamada-sama": the surname with the form of address that is always safe; null without a surname. */
export function politeName(contact: Contact): string | null {
  const last = contact.lastName?.trim()
  if (!last) return null
  return EAST_ASIAN.test(last) ? `${last}様` : `${last}-sama`
}

/** An option value such as COMPUTER_SOFTWARE in readable form; anything else unchanged. */
export function humanized(value: string): string {
  if (!/^[A-Z0-9]+(_[A-Z0-9]+)*$/.test(value) || value.length < 4) return value
  const words = value.toLowerCase().replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
