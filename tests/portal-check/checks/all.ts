// All groups of reading checks, in the order of the report.
import { ACCOUNT } from './account'
import type { Check } from './check'
import { FLOWS } from './flows'
import { HANDOFF } from './handoff'
import { LIMITS } from './limits'
import { PEOPLE } from './people'
import { PROPERTIES } from './properties'
import { SCOPES } from './scopes'
import { TIMES_BACK } from './times'

export const CHECKS: readonly Check[] = [
  ACCOUNT,
  SCOPES,
  FLOWS,
  PROPERTIES,
  HANDOFF,
  PEOPLE,
  TIMES_BACK,
  LIMITS,
]
