// Meetings: which sources HubSpot gives, and which of them say that the buyer took the slot.
import { ENGAGEMENT_SOURCES } from '@/lib/hubspot/mapping/engagement-kinds'
import { toEngagement } from '@/lib/hubspot/mapping/to-activity'
import { inWords } from '../answers'
import { answered, type Finding, unknown } from '../finding'
import type { Session } from '../session'
import type { Check } from './check'
import { countFilled, told, wordsIn } from './records'

const SOURCE = ENGAGEMENT_SOURCES.meeting.bookedFrom ?? ''

/** As the product reads the word. */
const byBuyer = (word: string) =>
  toEngagement('meeting', { id: '1', properties: { [SOURCE]: word } }).bookedByBuyer

async function run(session: Session): Promise<Finding[]> {
  const about = {
    what: 'Who booked a meeting',
    expected: `${SOURCE}, such as MEETINGS_PUBLIC or CRM_UI`,
    assumedIn: 'lib/hubspot/mapping/to-activity.ts',
    point: 'meeting_source' as const,
  }
  const { refused, all, filled, latest } = await countFilled(session, 'meetings', [SOURCE])
  if (refused !== null) return [unknown(about, inWords(refused), doesWith([]))]
  if (all === 0) return [unknown(about, 'there are no meetings', doesWith([]))]
  const words = wordsIn(latest, SOURCE)
  const found = `${SOURCE} filled in ${filled[SOURCE]} of ${all} meetings; in the latest ${latest.length}: ${told(words) || 'none'}`
  return [answered(about, found, doesWith([...words.keys()]))]
}

function doesWith(words: readonly string[]): string {
  const buyers = words.filter(byBuyer)
  const ours = words.filter((word) => !byBuyer(word))
  return [
    buyers.length === 0
      ? 'has met no source that says that the buyer booked (MEETINGS_PUBLIC)'
      : `takes ${buyers.join(', ')} for booked by the buyer: engagement, and no contact of ours until it was held`,
    ...(ours.length === 0 ? [] : [`takes ${ours.join(', ')} for booked by us: contact at the booking`]),
  ].join('; ')
}

export const MEETINGS: Check = { name: 'meetings', run }
