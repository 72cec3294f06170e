// What the lead was like when somebody decided, by what was on their screen.
import type { Assessment, Evidence } from '../assessment'
import type { Instant } from '../fact'
import { mailRefusal } from '../fields/mail-refused'
import { engagementsIn, type LeadSnapshot } from '../lead-snapshot'
import { contactName } from '../person-name'
import { originOf } from '../sla/policy'
import { touchOf } from '../sla/touches'
import type { LeadFacts } from './decision'
import { readinessOf } from './readiness'

/** The facts of a decision at `now`. `brief`: lines in the person's language. `override`: why a lead that is not ready is handed off. */
export function factsOf(
  snapshot: LeadSnapshot,
  assessment: Assessment,
  { brief, override, now }: { brief: readonly string[]; override: string; now: Instant },
): LeadFacts {
  return {
    contactName: contactName(snapshot.contact),
    verdict: assessment.verdict,
    readiness: readinessOf(assessment, override),
    brief,
    origin: originOf(snapshot),
    ...(mailRefusal(snapshot) === undefined ? {} : { mailRefused: true }),
    touches: touchesSince(snapshot, now),
    firstContactAt: null,
    ownerId: snapshot.contact.ownerId,
  }
}

/** Outbound touches logged since the handoff, which "no answer" rests on. */
function touchesSince({ handoff, engagements }: LeadSnapshot, now: Instant): number {
  const since = handoff.state === 'known' ? handoff.value.handedOffAt : null
  if (since === null) return 0
  return engagementsIn(engagements).filter((engagement) => {
    const touch = touchOf(engagement, now)
    return 'at' in touch && touch.at >= since && touch.at <= now
  }).length
}

/** Counting evidence that is newer than a rejection: the reason to hand the lead off again. Newest first, at most three. */
export function evidenceSince({ criteria }: Assessment, rejectedAt: Instant): Evidence[] {
  return criteria
    .flatMap(({ evidence }) => evidence)
    .filter(({ counts, at }) => counts && at !== null && at > rejectedAt)
    .filter(({ quote }, index, all) => all.findIndex((other) => other.quote === quote) === index)
    .sort((a, b) => (b.at ?? 0) - (a.at ?? 0))
    .slice(0, 3)
}
