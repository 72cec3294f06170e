// How a person is called: one name and one order everywhere, and one honorific, whatever the CRM's fields hold.
import type { Contact } from './lead-snapshot'

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
/** 殿, 氏 and 君 also end surnames (鵜殿): after two characters they are an honorific. */
const HONORIFIC_JA =
  /(?<=.)[ \u3000]*[(（]?(?:様方?|さま|さん|先生|各位|(?<=.{2})(?:くん|ちゃん|殿|どの|氏|君)|(?<=[ \u3000])(?:サマ|サン|殿|氏|君))[)）]?$/u
const HONORIFIC_LATIN = /(?<=.{2})[ \-\u2010-\u2015\u2212](?:san|sama|sensei|kun|dono)$/i
const TITLE_BEFORE = /^(?:mr|mrs|ms|miss|mx|dr|prof)(?:\.\s*|\s+)(?=\S)/i
const TITLE_BEHIND = /(?<=\S)[\s,]*[(（](?:mr|mrs|ms|miss|mx)\.?[)）]$/i
const TO_A_COMPANY = /[ \u3000]*御中$/

/** Half-width kana in full width, white space single; nothing else of the spelling changes. */
function inOneWidth(text: string | null): string {
  return (text ?? '')
    .replace(/[\uff61-\uff9f]+/g, (kana) => kana.normalize('NFKC'))
    .replace(/[\s\u200b\u2060\ufeff]+/g, ' ')
    .trim()
}

/** A name without what somebody put around it to be polite: 山田様, "Mr. Yamada", Yamada-san. */
export function withoutHonorific(name: string): string {
  let bare = inOneWidth(name)
  for (let before = ''; before !== bare; ) {
    before = bare
    bare = bare
      .replace(TO_A_COMPANY, '')
      .replace(HONORIFIC_JA, '')
      .replace(HONORIFIC_LATIN, '')
      .replace(TITLE_BEFORE, '')
      .replace(TITLE_BEHIND, '')
      .trim()
  }
  return bare === '' ? inOneWidth(name) : bare
}

/** The full name: family name first where it is written in kana, kanji or hangul; null without a name. Untrusted text. */
export function personName(firstName: string | null, lastName: string | null): string | null {
  const first = withoutHonorific(firstName ?? '')
  const last = withoutHonorific(lastName ?? '')
  const parts = EAST_ASIAN.test(first + last) ? [last, first] : [first, last]
  return parts.filter((part) => part !== '').join(' ') || null
}

/** Full name, else the email address, else null. Untrusted text. */
export function contactName({ firstName, lastName, email }: Contact): string | null {
  return personName(firstName, lastName) ?? (email?.trim() || null)
}

/** 山田 太郎様, "John Smith様", 見本株式会社 御中: the whole name as an address line has it; null without a name. */
export function fullPoliteName({ firstName, lastName }: Contact): string | null {
  const name = personName(firstName, lastName)
  if (name === null) return null
  return TO_A_COMPANY.test(inOneWidth(lastName)) ? `${name} 御中` : `${name}様`
}

/** 山田様, Yamada-sama, 見本株式会社 御中: the surname with the form of address that is always safe; null without a surname. */
export function politeName({ lastName }: Contact): string | null {
  const name = inOneWidth(lastName)
  if (name === '') return null
  const bare = withoutHonorific(name)
  if (TO_A_COMPANY.test(name)) return `${bare} 御中`
  return EAST_ASIAN.test(bare) ? `${bare}様` : `${bare}-sama`
}
