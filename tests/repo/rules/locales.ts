// The two languages: every key in both, and the same values inside.

/** A dictionary as flat `key -> text` pairs; what is not a text is written as `<type>`. */
export function flatten(value: unknown, prefix = ''): Map<string, string> {
  if (value === null || typeof value !== 'object') {
    return new Map([[prefix, typeof value === 'string' ? value : `<${typeof value}>`]])
  }
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [
      ...flatten(inner, prefix === '' ? key : `${prefix}.${key}`),
    ]),
  )
}

/** Says keys that one language lacks, empty texts, and placeholders that only one language has. */
export function localeProblems(where: string, english: unknown, japanese: unknown): string[] {
  const [en, ja] = [flatten(english), flatten(japanese)]
  const problems: string[] = []
  for (const key of new Set([...en.keys(), ...ja.keys()])) {
    const [one, other] = [en.get(key), ja.get(key)]
    if (one === undefined) problems.push(`${where}: ${key} is missing in English`)
    else if (other === undefined) problems.push(`${where}: ${key} is missing in Japanese`)
    else if (one.trim() === '' || other.trim() === '') problems.push(`${where}: ${key} is empty`)
    else if (placeholders(one) !== placeholders(other)) {
      problems.push(
        `${where}: ${key} has ${placeholders(one)} in English, ${placeholders(other)} in Japanese`,
      )
    }
  }
  return problems
}

/** The names in `{…}` and `$…$`, each once: a language may need a value twice. `{n|one|many}` counts as `{n}`. */
function placeholders(text: string): string {
  const names = [...text.matchAll(/\{([\w.]+)[^}]*\}|\$(\w+)\$?/g)].map(
    ([, braced, dollar]) => braced ?? dollar,
  )
  return `{${[...new Set(names)].sort().join()}}`
}
