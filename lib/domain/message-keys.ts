// Every sentence the domain can say. Each key has an English and a Japanese text in lib/i18n/messages.

export const MESSAGE_KEYS = ['example.placeholder'] as const
export type MessageKey = (typeof MESSAGE_KEYS)[number]
