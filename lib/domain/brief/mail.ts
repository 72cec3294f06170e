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

/**
 * A `mailto:` link; one that would be too long carries the subject only. Everything in it is untrusted: the address cannot add a recipient,
 * and half a character, which has no form in a link, becomes a replacement mark.
 */
export function mailtoHref(address: string, subject = '', text = ''): string {
  const to = `mailto:${inLink(address).replaceAll('%40', '@')}`
  const titled = subject === '' ? to : `${to}?subject=${inLink(subject)}`
  const whole = text === '' ? titled : `${titled}&body=${inLink(text.replaceAll('\n', '\r\n'))}`
  return whole.length > LONGEST_HREF ? titled : whole
}

const inLink = (text: string) => encodeURIComponent(text.toWellFormed())
