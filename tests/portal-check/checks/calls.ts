// Calls: the outcomes that this portal notes, how the product reads each, and how often outcome and duration are filled in.
import { talked } from '@/lib/domain/call-outcome'
import { ENGAGEMENT_SOURCES } from '@/lib/hubspot/mapping/engagement-kinds'
import { at, inWords, isOk } from '../answers'
import { answered, type Finding, judged, unknown } from '../finding'
import type { Session } from '../session'
import type { Check } from './check'
import { countFilled, told, wordsIn } from './records'

const { disposition, duration, status } = ENGAGEMENT_SOURCES.call
const POINT = { assumedIn: 'lib/domain/call-outcome.ts', point: 'call_outcome' as const }
const OTHERWISE = 'goes by the duration, and where there is none says that nobody knows'

async function run(session: Session): Promise<Finding[]> {
  return [await labels(session), await fields(session)]
}

/** The labels are the account's configuration, not values of records. */
async function labels({ probe }: Session): Promise<Finding> {
  const about = { what: 'Call outcomes', expected: 'a list with id and label', ...POINT }
  const answer = await probe({ method: 'GET', path: '/calling/v1/dispositions' })
  const own = 'knows HubSpot’s own six by their ids; of any other it '
  if (!isOk(answer)) return unknown(about, inWords(answer), own + OTHERWISE)
  const all = Array.isArray(answer.json) ? answer.json : null
  if (
    all === null ||
    all.some((one) => typeof at(one, 'id') !== 'string' || typeof at(one, 'label') !== 'string')
  )
    return judged(about, false, all === null ? 'no list' : 'some without id or label', own + OTHERWISE)
  const readAs = (reading: boolean | null) =>
    all.map((one) => String(at(one, 'label'))).filter((label) => talked(label, null, null) === reading)
  const lists = [
    ['reached', readAs(true)],
    ['not reached', readAs(false)],
    ['not known', readAs(null)],
  ] as const
  const found = lists.map(([reading, some]) => `${reading}: ${some.join(', ') || 'none'}`).join('; ')
  const strange = readAs(null).length
  const does = strange === 0 ? 'reads each label' : `of a label that it does not know it ${OTHERWISE}`
  return answered(about, found, does)
}

async function fields(session: Session): Promise<Finding> {
  const names = [disposition, duration, status].filter((name) => name !== undefined)
  const about = {
    what: 'What calls tell of themselves',
    expected: `${names.join(', ')}, filled or not`,
    ...POINT,
  }
  const { refused, all, filled, latest } = await countFilled(session, 'calls', names)
  if (refused !== null) return unknown(about, inWords(refused))
  if (all === 0) return unknown(about, 'there are no calls')
  const counts = names.map((name) => `${name} in ${filled[name]}`).join(', ')
  const found = `of ${all} calls: ${counts}; in the latest: ${told(wordsIn(latest, status ?? ''))}`
  const does =
    'goes by the outcome first, then by 30 seconds or more; COMPLETED alone never says that somebody answered'
  return answered(about, found, does)
}

export const CALLS: Check = { name: 'calls', run }
