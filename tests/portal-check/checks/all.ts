// All groups of reading checks, in the order of the report.
import { ACCOUNT } from './account'
import { CALLS } from './calls'
import type { Check } from './check'
import { FLOWS } from './flows'
import { HANDOFF } from './handoff'
import { LIMITS } from './limits'
import { LINKS } from './links'
import { MEETINGS } from './meetings'
import { MESSAGES } from './messages'
import { PEOPLE } from './people'
import { PROPERTIES } from './properties'
import { ROLL_UPS_THERE } from './roll-ups'
import { RULES } from './rules'
import { SCOPES } from './scopes'
import { TIMES_BACK } from './times'

export const CHECKS: readonly Check[] = [
  ACCOUNT,
  SCOPES,
  FLOWS,
  PROPERTIES,
  HANDOFF,
  PEOPLE,
  LINKS,
  MESSAGES,
  MEETINGS,
  CALLS,
  ROLL_UPS_THERE,
  RULES,
  TIMES_BACK,
  LIMITS,
]
