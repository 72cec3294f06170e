// A person's answers in the criterion: any sentence of the record may be called a signal, a sign denied, and both taken back.
import { expect, it } from 'vitest'
import { assess } from '@/lib/domain/assess'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { known } from '@/lib/domain/fact'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { sentenceId } from '@/lib/domain/sentence-id'
import { activitiesToChoose, sentencesToChoose } from '@/lib/domain/sentences-to-choose'
import type { SignalReview } from '@/lib/domain/signal-review'
import { ago, engagement, leadSnapshot, NO_HANDOFF, NOW } from '../fixtures/lead'

const PLAIN = '会場でお会いした者です。'

const lead = (text: string, signalReviews: readonly SignalReview[] = []): LeadSnapshot =>
  leadSnapshot({
    contact: { messages: [{ text, at: ago(3) }] },
    handoff: known({ ...NO_HANDOFF, signalReviews }),
    engagements: [],
    snapshot: { eventParticipations: known([]) },
  })

const review = (quote: string, isSignal: boolean, by: string | null = '森 健一', at = ago(1)) =>
  ({ sentence: sentenceId(quote), isSignal, by, at }) satisfies SignalReview

const judged = (snapshot: LeadSnapshot) => {
  const found = assess(snapshot, DEFAULT_DEFINITION, NOW).criteria.find(
    ({ id }) => id === 'evaluation_signal',
  )
  if (found === undefined) throw new Error('no criterion')
  return found
}

it('a sentence that the readers passed over is a signal once a person says so, whoever opens the lead', () => {
  expect(judged(lead(PLAIN)).outcome).toBe('fail')
  const { outcome, evidence } = judged(lead(`拝啓。${PLAIN}敬具`, [review(PLAIN, true)]))
  expect(outcome).toBe('pass')
  expect(evidence[0]).toMatchObject({
    quote: PLAIN,
    counts: true,
    label: { key: 'evidence.signal_confirmed', params: { by: '森 健一' } },
    review: { isSignal: true },
  })
})

it('a sign that a person denied counts no more, and is shown with who said so', () => {
  const asked = '見積書を送ってください。'
  expect(judged(lead(asked)).outcome).toBe('pass')
  const { outcome, evidence } = judged(lead(asked, [review(asked, false)]))
  expect(outcome).toBe('fail')
  expect(evidence).toMatchObject([{ quote: asked, counts: false, review: { isSignal: false } }])
})

it('is said without a name where nobody knows who said it, and without what a name may hide', () => {
  const label = (by: string | null) => judged(lead(PLAIN, [review(PLAIN, true, by)])).evidence[0]?.label
  expect(label(null)).toEqual({ key: 'evidence.signal_confirmed.unnamed' })
  expect(label('A\u202eB')).toMatchObject({ params: { by: 'AB' } })
})

it('activities to choose from come newest first, undated ones last, empty ones not at all', () => {
  const snapshot = leadSnapshot({
    contact: { messages: [{ text: 'form', at: ago(9) }] },
    engagements: [
      engagement({ kind: 'note', text: 'undated', at: null }),
      engagement({ kind: 'call', text: 'call', at: ago(2) }),
      engagement({ kind: 'meeting', text: '  ', at: ago(1) }),
      engagement({ kind: 'email', direction: 'inbound', text: 'mail', at: ago(1) }),
    ],
  })
  expect(activitiesToChoose(snapshot).map(({ source }) => source)).toEqual(['email', 'call', 'form', 'note'])
})

it('sentences to choose from are those that nobody has to be asked about, each once', () => {
  const text = `${PLAIN}\n見積書を送ってください。\n${PLAIN}\nよろしくお願いいたします。`
  const [activity] = activitiesToChoose(lead(text))
  if (activity === undefined) throw new Error('no activity')
  const { evidence } = judged(lead(text))
  const said = sentencesToChoose(activity, evidence).map((one) => one.said)
  expect(said).toContain(PLAIN)
  expect(said).not.toContain('見積書を送ってください。')
  expect(new Set(said).size).toBe(said.length)
})
