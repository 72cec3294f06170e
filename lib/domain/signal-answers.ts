// What persons answered about sentences as the contact keeps it: one compact text that several colleagues write to.
import type { Instant } from './fact'
import type { SignalReview } from './signal-review'

/** One answer, or that it was taken back: what is taken back stays known, or a colleague's older copy would bring it back. */
export interface SignalAnswer {
  /** The sentence by its folded words: see sentenceId. No words of the lead are kept. */
  readonly sentence: string
  /** Null: the answer was taken back. */
  readonly isSignal: boolean | null
  /** Owner id of the person; null: not known. */
  readonly by: string | null
  /** HubSpot's clock. */
  readonly at: Instant
}

/** HubSpot keeps at most 65,536 characters in a text. */
export const LONGEST_ANSWERS = 60_000

const LONGEST_READ = 70_000
const LAST = Date.UTC(2200, 0, 1)
const SENTENCE = /^[0-9a-f]{16}$/
const OWNER = /^\d{1,20}$/

/** The answers in a property's text. Anything else, and an answer that was cut, is left out. */
export function answersIn(text: unknown): readonly SignalAnswer[] {
  if (typeof text !== 'string') return []
  const found = text.slice(0, LONGEST_READ).match(/\{[^{}]*\}/g) ?? []
  return mergedAnswers(found.flatMap((one) => answerIn(one) ?? []))
}

function answerIn(json: string): SignalAnswer | null {
  let found: Readonly<Record<string, unknown>>
  try {
    found = JSON.parse(json)
  } catch {
    return null
  }
  const { s, y, by, at } = found
  if (typeof s !== 'string' || !SENTENCE.test(s)) return null
  if (typeof y !== 'boolean' && y !== null) return null
  if (typeof at !== 'number' || !Number.isSafeInteger(at) || at < 0 || at >= LAST) return null
  return { sentence: s, isSignal: y, by: typeof by === 'string' && OWNER.test(by) ? by : null, at }
}

const written = ({ sentence, isSignal, by, at }: SignalAnswer): string =>
  JSON.stringify({ s: sentence, y: isSignal, by, at })

/** Each sentence's latest answer, the newest first. In whatever order and however often lists come together, the same answers remain. */
export function mergedAnswers(...lists: readonly (readonly SignalAnswer[])[]): readonly SignalAnswer[] {
  const latest = new Map<string, SignalAnswer>()
  for (const answer of lists.flat()) {
    const known = latest.get(answer.sentence)
    if (known === undefined || compare(answer, known) < 0) latest.set(answer.sentence, answer)
  }
  return [...latest.values()].sort(compare)
}

/** The newest first; two of one moment in an order that every browser finds. */
function compare(a: SignalAnswer, b: SignalAnswer): number {
  if (a.at !== b.at) return b.at - a.at
  const [one, other] = [written(a), written(b)]
  return one < other ? -1 : one > other ? 1 : 0
}

/** The property's text, at most 60,000 characters: beyond that the oldest answers go. `kept`: a sentence whose answer stays in any case. */
export function answersText(answers: readonly SignalAnswer[], kept: string | null = null): string {
  const all = mergedAnswers(answers)
  const first = all.filter(({ sentence }) => sentence === kept)
  const lines: string[] = []
  let length = 1
  for (const line of [...first, ...all.filter((one) => !first.includes(one))].map(written)) {
    length += line.length + 1
    if (length > LONGEST_ANSWERS) break
    lines.push(line)
  }
  return `[${lines.join(',')}]`
}

/** The answer about a sentence, or that it was taken back; null: nobody has said anything. */
export function answerTo(answers: readonly SignalAnswer[], sentence: string): SignalAnswer | null {
  return answers.find((one) => one.sentence === sentence) ?? null
}

/** The answers that stand. `names`: owner id -> name; a person whom it does not know is told by the id. */
export function standing(
  answers: readonly SignalAnswer[],
  names: ReadonlyMap<string, string> = new Map(),
): readonly SignalReview[] {
  return answers.flatMap(({ sentence, isSignal, by, at }) =>
    isSignal === null
      ? []
      : [{ sentence, isSignal, by: by === null ? null : (names.get(by) ?? by), at } satisfies SignalReview],
  )
}
