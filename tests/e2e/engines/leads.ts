// Five hundred invented leads, the same on every machine: texts put together from the words, and what else a record may hold.
import { EMPTY, known, unavailable } from '@/lib/domain/fact'
import type { Engagement, HandoffStatus, LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { ago, engagement, leadSnapshot, NOW } from '../../unit/fixtures/lead'
import { CLOSINGS, COMPANIES, PLACES, SENTENCES, TITLES } from './words'

/** The moment at which all of them are judged. */
export { NOW }

const LEADS = 500

/** Whole numbers from 0 up to below `limit`, by a linear congruence: integers only, so the same in every engine. */
function numbers(seed: number): (limit: number) => number {
  let state = seed >>> 0
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state >>> 8) % limit
  }
}

type Draw = ReturnType<typeof numbers>

const oneOf = <T>(draw: Draw, list: readonly T[]): T => list[draw(list.length)] as T

/** One to five sentences, run on, on lines of their own or wrapped by a mail program. */
function textOf(draw: Draw): string {
  const sentences = Array.from({ length: 1 + draw(5) }, () => oneOf(draw, SENTENCES))
  const text = sentences.join(oneOf(draw, ['', ' ', '\n', '\r\n', '\n\n']))
  const wrapped = draw(4) === 0 ? text.replace(/(.{36})/g, '$1\n') : text
  return wrapped + oneOf(draw, CLOSINGS)
}

const AT = [ago(0, 1), ago(2), ago(20), ago(89), ago(200), null]

function engagementsOf(draw: Draw): Engagement[] {
  return Array.from({ length: draw(5) }, (_, index) => {
    const kind = oneOf(draw, ['call', 'email', 'meeting', 'communication', 'note'] as const)
    const at = oneOf(draw, AT)
    return engagement({
      id: String(index + 1),
      kind,
      at,
      loggedAt: at,
      direction: oneOf(draw, ['inbound', 'outbound', 'unknown'] as const),
      connected: kind === 'call' ? oneOf(draw, [true, false, null]) : null,
      startsAt: kind === 'meeting' ? at : null,
      subject: draw(3) === 0 ? oneOf(draw, SENTENCES) : null,
      text: textOf(draw),
    })
  })
}

function leadOf(index: number): LeadSnapshot {
  const draw = numbers(index * 7919 + 1)
  const [name, domain] = oneOf(draw, COMPANIES)
  const [country, state, phone] = oneOf(draw, PLACES)
  const status = oneOf<HandoffStatus | null>(draw, [null, null, 'handed_off', 'accepted', 'rejected'])
  return leadSnapshot({
    contact: {
      email: `lead${index}@${domain ?? 'mail.example'}`,
      jobTitle: oneOf(draw, TITLES),
      country,
      state,
      phone,
      language: oneOf(draw, ['ja', 'en', 'de', null]),
      ipCountryCode: oneOf(draw, ['jp', 'us', null]),
      lifecycleStage: oneOf(draw, ['lead', 'marketingqualifiedlead', 'customer']),
      companyName: name,
      messages: Array.from({ length: draw(3) }, () => ({ text: textOf(draw), at: oneOf(draw, AT) })),
      recentConversion: draw(2) === 0 ? null : { text: oneOf(draw, SENTENCES), at: oneOf(draw, AT) },
    },
    company:
      draw(6) === 0
        ? EMPTY
        : { name, domain, country, state, employees: oneOf(draw, [12, 800, 60_000, null]) },
    handoff: status === null ? {} : { status, handedOffAt: ago(draw(9), draw(24)), count: 1 },
    engagements: engagementsOf(draw),
    snapshot: {
      ref: { portalId: '1', contactId: String(index) },
      eventParticipations: oneOf(draw, [
        EMPTY,
        unavailable('loading'),
        known([{ eventName: 'Japan IT Week 2026', at: ago(12), state: 'attended' as const }]),
      ]),
    },
  })
}

/** The leads, in their order. */
export const engineLeads = (): LeadSnapshot[] => Array.from({ length: LEADS }, (_, index) => leadOf(index))
