// A background that the tests drive by hand: a table of answers for what a page sends, and broadcasts told to it.
import type { Broadcasts, Given, MessageName, On, ReplyOf, Send } from '@/lib/messaging/protocol'

/** What the background answers, by the name of the message. */
export type Answers = {
  [K in MessageName]?: (...given: Given<K>) => ReplyOf<K> | Promise<ReplyOf<K>>
}

/** Sends to the table; a message that has no answer there fails. `override`: comes first, and may change meanwhile. */
export function sendTo(answers: Answers, override: () => Answers = () => ({})): Send {
  return async (name, ...given) => {
    const answer = override()[name] ?? answers[name]
    if (answer === undefined) throw new Error(`nobody answers ${name} here`)
    return answer(...given)
  }
}

/** The two ends of broadcasts: a page's `on`, and `tell` for the test. */
export function broadcasts(): {
  readonly on: On
  readonly tell: <K extends keyof Broadcasts>(name: K, news: Broadcasts[K]) => void
} {
  const told = new EventTarget()
  return {
    on(name, hear) {
      const listener = (event: Event) => hear((event as CustomEvent<Broadcasts[typeof name]>).detail)
      told.addEventListener(name, listener)
      return () => told.removeEventListener(name, listener)
    },
    tell: (name, news) => void told.dispatchEvent(new CustomEvent(name, { detail: news })),
  }
}
