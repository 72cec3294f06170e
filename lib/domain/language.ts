// The languages in which the product speaks.

export const LANGUAGES = ['en', 'ja'] as const

export type Language = (typeof LANGUAGES)[number]
