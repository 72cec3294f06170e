// @vitest-environment jsdom
// What changed in reading is told once in each browser, to teams with phrases of their own, in the panel and beside the definition.
import { act, cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import { READING_EDITION } from '@/lib/domain/reading-told'
import { createTranslator } from '../all-words'
import { definitionCard, openDefinition } from './definition-scene'
import { settleAll } from './fakes'
import { answered, play, violations } from './render'
import { definitionView, settings } from './sample'

afterEach(cleanup)

const EDITED: Definition = {
  ...DEFAULT_DEFINITION,
  version: '2',
  signals: [{ id: 'evaluation', strength: 'strong', phrases: ['見積'] }],
}
const { t } = createTranslator('en')
const TOLD = t('rules.told', { edition: READING_EDITION })
const published = () => ({
  ...definitionView().inForce,
  definition: EDITED,
  origin: 'published' as const,
})
const told = (edition: number) => {
  const view = settings()
  return { ...view, settings: { ...view.settings, toldEdition: edition } }
}
const edited = answered({ definition: EDITED })

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  it('axe finds nothing', async () => {
    await openDefinition(language, { definitions: definitionView({ inForce: published() }) })
    expect(definitionCard().querySelector('.reading-notice')).not.toBeNull()
    expect(await violations(definitionCard())).toEqual([])
    cleanup()
    await play({ ...edited, language })
    expect(document.querySelector('.reading-notice')).not.toBeNull()
    expect(await violations()).toEqual([])
  }, 60_000)
})

describe('beside the definition', () => {
  it('is told, and after one press never again', async () => {
    const { gateway, section, press } = await openDefinition('en', {
      definitions: definitionView({ inForce: published() }),
    })
    expect(section().textContent).toContain(TOLD)
    await press(t('rules.close'))
    expect(section().textContent).not.toContain(TOLD)
    expect(gateway.view.settings.toldEdition).toBe(READING_EDITION)
  })

  it.each([
    ['to nobody who has the built-in phrases', {}],
    [
      'to nobody who was told',
      { definitions: definitionView({ inForce: published() }), view: told(READING_EDITION) },
    ],
  ])('%s', async (_, change) => {
    const { section } = await openDefinition('en', change)
    expect(section().textContent).not.toContain(TOLD)
  })
})

describe('in the panel', () => {
  it('is told, leads to the definition, and after one press never again', async () => {
    const { gateway, container } = await play(edited)
    expect(container.textContent).toContain(TOLD)
    await userEvent.click(screen.getByRole('button', { name: t('rules.open') }))
    expect(gateway.optionsOpened).toBe(1)
    await userEvent.click(screen.getByRole('button', { name: t('rules.close') }))
    await act(settleAll)
    expect(container.textContent).not.toContain(TOLD)
    expect(gateway.view.settings.toldEdition).toBe(READING_EDITION)
  })

  it('goes when another page of this browser said so', async () => {
    const { gateway, container } = await play(edited)
    await act(async () => {
      gateway.tell('settings.changed', told(READING_EDITION))
      await settleAll()
    })
    expect(container.textContent).not.toContain(TOLD)
  })

  it('closes also where it cannot be remembered, and comes back with the next page', async () => {
    const { gateway, container } = await play(edited)
    gateway.override['settings.write'] = async () => {
      throw new Error('no worker')
    }
    await userEvent.click(screen.getByRole('button', { name: t('rules.close') }))
    await act(settleAll)
    expect(container.textContent).not.toContain(TOLD)
    expect(gateway.view.settings.toldEdition).toBeUndefined()
  })

  it('nobody with the built-in phrases is told', async () => {
    const { container } = await play(answered())
    expect(container.textContent).not.toContain(TOLD)
  })
})
