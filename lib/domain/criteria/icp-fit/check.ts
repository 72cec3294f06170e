// ICP fit: the company has the size (and, where the definition lists some, the industry) that we sell to.
import { cite } from '../../evidence'
import { fold } from '../../japan/fold'
import { type LeadSnapshot, mappedIn } from '../../lead-snapshot'
import { type Message, msg } from '../../message'
import { blockers, type Check, type Finding, goneFields, passed, unknown } from '../criterion'
import { placeOfSize, sizeOf } from './size'

export const checkIcpFit: Check = (snapshot, { icp }): Finding => {
  const { company } = snapshot
  const size = sizeOf(snapshot)
  const industry = industryOf(snapshot)
  const gone = goneFields(snapshot, ['companySize', 'industry'])
  const blockedBy = [...blockers(company), ...gone]
  if (size === null && industry === null) {
    if (company.state === 'unavailable') return unknown(msg('icp_fit.company_unreadable'), [], blockedBy)
    if (company.state === 'empty') return unknown(msg('icp_fit.no_company'), unread(snapshot), blockedBy)
  }
  const evidence = [
    ...(size === null
      ? unread(snapshot)
      : [
          cite({
            quote: size.text,
            source: size.source,
            label: msg('evidence.employees'),
            field: size.field,
          }),
        ]),
    ...(industry === null
      ? []
      : [
          cite({
            quote: industry.text,
            source: industry.source,
            label: msg('evidence.industry'),
            field: industry.field,
          }),
        ]),
  ]
  const fail = (reason: Message): Finding => ({ outcome: 'fail', reason, evidence, blockedBy: [] })
  const place = size === null ? null : placeOfSize(size, icp)
  const n = size?.field === undefined ? (size?.min ?? 0) : size.text
  if (place === 'too_small') return fail(msg('icp_fit.too_small', { n, min: icp.minEmployees ?? 0 }))
  if (place === 'too_large') return fail(msg('icp_fit.too_large', { n, max: icp.maxEmployees ?? 0 }))
  const listed = icp.industries.length === 0 || (industry !== null && isListed(industry, icp.industries))
  if (industry !== null && !listed) return fail(msg('icp_fit.other_industry', { industry: nameOf(industry) }))
  if (place === null) return unknown(msg('icp_fit.size_unknown'), evidence, blockedBy)
  if (place === 'unclear') return unknown(msg('icp_fit.size_unclear', { n }), evidence, blockedBy)
  if (!listed) return unknown(msg('icp_fit.industry_unknown'), evidence, blockedBy)
  return passed(msg('icp_fit.fits', { n }), evidence)
}

/** Mapped sizes that nobody can read: shown, so that the person sees why they do not count. */
function unread(snapshot: LeadSnapshot) {
  return mappedIn(snapshot).flatMap(({ sizes }, index) =>
    sizes.map(({ text, field }) =>
      cite({
        quote: text,
        source: index === 0 ? 'contact' : 'company',
        label: msg('evidence.employees_unread'),
        counts: false,
        field,
      }),
    ),
  )
}

interface SeenIndustry {
  readonly value: string
  readonly text: string
  readonly field?: string
  readonly source: 'contact' | 'company'
}

/** The first mapped property that names an industry, else HubSpot's own of the company. */
function industryOf(snapshot: LeadSnapshot): SeenIndustry | null {
  for (const [index, { industries }] of mappedIn(snapshot).entries()) {
    const [first] = industries
    if (first !== undefined) return { ...first, source: index === 0 ? 'contact' : 'company' }
  }
  const own = snapshot.company.state === 'known' ? snapshot.company.value.industry : null
  return own === null ? null : { value: own, text: own, source: 'company' }
}

/** A mapped property has its label; HubSpot's own is a code. */
const nameOf = ({ text, field }: SeenIndustry) => (field === undefined ? { industry: text } : text)

/** The definition may name an industry by its value or by its label. */
function isListed({ value, text }: SeenIndustry, industries: readonly string[]): boolean {
  return industries.some((one) => one === value || fold(one) === fold(text))
}
