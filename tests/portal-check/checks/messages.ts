// Messages (communications): what HubSpot tells of them, above all who sent them.
import { ENGAGEMENT_SOURCES } from '@/lib/hubspot/mapping/engagement-kinds'
import { at, inWords, isOk, listAt } from '../answers'
import { answered, type Finding, unknown } from '../finding'
import type { Session } from '../session'
import type { Check } from './check'
import { countFilled, told, wordsIn } from './records'

const { direction, channel } = ENGAGEMENT_SOURCES.communication
const QUESTION = 'asks the person “Was this from us?”'
const ASKS = `${QUESTION} of each message since the handoff; none of them stops the clock by itself`

async function run(session: Session): Promise<Finding[]> {
  const about = {
    what: 'Who sent a message',
    expected: `${direction} there, filled or not; or not there`,
    assumedIn: 'tests/sandbox/portal/settings.ts',
    point: 'message_direction' as const,
  }
  const schema = await session.probe({ method: 'GET', path: '/crm/v3/properties/communications' })
  if (!isOk(schema)) return [unknown(about, inWords(schema), ASKS)]
  const names = listAt(schema.json, 'results').map((one) => String(at(one, 'name')))
  const there = (name: string | undefined): name is string => name !== undefined && names.includes(name)
  const asked = [direction, channel].filter(there)
  const { refused, all, filled, latest } = await countFilled(session, 'communications', asked)
  const hints = names.filter(
    (name) => /direction|inbound|outbound|sender|received/i.test(name) && name !== direction,
  )
  const others = hints.length === 0 ? '' : `; properties of a like name: ${hints.join(', ')}`
  if (refused !== null) return [unknown(about, inWords(refused), ASKS)]
  if (!there(direction)) return [answered(about, `no ${direction}; ${all} messages${others}`, ASKS)]
  const words = told(wordsIn(latest, direction)) || 'none'
  const channels = channel === undefined ? '' : told(wordsIn(latest, channel))
  const count = filled[direction] ?? 0
  const found = `${direction} filled in ${count} of ${all} messages; in the latest: ${words}; channels: ${channels || 'none'}${others}`
  const reads = `takes OUTBOUND for ours and INBOUND for theirs; of a message without either it ${QUESTION}`
  return [answered(about, found, count === 0 ? ASKS : reads)]
}

export const MESSAGES: Check = { name: 'messages', run }
