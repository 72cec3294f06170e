// ICP fit: the company has the size (and, where the definition lists some, the industry) that we sell to.
import { cite } from '../../evidence'
import { msg } from '../../message'
import { blockers, type Check, type Finding } from '../criterion'

export const checkIcpFit: Check = ({ company }, { icp }): Finding => {
  const unknown = (reason: Finding['reason'], evidence: Finding['evidence'] = []): Finding => ({
    outcome: 'unknown',
    reason,
    evidence,
    blockedBy: blockers(company),
  })
  if (company.state === 'unavailable') return unknown(msg('icp_fit.company_unreadable'))
  if (company.state === 'empty') return unknown(msg('icp_fit.no_company'))

  const { employees, industry } = company.value
  const min = icp.minEmployees ?? 0
  const max = icp.maxEmployees ?? Number.POSITIVE_INFINITY
  const evidence = [
    ...(employees === null
      ? []
      : [cite({ quote: String(employees), source: 'company', label: msg('evidence.employees') })]),
    ...(industry === null
      ? []
      : [cite({ quote: industry, source: 'company', label: msg('evidence.industry') })]),
  ]
  const fail = (reason: Finding['reason']): Finding => ({
    outcome: 'fail',
    reason,
    evidence,
    blockedBy: [],
  })
  if (employees !== null && employees < min) return fail(msg('icp_fit.too_small', { n: employees, min }))
  if (employees !== null && employees > max) return fail(msg('icp_fit.too_large', { n: employees, max }))
  const listed = icp.industries.length === 0 || (industry !== null && icp.industries.includes(industry))
  if (industry !== null && !listed) return fail(msg('icp_fit.other_industry', { industry }))
  if (employees === null) return unknown(msg('icp_fit.size_unknown'), evidence)
  if (!listed) return unknown(msg('icp_fit.industry_unknown'), evidence)
  return { outcome: 'pass', reason: msg('icp_fit.fits', { n: employees }), evidence, blockedBy: [] }
}
