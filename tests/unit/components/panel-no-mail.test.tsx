// @vitest-environment jsdom
// A lead who refuses mail: the panel says to call, with the portal's words, and offers nothing to paste into a mail.
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { NOTHING_MAPPED } from '@/lib/domain/fields/mapped'
import { msg } from '@/lib/domain/message'
import { settleAll } from './fakes'
import { answered, play, violations } from './render'
import { assessment, CONTACT, snapshot } from './sample'

const ASKED = assessment({
  missingSignals: [
    {
      criterion: 'decision_role',
      nextStep: msg('next.find_decider'),
      ask: msg('ask.decider'),
      owner: 'marketing',
      effort: 3,
    },
  ],
})
const MAPPED = { ...NOTHING_MAPPED, mailRefused: { text: 'はい', field: 'メール配信停止' } }
const missing = (name: string) => screen.getByRole('heading', { name }).closest('section') as HTMLElement

it.each([
  ['en', 'Missing signals', 'What to say on the phone', 'Call, do not mail (“メール配信停止: はい”).'],
  [
    'ja',
    '不足しているシグナル',
    '電話での伝え方',
    'メールは送らず、お電話でご連絡ください（「メール配信停止：はい」）。',
  ],
] as const)('in %s', async (language, title, button, words) => {
  const refusing = snapshot({ contact: { ...CONTACT, mapped: MAPPED } })
  await play({ ...answered({ snapshot: refusing }, ASKED), language })
  const part = within(missing(title))
  expect(part.getByText(words)).toBeTruthy()
  await userEvent.click(part.getByRole('button', { name: new RegExp(`^${button}`) }))
  await act(settleAll)
  expect(missing(title).querySelectorAll('q')).toHaveLength(2)
  expect(part.getAllByRole('button')).toHaveLength(1)
  expect(await violations()).toEqual([])
})

it('who does not refuse is asked in a whole mail, one press for each language', async () => {
  const { gateway } = await play(answered({}, ASKED))
  const part = within(missing('Missing signals'))
  expect(part.queryByText(/do not mail/)).toBeNull()
  await userEvent.click(part.getByRole('button', { name: /^Copy email in Japanese/ }))
  await userEvent.click(part.getByRole('button', { name: /^Copy in English/ }))
  await act(settleAll)
  const [japanese, english] = gateway.copied
  expect(japanese).toMatch(
    /^株式会社見本製作所\n情報システム部 課長\n見本 花子様\n\nお世話になっております。/,
  )
  expect(japanese).toContain('ご決裁までの流れ')
  expect(english).toMatch(/^Dear 見本様,/)
  expect(part.getByText('Copied')).toBeTruthy()
  await userEvent.click(part.getByRole('button', { name: /^What to ask/ }))
  await act(settleAll)
  expect(part.getByText(/^Dear 見本様,/)).toBeTruthy()
  expect(await violations()).toEqual([])
})
