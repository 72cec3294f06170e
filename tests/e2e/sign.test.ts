// Signs that a person decides on, beside the record: a possible one, one that the readers passed over, and for a colleague who opens the lead.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { readingOf } from '@/lib/domain/reading/texts'
import { sentenceId } from '@/lib/domain/sentence-id'
import { answersIn, answersText } from '@/lib/domain/signal-answers'
import { CAST } from '../sandbox/people/cast.ts'
import { OWNERS } from '../sandbox/portal/owners.ts'
import { violations } from './harness/axe.ts'
import { both } from './harness/both.ts'
import type { Panel } from './harness/panel.ts'
import { until } from './harness/until.ts'
import { startWorld, type World } from './harness/world.ts'

/** Which wording is doubtful changes with the readers: the first of these that is doubtful to them is taken. */
const DOUBTFUL = [
  '3月決算に間に合わせたい',
  'JIIMA認証とってますか?',
  'is it free',
  'それって何ですか?',
  '電子取引の保存要件を満たす形に直さなければなりません。',
]
const PLAIN = '会場でお会いした者です。'

describe.each(both())('signs that a person decides on, in $name', (contestant) => {
  let world: World
  beforeAll(async () => {
    world = await startWorld(contestant)
  })
  afterAll(() => world?.close())

  /** Each test its own contact: what was typed before stays in a form's history, and may ask for itself. */
  let contact: string = CAST.negated
  const put = (values: Record<string, string>) => world.sandbox.portal.update('contacts', contact, values)
  const answers = () =>
    answersIn(world.sandbox.portal.value('contacts', contact, 'japan_signal_reviews')).map(
      ({ sentence, isSignal }) => ({ sentence, isSignal }),
    )
  const open = async (): Promise<Panel> => {
    const panel = await world.panel(contact)
    await panel.settled()
    return panel
  }

  it('asks about a possible sign, writes the answer, and takes it back', async () => {
    const asked = DOUBTFUL.find((text) => {
      const { signs, sender } = readingOf({ text, source: 'form', at: 1, voice: 'buyer' }, DEFAULT_DEFINITION)
      return sender === null && signs.length === 1 && signs[0]?.band === 'possible'
    })
    expect(asked).toBeDefined()
    put({ message: asked ?? '', japan_signal_reviews: '' })
    const panel = await open()
    await panel.get('group', 'Is this a signal?')
    expect(await violations(panel)).toEqual([])
    await panel.decide('A signal')
    await panel.get('button', 'Undo')
    await panel.says(/A signal: .* · written to HubSpot \d\d:\d\d/)
    const sentence = sentenceId(asked ?? '')
    expect(answers()).toEqual([{ sentence, isSignal: true }])
    await panel.gone('group', 'Is this a signal?')
    await panel.decide('Take back')
    await panel.get('group', 'Is this a signal?')
    expect(answers()).toEqual([{ sentence, isSignal: null }])
    await panel.tab.close()
  })

  it('makes a sentence that was passed over a signal, for whoever opens the lead', async () => {
    contact = CAST.wrongLevel
    const other = { sentence: 'f'.repeat(16), isSignal: false, by: OWNERS.okafor, at: Date.now() - 60_000 }
    // Emptied first: what was there before would be taken for lost.
    put({ message: PLAIN, japan_signal_reviews: '' })
    put({ japan_signal_reviews: answersText([other]) })
    const panel = await open()
    await panel.unfold()
    await panel.press('button', 'You missed this')
    await panel.press('radio', PLAIN)
    expect(await violations(panel)).toEqual([])
    await panel.decide('A signal')
    await panel.says(/A signal: .* · written to HubSpot \d\d:\d\d/)
    await until('both answers', () => answers().length === 2)
    expect(answers()).toContainEqual({ sentence: other.sentence, isSignal: false })
    await panel.get('button', 'Take back')
    await panel.tab.close()
    const again = await open()
    await again.unfold()
    await again.get('button', 'Take back')
    await again.tab.close()
  })

  it('writes no word over a colleague who was faster, and says what they said', async () => {
    contact = CAST.pitch
    put({ message: PLAIN, japan_signal_reviews: '' })
    const panel = await open()
    await panel.press('button', 'You missed this')
    await panel.press('radio', PLAIN)
    const theirs = {
      sentence: sentenceId(PLAIN),
      isSignal: false,
      by: OWNERS.okafor,
      at: Date.now() - 60_000,
    }
    put({ japan_signal_reviews: answersText([theirs]) })
    await panel.decide('A signal')
    await panel.says(/decided first/)
    await panel.says(/Now: Not a signal/)
    expect(answers()).toEqual([{ sentence: theirs.sentence, isSignal: false }])
    await panel.tab.close()
  })
})
