// Small talk beside what somebody wants changes no band: it neither takes a sign away nor makes one.
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { readingOf } from '@/lib/domain/reading/texts'
import { PLAIN_TEXTS } from './plain-texts'

/** Sender and bands alone: which of several sentences names the category may differ. */
function bands(text: string): unknown {
  const { sender, signs } = readingOf({ text, source: 'form', at: null, voice: 'buyer' }, DEFAULT_DEFINITION)
  return [sender?.id ?? null, [...new Set(signs.map(({ band }) => band))].sort()]
}

describe('small talk', () => {
  it.each([
    'お世話になっております。',
    'いつもお世話になっております。',
    'よろしくお願いいたします。',
    '本日は暑いですね。',
    '梅雨に入り、雨の日が続いております。',
    'どうぞよろしくお願い申し上げます。',
    'Hello,',
    'Kind regards',
    'Thank you in advance.',
    'It is raining here in Osaka today.',
    'I hope you are well.',
  ])('%s', (added) => {
    for (const one of PLAIN_TEXTS) {
      expect(bands(`${added}\n${one}`), `before ${one}`).toEqual(bands(one))
      expect(bands(`${one}\n${added}`), `behind ${one}`).toEqual(bands(one))
    }
  })
})
