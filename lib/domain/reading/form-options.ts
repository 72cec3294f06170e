// Removes the options of a form that nobody ticked, as mail and plain text show them.

/** How forms mark options: one that is chosen, one that is not, one that is not with its words, and two that are not in one line. */
interface Marks {
  readonly ticked: RegExp
  readonly unticked: RegExp
  readonly option: RegExp
  readonly choice: RegExp
}

const MARKS: readonly Marks[] = [
  {
    ticked: /[☑✓✔☒■]/,
    unticked: /[□☐]/,
    option: /[□☐][^□☐☑✓✔☒■\n]*/g,
    choice: /[□☐][^□☐\n]{1,40}[□☐]/,
  },
  {
    ticked: /\[ ?[x✓✔*v●○] ?\]/i,
    unticked: /\[[ \u3000]?\]/,
    option: /\[[ \u3000]?\][^[\n]*/g,
    choice: /\[[ \u3000]?\][^[\n]{1,40}\[[ \u3000]?\]/,
  },
  {
    ticked: /[(（] ?[x✓✔*v●○] ?[)）]/i,
    unticked: /[(（][ \u3000][)）]/,
    option: /[(（][ \u3000][)）][^(（\n]*/g,
    choice: /[(（][ \u3000][)）][^(（\n]{1,40}[(（][ \u3000][)）]/,
  },
]

/** The text without them. □ means "not chosen" where another option is ticked, or where two stand in one line; otherwise it is a bullet. */
export function withoutUnticked(text: string): string {
  return MARKS.reduce(
    (rest, { ticked, unticked, option, choice }) =>
      (unticked.test(rest) && ticked.test(rest)) || choice.test(rest) ? rest.replace(option, '') : rest,
    text,
  )
}
