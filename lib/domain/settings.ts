// What a person, or the company's policy, chose: language, looks, who I am, what is kept.

/** The languages that the product speaks. */
export const LANGUAGES = ['en', 'ja'] as const

export type Language = (typeof LANGUAGES)[number]
export type Theme = 'system' | 'light' | 'dark'

/** Where the panel stands beside a record; `off`: nowhere in the page, only in the browser's own side panel. */
export const DOCK_SIDES = ['right', 'left', 'off'] as const

export type DockSide = (typeof DOCK_SIDES)[number]

/** What the user (or the company's policy) chose. `auto` follows the browser's language. */
export interface Settings {
  readonly language: Language | 'auto'
  readonly theme: Theme
  readonly dock: DockSide
  readonly ownerId: string | null
  /** Whether the token outlives the browser session. */
  readonly keepToken: boolean
  /** Whether a notification, which others may see, carries the lead's name. */
  readonly remindNames: boolean
  /** The latest edition of the reading rules of which this browser's people were told; absent: none. */
  readonly toldEdition?: number | undefined
}

/** Settings with the names of those that company policy fixes. */
export interface SettingsView {
  readonly settings: Settings
  readonly managed: readonly (keyof Settings | 'portalId' | 'definition')[]
  /** Policy: the only portal a token may belong to. */
  readonly portalId: string | null
}

/**
 * How the dock looked when it was last used. Width in CSS px, 320 to 480; `top`: how far down the rail stands, as a share
 * of the room it has, 0 to 1.
 */
export interface DockState {
  readonly open: boolean
  readonly width: number
  readonly top: number
}
