// Checks of the response SLA: whether the clock can run, and whether each target applies to some lead.

import { closedReason, DAY_MS } from '../../japan/calendar'
import { fold } from '../../japan/fold'
import { isSoundTarget, LARGEST_TARGET } from '../../sla/policy'
import type { SlaPolicy, SourceTarget } from '../definition'
import { type DefinitionFinding, error, warning } from './finding'

/** Findings of the SLA, in the order of the definition. */
export function clockFindings(sla: SlaPolicy): DefinitionFinding[] {
  const found = targetFindings('sla.target', sla)
  if (sla.openMinute >= sla.closeMinute) found.push(error('sla.openMinute', 'check.sla.hours'))
  if (sla.weekdays.length === 0) found.push(error('sla.weekdays', 'check.sla.weekdays'))
  else if (isClosedForAYear(sla)) found.push(error('sla.closures', 'check.sla.all_closed'))
  found.push(...sourceFindings(sla.targets))
  if (!(sla.atRiskShare > 0 && sla.atRiskShare <= 1)) {
    found.push(error('sla.atRiskShare', 'check.sla.at_risk'))
  }
  return found
}

function targetFindings(path: string, policy: Pick<SlaPolicy, 'clock' | 'target'>): DefinitionFinding[] {
  if (isSoundTarget(policy)) return []
  const key = policy.clock === 'business_days' ? 'check.sla.target.days' : 'check.sla.target.hours'
  return [error(path, key, { max: LARGEST_TARGET[policy.clock] })]
}

const YEAR_DAYS = 366
/** Some day of each week is open, so fewer closures than this cannot close a year. */
const FEWEST_CLOSURES = 30

/** True when the list of closures leaves a whole year without a business day. */
function isClosedForAYear(sla: SlaPolicy): boolean {
  if (sla.closures.length < FEWEST_CLOSURES) return false
  const days = sla.closures.map((day) => Date.parse(`${day}T00:00:00Z`) / DAY_MS).sort((a, b) => a - b)
  let next = Number.NEGATIVE_INFINITY
  for (const first of days) {
    if (first < next) continue
    next = first
    while (closedReason(next, sla) !== null) {
      next++
      if (next - first >= YEAR_DAYS) return true
    }
  }
  return false
}

function sourceFindings(targets: readonly SourceTarget[]): DefinitionFinding[] {
  return targets.flatMap((target, at) => {
    const path = `sla.targets[${at}]`
    const found = targetFindings(`${path}.target`, target)
    const earlier = targets.findIndex((one, before) => before < at && covers(one, target))
    if (!target.matches.some((one) => fold(one) !== '')) {
      found.unshift(warning(`${path}.matches`, 'check.sla.source.no_match'))
    } else if (earlier >= 0) {
      found.unshift(warning(`${path}.matches`, 'check.sla.source.shadowed', { n: earlier + 1 }))
    }
    return found
  })
}

/** HubSpot's sources look like this and are compared as a whole; anything else is part of a form's name. */
const SOURCE = /^[A-Z]+(?:_[A-Z]+)*$/

/** True when no lead is left for `later`: each of its matches already applies to `earlier`. */
function covers(earlier: SourceTarget, later: SourceTarget): boolean {
  const taken = earlier.matches.map(fold).filter((one) => one !== '')
  return later.matches.every((match) => {
    const wanted = fold(match)
    return (
      wanted === '' || taken.some((one) => one === wanted || (!SOURCE.test(match) && wanted.includes(one)))
    )
  })
}
