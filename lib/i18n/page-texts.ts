// The texts of each page, one list of areas for each language: what there is to load, and which keys that gives.
import type * as background from './messages/en/pages/background'
import type * as options from './messages/en/pages/options'
import type * as panel from './messages/en/pages/panel'
import type * as review from './messages/en/pages/review'
import type * as reviewWorker from './messages/en/pages/review-worker'

/** A text for each key. */
export type Texts<K extends string = string> = Readonly<Record<K, string>>

/** Areas of a page in any language, by the English ones: a text that is missing does not compile. */
export type InAnyLanguage<Areas> = {
  readonly [A in keyof Areas]: Texts<Extract<keyof Areas[A], string>>
}

/** The keys of areas. */
export type KeysOf<Areas> = { [A in keyof Areas]: Extract<keyof Areas[A], string> }[keyof Areas]

/** What loads a page's texts in one language. */
export interface PageTexts {
  readonly panel: () => Promise<InAnyLanguage<typeof panel>>
  readonly options: () => Promise<InAnyLanguage<typeof options>>
  readonly review: () => Promise<InAnyLanguage<typeof review>>
  readonly reviewWorker: () => Promise<InAnyLanguage<typeof reviewWorker>>
}

export type Page = keyof PageTexts

/** Every key that any page or the background says. */
export type TextKey =
  | KeysOf<typeof panel>
  | KeysOf<typeof options>
  | KeysOf<typeof review>
  | KeysOf<typeof reviewWorker>
  | KeysOf<typeof background>

/** The texts of all areas together. */
export function inOne<Areas extends object>(areas: Areas): Texts<KeysOf<Areas>> {
  return Object.assign({}, ...Object.values(areas))
}
