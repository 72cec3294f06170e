// Reads a list of phrases written as text: separated by `|` or line breaks.

/** The phrases, trimmed, without empty ones. */
export function phraseList(text: string): readonly string[] {
  return text
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}
