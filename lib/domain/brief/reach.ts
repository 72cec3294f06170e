// How the person can be reached: numbers to dial, an address to write to, and why not.
import { mailRefusedLine } from '../fields/mail-refused'
import { engagementsIn, type LeadSnapshot } from '../lead-snapshot'
import { type Message, msg } from '../message'

/** A number as it was typed (untrusted text), with its `tel:` link. */
export interface Phone {
  readonly shown: string
  readonly href: string
  readonly of: 'phone' | 'mobile' | 'company'
}

export interface Reach {
  /** The person's own numbers; the company's only where there is none of theirs. */
  readonly phones: readonly Phone[]
  /** The address; null: there is none, or it must not or cannot be written to. Untrusted text. */
  readonly mail: string | null
  /** Why no mail is to be sent, although there is an address; null: nothing says so. */
  readonly noMail: Message | null
}

/** The ways to a person, from the record alone. */
export function reachOf(snapshot: LeadSnapshot): Reach {
  const { contact, company } = snapshot
  const own = [...phonesIn(contact.phone, 'phone'), ...phonesIn(contact.mobilePhone, 'mobile')]
  const phones = own.length > 0 || company.state !== 'known' ? own : phonesIn(company.value.phone, 'company')
  const address = contact.email?.trim() || null
  const noMail = address === null ? null : (mailRefusedLine(snapshot) ?? bouncedLine(snapshot))
  return {
    phones: phones.filter(({ href }, index) => phones.findIndex((one) => one.href === href) === index),
    mail: noMail === null && address !== null && ADDRESS.test(address) ? address : null,
    noMail,
  }
}

/** One address: what separates or groups several in a mail program is no part of it. */
const ADDRESS = /^[^\s@<>(),;:"\\[\]]+@[^\s@<>(),;:"\\[\]]+$/
const MOST_NUMBERS = 2
const FEWEST_DIGITS = 6
/** What follows is dialled inside the company. */
const EXTENSION = /(?:内線|ext(?:ension|n)?\.?|[x#＃])\s*[:：]?\s*\d+.*$/iu

function phonesIn(typed: string | null, of: Phone['of']): Phone[] {
  return (typed ?? '')
    .split(/\s*[/／、,;；\n]\s*/)
    .map((one) => ({ shown: one.trim(), href: telHref(one), of }))
    .filter((one): one is Phone => one.href !== null)
    .slice(0, MOST_NUMBERS)
}

/** `tel:` with the digits alone; null for what is no number. */
function telHref(typed: string): string | null {
  const plain = typed.normalize('NFKC').replace(EXTENSION, '')
  // "+81 (0)3": the zero is left out when dialling from abroad.
  const number = plain.replace(/^(\s*\+[\d\s-]*)\(0\)/, '$1')
  const digits = number.replace(/\D/g, '')
  if (digits.length < FEWEST_DIGITS) return null
  return `tel:${/^\s*\+/.test(number) ? '+' : ''}${digits}`
}

/** The latest mail to the person came back, and nothing came from them since. */
function bouncedLine({ engagements }: LeadSnapshot): Message | null {
  const [latest] = engagementsIn(engagements, ['email'])
    .filter(
      ({ direction, status }) => direction === 'inbound' || (direction === 'outbound' && status !== null),
    )
    .sort((a, b) => (b.at ?? 0) - (a.at ?? 0))
  if (latest?.direction !== 'outbound' || latest.status !== 'BOUNCED') return null
  return latest.at === null ? msg('reach.bounced') : msg('reach.bounced_at', { at: { at: latest.at } })
}
