// ICP fit: the company has the size (and, where the definition lists some, the industry) that we sell to.
import { cite } from '../../evidence'
import { type Message, msg } from '../../message'
import { blockers, type Check, type Finding, passed, unknown } from '../criterion'

export const checkIcpFit: Check = ({ company }, { icp }): Finding => {
  const blockedBy = blockers(company)
  if (company.state === 'unavailable') return unknown(msg('icp_fit.company_unreadable'), [], blockedBy)
  if (company.state === 'empty') return unknown(msg('icp_fit.no_company'), [], blockedBy)

  const { employees, industry } = company.value
  const min = icp.minEmployees ?? 0
  const max = icp.maxEmployees ?? Number.POSITIVE_INFINITY
  const cited = (quote: string | null, key: 'employees' | 'industry') =>
    quote === null ? [] : [cite({ quote, source: 'company', label: msg(`evidence.${key}`) })]
  const evidence = [
    ...cited(employees === null ? null : String(employees), 'employees'),
    ...cited(industry, 'industry'),
  ]
  const fail = (reason: Message): Finding => ({ outcome: 'fail', reason, evidence, blockedBy: [] })
  if (employees !== null && employees < min) return fail(msg('icp_fit.too_small', { n: employees, min }))
  if (employees !== null && employees > max) return fail(msg('icp_fit.too_large', { n: employees, max }))
  const listed = icp.industries.length === 0 || (industry !== null && icp.industries.includes(industry))
  if (industry !== null && !listed) return fail(msg('icp_fit.other_industry', { industry }))
  if (employees === null) return unknown(msg('icp_fit.size_unknown'), evidence, blockedBy)
  if (!listed) return unknown(msg('icp_fit.industry_unknown'), evidence, blockedBy)
  return passed(msg('icp_fit.fits', { n: employees }), evidence)
}
