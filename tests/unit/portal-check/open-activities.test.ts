// Open questions about activities: each possible answer is reported, with what the product does then; none counts as a difference.
import { describe, expect, it } from 'vitest'
import { CALLS } from '../../portal-check/checks/calls'
import { LINKS } from '../../portal-check/checks/links'
import { MEETINGS } from '../../portal-check/checks/meetings'
import { MESSAGES } from '../../portal-check/checks/messages'
import { PROPERTIES } from '../../portal-check/checks/properties'
import { DISPOSITIONS } from '../../sandbox/portal/dispositions'
import { Desk } from './desk'
import { answerTo, others } from './run'

const desk = new Desk()

/** A contact with this many notes, each a minute after the one before. */
function contactWithNotes(count: number) {
  const { portal } = desk.sandbox
  const contact = portal.create('contacts', { lastname: '試験' }, { indexed: true }).id
  const start = portal.now() - count * 60_000
  for (let index = 0; index < count; index++) {
    const at = new Date(start + index * 60_000).toISOString()
    const note = portal.create('notes', { hs_timestamp: at, hs_note_body: '確認' }, { indexed: true })
    portal.associate('contacts', contact, 'notes', note.id)
  }
  portal.update('contacts', contact, { notes_last_updated: new Date(start).toISOString() }, { indexed: true })
}

const LINKS_WITH = 'Links that come with a contact'
const REST = 'The rest of the links by batch read'

describe('links that come with a contact', () => {
  it.each([
    [100, 'oldest', '100 notes, ids ascending, and more to follow'],
    [100, 'newest', '100 notes, ids descending, and more to follow'],
    [500, 'oldest', '240 notes, ids ascending, not cut'],
    [500, 'newest', '240 notes, ids descending, not cut'],
  ] as const)('%d on a page, the %s first', async (linkPage, linkOrder, answer) => {
    await desk.open({ settings: { linkPage, linkOrder } })
    contactWithNotes(240)
    const ran = await desk.runOne(LINKS)
    expect(answerTo(ran, LINKS_WITH)).toMatchObject({ outcome: 'found', answer })
    expect(answerTo(ran, LINKS_WITH).does).toContain('the newest by search')
    expect(ran.code).toBe(0)
    if (linkPage === 500) return expect(answerTo(ran, REST)).toMatchObject({ answer: 'no page is cut' })
    expect(answerTo(ran, REST)).toMatchObject({ outcome: 'found' })
    expect(answerTo(ran, REST).answer).toContain('the same; the contact’s after: 100 further of 100')
    expect(answerTo(ran, REST).does).toContain('on every page')
  })

  it('of which none is cut tell nothing', async () => {
    await desk.open()
    contactWithNotes(7)
    const { outcome, answer } = answerTo(await desk.runOne(LINKS), LINKS_WITH)
    expect([outcome, answer]).toEqual(['unknown', 'no page is cut; the fullest has 7 notes, ids ascending'])
  })

  it('whose after goes nowhere: the same page comes again', async () => {
    await desk.open()
    contactWithNotes(120)
    const contact = desk.sandbox.portal.all('contacts')[0]?.id ?? ''
    const to = desk.sandbox.portal
      .links('contacts', contact, 'notes')
      .map(({ toId }) => ({ toObjectId: Number(toId) }))
    desk.answerWith(/associations/, 200, { results: [{ to: to.slice(0, 100) }] })
    const { outcome, answer, does } = answerTo(await desk.runOne(LINKS), REST)
    expect(outcome).toBe('differs')
    expect(answer).toContain('the contact’s after: 0 further')
    expect(does).toContain('never that there are none')
  })

  it('whose batch read is refused', async () => {
    await desk.open()
    contactWithNotes(120)
    desk.answerWith(/associations/, 400, { message: 'No' })
    const { outcome, answer, does } = answerTo(await desk.runOne(LINKS), REST)
    expect([outcome, answer]).toEqual(['differs', '400: No'])
    expect(does).toContain('never that there are none')
  })

  it('are found by search too; a search that sorts differently is reported', async () => {
    await desk.open()
    contactWithNotes(12)
    const what = 'Search for the notes of a contact'
    expect(answerTo(await desk.runOne(LINKS), what)).toMatchObject({
      outcome: 'same',
      answer: 'total 12, 12 linked; the newest first',
    })
    const results = ['2026-01-01', '2026-02-01'].map((day) => ({
      id: '1',
      properties: { hs_timestamp: `${day}T00:00:00Z` },
    }))
    desk.answerWith(/notes\/search/, 200, { total: 12, results })
    const { outcome, does } = answerTo(await desk.runOne(LINKS), what)
    expect([outcome, does.includes('cannot tell')]).toEqual(['differs', true])
  })
})

describe('who sent a message', () => {
  const what = 'Who sent a message'
  const message = (direction: string) => {
    const values = { hs_timestamp: new Date().toISOString(), hs_communication_channel_type: 'WHATS_APP' }
    const more = direction === '' ? {} : { hs_communication_direction: direction }
    desk.sandbox.portal.create('communications', { ...values, ...more }, { indexed: true })
  }

  it('is asked of the person where HubSpot has no direction, which does not count as a difference', async () => {
    await desk.open({ settings: { communicationDirection: false } })
    message('')
    const { answer, does } = answerTo(await desk.runOne(MESSAGES), what)
    expect(answer).toBe('no hs_communication_direction; 1 messages')
    expect(does).toContain('asks the person “Was this from us?” of each message')
    expect(others(await desk.runOne(PROPERTIES))).toEqual([])
  })

  it('is asked of the person where it is there and never filled in', async () => {
    await desk.open()
    message('')
    const { answer, does } = answerTo(await desk.runOne(MESSAGES), what)
    expect(answer).toContain('filled in 0 of 1 messages')
    expect(does).toContain('of each message')
  })

  it('is read where it is filled in', async () => {
    await desk.open()
    for (const direction of ['INBOUND', 'OUTBOUND', 'OUTBOUND', '']) message(direction)
    const { answer, does } = answerTo(await desk.runOne(MESSAGES), what)
    expect(answer).toContain('filled in 3 of 4 messages; in the latest: ')
    expect(answer).toMatch(/OUTBOUND 2.*channels: WHATS_APP 4/)
    expect(does).toContain('OUTBOUND for ours')
  })
})

describe('meetings', () => {
  const meetings = (...sources: string[]) => {
    const at = new Date().toISOString()
    for (const source of sources)
      desk.sandbox.portal.create(
        'meetings',
        { hs_timestamp: at, hs_meeting_source: source },
        { indexed: true },
      )
  }

  it.each([
    [['MEETINGS_PUBLIC', 'CRM_UI'], 'takes MEETINGS_PUBLIC for booked by the buyer'],
    [['CRM_UI', 'INTEGRATION'], 'has met no source that says that the buyer booked'],
    [['Somebody typed this'], 'another form'],
  ])('from %j', async (sources, words) => {
    await desk.open()
    meetings(...sources)
    const { outcome, answer, does } = answerTo(await desk.runOne(MEETINGS), 'Who booked a meeting')
    expect(outcome).toBe('found')
    expect(answer).toContain(`filled in ${sources.length} of ${sources.length}`)
    expect(does).toContain(words)
    expect(answer + does).not.toContain('Somebody')
  })
})

describe('call outcomes', () => {
  it('are shown as the product reads them; a label that it does not know does not count as a difference', async () => {
    await desk.open()
    const before = answerTo(await desk.runOne(CALLS), 'Call outcomes')
    expect(before).toMatchObject({ outcome: 'found', does: 'reads each label' })
    expect(before.answer).toBe(
      'reached: Connected; not reached: Busy, Left live message, Left voicemail, No answer, Wrong number; not known: none',
    )
    desk.sandbox.portal.dispositions.push({ id: '7', label: '第三営業', deleted: false })
    const after = answerTo(await desk.runOne(CALLS), 'Call outcomes')
    expect(after.answer).toContain('not known: 第三営業')
    expect(after.does).toContain('goes by the duration')
  })

  it('that may not be read leave HubSpot’s own six', async () => {
    await desk.open()
    desk.answerWith(/dispositions/, 403, { category: 'MISSING_SCOPES' })
    const { outcome, does } = answerTo(await desk.runOne(CALLS), 'Call outcomes')
    expect([outcome, does.includes('own six')]).toEqual(['unknown', true])
  })

  it('how often outcome and duration are filled in', async () => {
    await desk.open()
    const values = { hs_timestamp: new Date().toISOString(), hs_call_status: 'COMPLETED' }
    const outcome = { hs_call_disposition: DISPOSITIONS.noAnswer, hs_call_duration: '21000' }
    for (const more of [{}, outcome])
      desk.sandbox.portal.create('calls', { ...values, ...more }, { indexed: true })
    const { answer } = answerTo(await desk.runOne(CALLS), 'What calls tell of themselves')
    expect(answer).toBe(
      'of 2 calls: hs_call_disposition in 1, hs_call_duration in 1, hs_call_status in 2; in the latest: COMPLETED 2',
    )
  })
})
