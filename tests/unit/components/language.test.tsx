// @vitest-environment jsdom
// Switching the language with the page open: everything is said in the new one, and what was typed stays.
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { pageWords } from '../all-words'
import { open } from './fake-options'
import { settleAll } from './fakes'
import { play } from './render'
import { settings } from './sample'

it('in the options, with a token half typed', async () => {
  const [en, ja] = [pageWords('options', 'en'), pageWords('options', 'ja')]
  await open()
  const token = screen.getByLabelText(en.t('connection.token'))
  await userEvent.type(token, 'pat-eu1-12')
  await userEvent.selectOptions(screen.getByLabelText(en.t('appearance.language')), '日本語')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(ja.t('options.title'))
  expect(screen.getByLabelText(ja.t('connection.token'))).toBe(token)
  expect(token).toHaveProperty('value', 'pat-eu1-12')
  expect([document.documentElement.lang, document.title]).toEqual(['ja', ja.t('options.title')])
})

it('in the panel, by the last of two changes that follow each other at once', async () => {
  const { gateway } = await play({ noRecord: true })
  const inForce = () => [document.documentElement.lang, document.title]
  const [en, ja] = (['en', 'ja'] as const).map((one) => [one, pageWords('panel', one).t('panel.title')])
  act(() => gateway.tell('settings.changed', settings('ja')))
  act(() => gateway.tell('settings.changed', settings('en')))
  await act(settleAll)
  expect(inForce()).toEqual(en)
  act(() => gateway.tell('settings.changed', settings('ja')))
  await act(settleAll)
  expect(inForce()).toEqual(ja)
})
