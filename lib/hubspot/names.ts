// How a person's name is put together.
import { toText } from './wire'

const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

/** Family name first where it is written in kana, kanji or hangul; null when there is no name at all. */
export function personName(firstName: unknown, lastName: unknown): string | null {
  const first = toText(firstName)
  const last = toText(lastName)
  if (first === null || last === null) return last ?? first
  return EAST_ASIAN.test(first + last) ? `${last} ${first}` : `${first} ${last}`
}
