// Colleagues' answers in the property that all of them write to: kept beside ours, and put back where a write has taken them away.
import { describe, expect, it } from 'vitest'
import { lostAnswers, restoreAnswers, withOthers } from '@/lib/background/decisions/keep-answers'
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { answersIn, answersText, LONGEST_ANSWERS, type SignalAnswer } from '@/lib/domain/signal-answers'
import { type ContactState, readContactState } from '@/lib/hubspot/objects/contact-state'
import { ServerError } from '@/lib/hubspot/transport/errors'
import { Desk } from './service'

const PROPERTY = 'japan_signal_reviews'
const service = new Desk()

const said = (sentence: string, at: number, isSignal: boolean | null = true): SignalAnswer => ({
  sentence: sentence.padStart(16, '0'),
  isSignal,
  by: '70000002',
  at,
})

const contactWith = (now: readonly SignalAnswer[], ever = now): Pick<ContactState, 'answers'> => ({
  answers: { now, ever },
})

describe('an answer of ours', () => {
  const ours = said('a', 50, false)
  const written = (state: Pick<ContactState, 'answers'>) =>
    answersIn(withOthers({ signalReviews: answersText([ours]) }, state).signalReviews)

  it.each<[string, readonly SignalAnswer[], readonly SignalAnswer[], readonly SignalAnswer[]]>([
    ['alone where nobody has answered', [], [], [ours]],
    ['with what the contact holds', [said('b', 10)], [], [ours, said('b', 10)]],
    ['with what a crossing write has taken away', [], [said('b', 10)], [ours, said('b', 10)]],
    ['in place of an earlier answer to the same sentence', [said('a', 10)], [said('a', 10)], [ours]],
    ['with the later of two answers', [said('b', 10)], [said('b', 20, false)], [ours, said('b', 20, false)]],
  ])('is written %s', (_, now, ever, all) => {
    expect(written(contactWith(now, ever))).toEqual(all)
  })

  it('is written even where newer answers fill the property', () => {
    const many = Array.from({ length: 1_000 }, (_, at) => said((at + 256).toString(16), 1_000 + at))
    const all = written(contactWith(many))
    expect(answersText(many).length).toBeGreaterThan(LONGEST_ANSWERS - 100)
    expect(all.find(({ sentence }) => sentence === ours.sentence)).toEqual(ours)
  })

  it('is no part of any other decision', () => {
    const values = { status: 'accepted' as const }
    expect(withOthers(values, contactWith([said('b', 10)]))).toBe(values)
  })
})

describe('answers that are gone from a contact', () => {
  it.each<[string, readonly SignalAnswer[], readonly SignalAnswer[], readonly SignalAnswer[] | null]>([
    ['none: nothing to do', [said('a', 10)], [said('a', 10)], null],
    [
      'one of another sentence',
      [said('a', 20)],
      [said('a', 20), said('b', 10)],
      [said('a', 20), said('b', 10)],
    ],
    ['the later one of the same sentence', [said('a', 10)], [said('a', 20, null)], [said('a', 20, null)]],
    ['the earlier one of the same sentence: overruled', [said('a', 20)], [said('a', 10)], null],
    ['all, because somebody has emptied it', [], [said('a', 10)], null],
  ])('%s', (_, now, ever, whole) => {
    const text = lostAnswers(contactWith(now, ever))
    expect(text === null ? null : answersIn(text)).toEqual(whole)
  })
})

describe('what a crossing write has taken away', () => {
  const mine = said('a', 20)
  const theirs = said('b', 10)

  async function restored(): Promise<ContactState | null> {
    const { client } = service.tools().hubspot
    const state = await readContactState(client, service.contactId, HANDOFF_PROPERTIES, { answers: true })
    service.sandbox.requests.length = 0
    return restoreAnswers(state, service.tools())
  }

  /** A colleague has answered, and a write of ours has come over it. */
  function cross(): void {
    for (const answers of [[theirs], [mine]]) {
      service.time += 1_000
      service.sandbox.portal.update('contacts', service.contactId, { [PROPERTY]: answersText(answers) })
    }
  }

  it('is put back, and the state tells so', async () => {
    cross()
    const after = await restored()
    expect(answersIn(service.value(PROPERTY))).toEqual([mine, theirs])
    expect(after?.answers.now).toEqual([mine, theirs])
  })

  it('costs nothing where nothing was', async () => {
    service.sandbox.portal.update('contacts', service.contactId, { [PROPERTY]: answersText([mine]) })
    expect(await restored()).toBeNull()
    expect(service.sandbox.requests).toEqual([])
  })

  it('stays away where HubSpot does not take it back: our own answer is there', async () => {
    cross()
    service.sandbox.faults.add({ match: { method: 'PATCH' }, fault: { kind: 'status', status: 400 } })
    expect(await restored()).toBeNull()
    expect(answersIn(service.value(PROPERTY))).toEqual([mine])
  })

  it('is tried again where HubSpot only fails to answer', async () => {
    cross()
    service.sandbox.faults.add({ match: { method: 'PATCH' }, fault: { kind: 'status', status: 503 } })
    await expect(restored()).rejects.toBeInstanceOf(ServerError)
  })
})
