// @vitest-environment jsdom
// The panel of a browser that judges by an older definition than the portal's: one quiet line, in both languages.
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { createTranslator } from '../all-words'
import { answered, play, violations } from './render'
import { reply } from './sample'

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  const { t } = createTranslator(language)
  const line = t('fresh.behind')

  it('says so without a version and leads to the options', async () => {
    const { gateway } = await play({ ...answered({ newerVersion: '2' }), language })
    expect(screen.getByText((text) => text.includes(line))).toBeTruthy()
    expect(await violations()).toEqual([])
    const before = gateway.optionsOpened
    const [link] = screen.getAllByRole('button', { name: t('action.options') })
    await userEvent.click(link as HTMLElement)
    expect(gateway.optionsOpened).toBe(before + 1)
  })

  it('is there while the lead is read again, so that nothing jumps', async () => {
    await play({ cached: reply({ stale: true, newerVersion: '2' }), language })
    expect(screen.getByText((text) => text.includes(line))).toBeTruthy()
  })

  it('is not there otherwise', async () => {
    await play({ ...answered(), language })
    expect(screen.queryByText((text) => text.includes(line))).toBeNull()
  })
})
