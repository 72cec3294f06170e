// Checks of what a lead must have: whether anything is required at all, and whether it can be met.

import { fold } from '../../japan/fold'
import { isLegacyScore } from '../../score'
import type { Definition } from '../definition'
import { type DefinitionFinding, error, warning } from './finding'

/** In fewer days than this hardly anybody does two things. */
const SHORT_WINDOW_DAYS = 14

/** Required at all, company size, window and score. */
export function frameFindings({ required, icp, windowDays, score }: Definition): DefinitionFinding[] {
  const found: DefinitionFinding[] = []
  if (!Object.values(required).includes(true)) found.push(error('required', 'check.required.none'))
  const { minEmployees: min, maxEmployees: max } = icp
  if (min !== null && max !== null && min > max) {
    found.push(error('icp.minEmployees', 'check.icp.min_over_max', { min, max }))
  }
  if (windowDays < SHORT_WINDOW_DAYS) {
    found.push(warning('windowDays', 'check.window.short', { days: windowDays }))
  }
  if (isLegacyScore(score.property)) found.push(warning('score.property', 'check.score.legacy'))
  if (score.threshold <= 0) found.push(warning('score.threshold', 'check.score.threshold'))
  return found
}

/** Names of events, forms and pages; and the levels of the decision role. */
export function engagementFindings(definition: Definition): DefinitionFinding[] {
  const { required, japanEvents, japanForms, japanPages, decisionRole } = definition
  const found: DefinitionFinding[] = []
  const named = [...japanEvents, ...japanForms, ...japanPages].some((name) => fold(name) !== '')
  if (required.japan_engagement && !named) found.push(warning('japanEvents', 'check.engagement.no_names'))
  const { itSelects, itMinLevel, minLevel } = decisionRole
  if (itSelects && itMinLevel > minLevel) {
    found.push(warning('decisionRole.itMinLevel', 'check.role.it_level'))
  }
  return found
}
