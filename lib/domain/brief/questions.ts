// What the person asked and nobody has answered since; what a pitch or another text without intent asks is nobody's to answer.

import type { Definition } from '../definition'
import { type Instant, isInstant, valueOr } from '../fact'
import { ENGAGEMENT_KINDS, type LeadSnapshot } from '../lead-snapshot'
import { ownWords } from '../reading/own-words'
