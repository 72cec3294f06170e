// To whom a mail is addressed, in the order and with the honorific of Japanese and of English business mail.
import { cleanText } from '../clean-text'
import { hasKana } from '../japan/fold'
import type { LeadSnapshot } from '../lead-snapshot'
import { fullPoliteName, personName, politeName } from '../person-name'
import type { Language } from '../settings'

/** One line each, without what nobody can see. Untrusted text. */
const oneLine = (text: string | null | undefined): string =>
  cleanText(text ?? '')
    .replace(/\s+/g, ' ')
    .trim()

/** 会社, 部署 役職, 氏名様: as the first lines of a mail. Empty where no name and no company is known. */
export function addressLines(snapshot: LeadSnapshot): string[] {
  const { contact, company } = snapshot
  const companyName = oneLine((company.state === 'known' ? company.value.name : null) ?? contact.companyName)
  const name = oneLine(fullPoliteName(contact))
  if (name === '') return companyName === '' ? [] : [`${companyName} 御中`]
  return [companyName, postOf(snapshot), name].filter((line) => line !== '' && line !== `${name} 御中`)
}

/** 宛名 in one line: 会社 部署 役職 氏名様; null where no name and no company is known. */
export function addressLine(snapshot: LeadSnapshot): string | null {
  return addressLines(snapshot).join(' ') || null
}

/** Department and title, each once. A class of ranks (部長クラス) is nobody's title. */
function postOf({ contact: { jobTitle, mapped } }: LeadSnapshot): string {
  const department = oneLine(mapped?.post.find(({ role }) => role === 'department')?.text)
  const title = oneLine(jobTitle)
  return title.includes(department) ? title : [department, title].filter(Boolean).join(' ')
}

/** How an English mail begins to call the person; null without a name. */
export function calledInEnglish({ contact }: LeadSnapshot): string | null {
  const name = oneLine(personName(contact.firstName, contact.lastName))
  if (name === '') return null
  return /^[\p{Script=Latin}\p{P}\s]+$/u.test(name) ? name : oneLine(politeName(contact)) || name
}

/** The language to write to the person in: of what they wrote, else the one that HubSpot keeps, else Japanese. */
export function theirLanguage({ contact: { language, messages } }: LeadSnapshot): Language {
  if (messages.some(({ text }) => hasKana(text.slice(0, 4_000)))) return 'ja'
  if (language !== null) return language.startsWith('ja') ? 'ja' : 'en'
  return messages.length > 0 ? 'en' : 'ja'
}
