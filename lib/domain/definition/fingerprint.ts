// A short name for the exact content of a definition, by which two browsers can tell whether they judge alike.
import { rememberEach } from '../remember'
import type { Definition } from './definition'
import { asSaid } from './said'

/**
 * 16 hexadecimal digits of the definition's content, whatever the order in which its keys were written. The same content gives the
 * same digits on every machine; it protects against mistakes, not against forgery.
 */
export const fingerprintOf = rememberEach((definition: Definition) =>
  textFingerprint(canonical(asSaid(definition))),
)

/** 16 hexadecimal digits of a text: it protects against mistakes, not against forgery. */
export function textFingerprint(text: string): string {
  return hash(text, 0x811c9dc5) + hash(text, 0x01000193)
}

/** JSON with sorted keys: the same text for the same content. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`
}

/** FNV-1a over UTF-16 code units, 32 bits, with a last mixing step. */
function hash(text: string, seed: number): string {
  let sum = seed
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  sum = Math.imul(sum ^ (sum >>> 15), 0x85ebca6b)
  return ((sum ^ (sum >>> 13)) >>> 0).toString(16).padStart(8, '0')
}
