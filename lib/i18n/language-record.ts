// What a language's folder says about the language itself, apart from its texts.

export interface LanguageRecord {
  /** For Intl: names of days and months, numbers, lists, plurals. */
  readonly locale: string
  /** A moment of the year, in Japan: of {year}, {month}, {day}, {weekday}, {hour} and {minute}. */
  readonly dateTime: string
  readonly date: string
  /** A date with its day of the week. */
  readonly dayOfWeek: string
  /** The same without the year. */
  readonly shortDay: string
  /** A moment up to a time of the same day: {end}. */
  readonly span: string
  readonly sentenceEnd: string
  /** Between two sentences, or two words that each stand by themselves. */
  readonly space: string
  /** Between the clauses of one sentence. */
  readonly clauseBreak: string
  /** Between the items of a list that may contain commas themselves. */
  readonly columnBreak: string
  /** Said for a text that this version lacks. */
  readonly noText: string
}
