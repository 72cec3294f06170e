// Decision role: somebody at the company can decide, by their title or because a person confirmed it.
import type { Evidence } from '../../assessment'
import { roleKey } from '../../coded-values'
import { compareText } from '../../compare-text'
import type { Definition } from '../../definition/definition'
import { cite, MOST_EVIDENCE } from '../../evidence'
import { valueOr } from '../../fact'
import { POST_ROLES } from '../../fields/fields'
import type { PostPart } from '../../fields/mapped'
import { ringiPosition, standingOf } from '../../japan/authority'
import { isAbroadCountry } from '../../japan/country'
import { type PostFields, readPost } from '../../japan/post'
import { presenceOf } from '../../japan/presence'
import { lensOf } from '../../japan/title-departments'
import type { Confidence, Department, Level } from '../../japan/titles'
import type { Colleague, LeadSnapshot } from '../../lead-snapshot'
import { type Message, msg } from '../../message'
import { withoutHonorific } from '../../person-name'
import { blockers, type Check, type Finding, failUnless, goneFields, passed, unknown } from '../criterion'
import { mostEmployees } from '../icp-fit/size'

/** HubSpot's buying roles, and ours, that decide. A champion or influencer does not. */
const DECIDES = new Set([
  'DECISION_MAKER',
  'BUDGET_HOLDER',
  'EXECUTIVE_SPONSOR',
  'decision_maker',
  'approver',
])

/** Somebody at the company, the contact first. */
export interface Person {
  readonly name: string
  readonly jobTitle: string | null
  /** What stands in the portal's own properties; empty: only HubSpot's job title is there. */
  readonly post: readonly PostPart[]
  readonly level: Level | null
  readonly departments: readonly Department[]
  readonly confidence: Confidence
  readonly note?: 'grade'
  readonly source: 'contact' | 'colleague'
  readonly confirmed: string | null
  readonly abroad: boolean
}

/** The people seen at the company. Somebody abroad counts only where the lead is responsible for Japan from abroad. */
export function peopleOf(snapshot: LeadSnapshot): Person[] {
  const { contact, handoff } = snapshot
  const role = handoff.state === 'known' ? handoff.value.decisionRole : null
  const own = {
    ...contact,
    name: [contact.lastName, contact.firstName].filter(Boolean).join(' '),
    decisionRole: role,
    post: contact.mapped?.post ?? [],
  }
  return [
    personOf(own, 'contact'),
    ...valueOr(snapshot.colleagues, []).map((one) => personOf(one, 'colleague')),
  ]
}

function personOf(
  { name, jobTitle, country, buyingRoles, decisionRole, post = [] }: Omit<Colleague, 'id'>,
  source: Person['source'],
): Person {
  return {
    name,
    jobTitle,
    post,
    ...readPost(fieldsOf(jobTitle, post)),
    source,
    confirmed: confirmedRole([...buyingRoles, decisionRole]),
    abroad: isAbroadCountry(country),
  }
}

/** The fields of a post, for reading them together. */
export function fieldsOf(jobTitle: string | null, post: readonly PostPart[]): PostFields {
  const partOf = (role: PostPart['role']) => post.find((part) => part.role === role)?.text ?? null
  return { departments: [partOf('department')], title: jobTitle, rank: partOf('rank') }
}

function confirmedRole(roles: readonly (string | null)[]): string | null {
  return roles.find((role) => role !== null && DECIDES.has(role)) ?? null
}

export const checkDecisionRole: Check = (snapshot, definition): Finding => {
  const responsible = presenceOf(snapshot, definition).kind === 'responsible'
  const everybody = peopleOf(snapshot)
  const people = everybody.filter(({ abroad }) => !abroad || responsible)
  const employees = mostEmployees(snapshot)
  const found = people
    .map((person) => ({ person, why: whyDecides(person, definition, employees) }))
    .filter(({ why }) => why !== null)
  const counting = new Set(found.map(({ person }) => person))
  const evidence = [...(people.length > 0 ? people : everybody)]
    .sort((a, b) => Number(counting.has(b)) - Number(counting.has(a)) || higherFirst(a, b))
    .flatMap((person) => evidenceOf(person, counting.has(person)))
    .slice(0, MOST_EVIDENCE)
  const [best] = [...found].sort((a, b) => higherFirst(a.person, b.person))
  if (best !== undefined) {
    const { name, level, confirmed } = best.person
    const params = {
      who: name.trim() === '' ? msg('decision_role.unnamed') : withoutHonorific(name),
      ...(level === null ? {} : { level: msg(`level.${level}`) }),
      ...(confirmed === null ? {} : { role: roleName(confirmed) }),
    }
    return passed(msg(`decision_role.${best.why ?? 'by_title'}`, params), evidence)
  }
  // A department without a post (情報システム部) reads as staff, but does not show enough to fail a lead.
  // Where everybody is abroad, their titles still show that nobody here decides.
  const seenPeople = people.length > 0 ? people : everybody
  const levels = seenPeople
    .filter(({ level, confidence }) => !(level === 1 && confidence === 'low'))
    .map(({ level }) => level)
    .filter((level) => level !== null)
  const top = levels.length === 0 ? null : (Math.max(...levels) as Level)
  // At a small company one level less is enough, and an unread company might be small.
  const small = people.some((person) => whyDecides(person, definition, 0) !== null)
  const blockedBy = [
    ...blockers(snapshot.colleagues, ...(small ? [snapshot.company] : [])),
    ...goneFields(snapshot, POST_ROLES),
  ]
  if (top === null)
    return unknown(msg('decision_role.no_title', { n: seenPeople.length }), evidence, blockedBy)
  const seen = { n: seenPeople.length, level: msg(`level.${top}`) }
  const counts = blockedBy.find((one) => one.seen !== undefined)?.seen
  const wanted = levelOf(definition.decisionRole.minLevel)
  const decides = seenPeople.some((person) => whyDecides(person, definition, employees) !== null)
  return failUnless(
    blockedBy,
    decides
      ? msg('decision_role.abroad', { level: seen.level })
      : msg('decision_role.none_high', { ...seen, wanted: msg(`level.${wanted}`) }),
    counts === undefined
      ? msg('decision_role.unreadable', seen)
      : msg('decision_role.cut', { ...counts, level: seen.level }),
    evidence,
  )
}

/** The nearest level that exists: a definition may hold any number. */
function levelOf(value: number): Level {
  return Math.max(0, Math.min(9, Math.round(value) || 0)) as Level
}

/** Confirmed people first, then the higher title, then the contact, then by name: the order of the list must not matter. */
function higherFirst(a: Person, b: Person): number {
  return (
    Number(b.confirmed !== null) - Number(a.confirmed !== null) ||
    (b.level ?? -1) - (a.level ?? -1) ||
    Number(b.source === 'contact') - Number(a.source === 'contact') ||
    compareText(`${a.name} ${a.jobTitle} ${a.confirmed}`, `${b.name} ${b.jobTitle} ${b.confirmed}`)
  )
}

function whyDecides(
  { level, departments, confirmed }: Person,
  { decisionRole: rule }: Definition,
  employees: number | null,
): 'confirmed' | 'by_title' | 'it_selects' | 'small_company' | null {
  if (confirmed !== null) return 'confirmed'
  if (level === null || level === 0) return null
  if (level >= rule.minLevel) return 'by_title'
  if (rule.itSelects && departments.includes('it') && level >= rule.itMinLevel) return 'it_selects'
  return standingOf(level, isSmall(employees, rule)) >= rule.minLevel ? 'small_company' : null
}

/** At or under the definition's number of employees; a company of unknown size is not small. */
export function isSmall(
  employees: number | null,
  { smallCompanyEmployees }: Definition['decisionRole'],
): boolean {
  return employees !== null && employees <= smallCompanyEmployees
}

function evidenceOf(person: Person, counts: boolean): Evidence[] {
  const { source, confirmed, jobTitle } = person
  const name = source === 'colleague' && person.name !== '' ? `${person.name} · ` : ''
  const cited = (quote: string | null, label: Message, field?: string) =>
    quote === null ? [] : [cite({ quote: `${name}${quote}`, source, label, counts, field })]
  const own = person.post.filter(({ role }) => role !== 'title')
  const title = person.post.find(({ role }) => role === 'title')
  return [
    ...(confirmed === null
      ? []
      : [
          cite({
            quote: person.name,
            source,
            label: msg('evidence.confirmed_role', { role: roleName(confirmed) }),
            counts,
          }),
        ]),
    ...cited(jobTitle, titleLabel(person), title?.field),
    ...own.flatMap(({ role, text, field }) =>
      cited(text, role === 'rank' && jobTitle === null ? titleLabel(person) : msg(`evidence.${role}`), field),
    ),
  ]
}

/** HubSpot's value, or ours, in words. */
function roleName(role: string): Message | string {
  const key = roleKey(role)
  return key === null ? role : msg(key)
}

function titleLabel({ level, departments, confidence, note }: Person): Message {
  if (level === 1 && confidence === 'low') return msg('evidence.title_department')
  const ringi = ringiPosition(level)
  if (level === null) return msg(note === 'grade' ? 'evidence.title_grade' : 'evidence.title_unread')
  if (ringi === null) return msg('evidence.title', { level: msg(`level.${level}`) })
  const params = { level: msg(`level.${level}`), ringi: msg(`ringi.${ringi}`) }
  const lens = lensOf(departments)
  return lens === null || lens === 'uses'
    ? msg('evidence.title_ringi', params)
    : msg('evidence.title_lens', { ...params, lens: msg(`lens.${lens}`) })
}
