// The criteria's outcomes at the handoff as one short line of JSON, for the monthly review and for replays.
import type { Assessment } from '../assessment'
import { firstCodePoints } from '../clusters'

/** `{"v":version,"f":fingerprint,"r":rules,"at":instant,"o":{criterion:outcome},"score":n,"override":text}`; an override only where one was written. */
export function readinessOf(assessment: Assessment, override: string): string {
  const { definitionVersion, definitionFingerprint, rulesVersion, assessedAt, criteria, score } = assessment
  return JSON.stringify({
    v: definitionVersion,
    f: definitionFingerprint,
    r: rulesVersion,
    at: assessedAt,
    o: Object.fromEntries(criteria.map(({ id, outcome }) => [id, outcome])),
    ...(score.value === null ? {} : { score: score.value }),
    ...(override === '' ? {} : { override: firstCodePoints(override, 500) }),
  })
}
