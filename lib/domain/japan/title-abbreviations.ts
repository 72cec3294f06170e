// Abbreviations of English titles as whole words: Gen. Mgr., Sr. Dir., Asst., V.P.

/** Each pattern stands for a whole word with its dot; where it is ambiguous, the words around it decide. */
const ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ['agm', 'assistant general manager'],
  ['dgm', 'deputy general manager'],
  ['sgm', 'senior general manager'],
  ['avp', 'assistant vice president'],
  ['mgr|mngr', 'manager'],
  ['dir', 'director'],
  ['gen(?=[. ]+manager)', 'general'],
  ['(?:man|mng|mg|mging)(?=[. ]+director)', 'managing'],
  ['rep(?=[. ]+director)', 'representative'],
  ['pres', 'president'],
  ['chmn', 'chairman'],
  ["asst|asst'|ass't", 'assistant'],
  ['assoc', 'associate'],
  ['dy|dpty|dty', 'deputy'],
  ['(?<=^|[,/(] ?)dep', 'deputy'],
  ['dept|dep|dpt', 'department'],
  ['div', 'division'],
  ['(?:sec|sect)(?=[. ]+(?:manager|chief|head|leader))', 'section'],
  ['grp', 'group'],
  ['br(?=[. ]+(?:manager|head))', 'branch'],
  ['ldr', 'leader'],
  ['supv|supvr|spvr', 'supervisor'],
  ['engr', 'engineer'],
  ['exec', 'executive'],
  ['(?<=executive )(?:ofcr|off|ofc)', 'officer'],
  ['sr|snr', 'senior'],
  ['jr|jnr', 'junior'],
  ['acctg', 'accounting'],
  ['acct', 'account'],
  ['mktg|mkt|mkting', 'marketing'],
  ['purch', 'purchasing'],
  ['info', 'information'],
  ['sys', 'systems'],
  ['(?<=information )tech', 'technology'],
]
const PATTERNS = ABBREVIATIONS.map(
  ([pattern, word]) =>
    [new RegExp(`(?<![a-z0-9'])(?:${pattern})(?![a-z0-9'])\\.?(?=([a-z]?))`, 'g'), word] as const,
)

/** C.E.O., V. P. */
const INITIALS = /(?<![a-z.])[a-z](?:\. ?[a-z]){1,3}\.?(?![a-z])/g
const SPACED_OUT = /(?<![^ ])(?:c [efiot] o|c i s o|g m|v p|[es] v p)(?=$| ?[,/;)(])/g

/** A folded title with its abbreviations written out; a title without Latin letters comes back as it is. */
export function writtenOut(text: string): string {
  if (!/[a-z]/.test(text)) return text
  let full = text
    .replace(INITIALS, (found) => `${found.replace(/[. ]/g, '')} `)
    .replace(SPACED_OUT, (found) => found.replaceAll(' ', ''))
    .replace(/(?<![a-z])c×o(?![a-z])/g, 'cxo')
  for (const [pattern, word] of PATTERNS)
    full = full.replace(pattern, (_, next: string) => (next === '' ? word : `${word} `))
  return full
    .replace(/(?<![a-z])vice-(?=president|chair|manager|principal)/g, 'vice ')
    .replace(/(?<![a-z])general-manager/g, 'general manager')
    .replace(/(?<![a-z])senior vp(?![a-z])/g, 'svp')
    .replace(/(?<![a-z])executive vp(?![a-z])/g, 'evp')
    .replace(/ {2,}/g, ' ')
    .trim()
}
