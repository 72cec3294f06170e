// Options of a form that nobody ticked, as mail and plain text show them.

/** How forms mark an option: chosen, not chosen, and what belongs to one that is not. */
const MARKS: readonly { readonly ticked: RegExp; readonly unticked: RegExp; readonly option: RegExp }[] = [
  { ticked: /[☑✓✔☒■]/, unticked: /[□☐]/, option: /[□☐][^□☐☑✓✔☒■\n]*/g },
  {
    ticked: /\[ ?[x✓✔*v●○] ?\]/i,
    unticked: /\[[ \u3000]?\]/,
    option: /\[[ \u3000]?\][^[\n]*/g,
  },
  {
    ticked: /[(（] ?[x✓✔*v●○] ?[)）]/i,
    unticked: /[(（][ \u3000][)）]/,
    option: /[(（][ \u3000][)）][^(（\n]*/g,
  },
]

/** □ in front of an option means "not chosen" where others are ticked; alone it is a bullet. */
export function withoutUnticked(text: string): string {
  return MARKS.reduce(
    (rest, { ticked, unticked, option }) =>
      unticked.test(rest) && ticked.test(rest) ? rest.replace(option, '') : rest,
    text,
  )
}
