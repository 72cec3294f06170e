// What a row of the sentence table says: the text as typed and the signals that count in it.

export interface SentenceRow {
  readonly text: string
  readonly signals: readonly string[]
  readonly negative: string | null
  readonly trap?: string
}

/** `signals`: category ids that count, separated by spaces, '' for none; `negative`: what the sender wants instead, or null. */
export function row(
  text: string,
  signals: string,
  negative: string | null = null,
  trap?: string,
): SentenceRow {
  const ids = signals === '' ? [] : signals.split(' ')
  return trap === undefined ? { text, signals: ids, negative } : { text, signals: ids, negative, trap }
}
