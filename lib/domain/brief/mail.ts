// Whole mails to copy or to begin with: greeting, body, closing. What nobody knows stands in square brackets, to be filled in.
import type { LeadSnapshot } from '../lead-snapshot'
import { type Message, msg } from '../message'
import type { Language } from '../settings'
import { addressLines, calledInEnglish } from './addressee'
import type { Said } from './questions'

/** Whom a mail greets: in Japanese the address line by line, in English the name. Null where nothing is known. */
const GREETED: Readonly<Record<Language, (snapshot: LeadSnapshot) => string | null>> = {
  ja: (snapshot) => addressLines(snapshot).join('\n') || null,
  en: calledInEnglish,
}

/** The mail with `body` as its text, to be said in `language`. `me`: the name of who writes; null: not chosen. */
export function letterOf(
  snapshot: LeadSnapshot,
  me: string | null,
  body: Message,
  language: Language,
): Message {
  return msg('mail.letter', {
    to: GREETED[language](snapshot) ?? msg('mail.unnamed'),
    me: me ?? msg('mail.me'),
    company: msg('mail.company'),
    body,
  })
}

const QUOTED = 80

/** What the first mail after the handoff says: thanks, what they asked, and the wish to talk. */
export function firstMailBody(asked: Pick<Said, 'text'> | null): Message {
  if (asked === null) return msg('mail.first')
  const text = asked.text
    .replace(/\s+/g, ' ')
    .replace(/[\s。．.]+$/u, '')
    .trim()
  const quote = text.length > QUOTED ? `${text.slice(0, QUOTED - 1).toWellFormed()}…` : text
  return msg('mail.first_asked', { quote })
}

/** Windows hands no longer address to the mail program: the link would do nothing. */
const LONGEST_HREF = 2_000

/** A `mailto:` link; one that would be too long carries the subject only. */
export function mailtoHref(address: string, subject: string, text: string): string {
  const to = `mailto:${encodeURIComponent(address).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}`
  const whole = `${to}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`
  return whole.length > LONGEST_HREF ? to : whole
}
