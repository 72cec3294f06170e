// What the tests of the definition's section share: opening it, its editor and groups, typing, and sample replies.
import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Vocabulary } from '@/lib/domain/portal'
import { createTranslator } from '../all-words'
import { CONNECTED, type FakeOptions, open } from './fake-options'
import { settleAll } from './fakes'
import { settings } from './sample'

export const VOCABULARY: Vocabulary = {
  industries: [
    { value: 'MACHINERY', label: 'Machinery' },
    { value: 'BANKING', label: '<b>Banking</b>' },
  ],
  lifecycleStages: [{ value: 'salesqualifiedlead', label: 'SQL' }],
  leadStatuses: [{ value: 'OPEN', label: 'Open' }],
  scores: [{ value: 'hubspotscore', label: 'Score' }],
  properties: [{ value: 'japan_handoff_status', label: 'Status', type: 'enumeration' }],
}

/** The section alone, for axe: the rest of the page has tests of its own. */
export function definitionCard(): HTMLElement {
  const card = document.querySelector<HTMLElement>('.definition')
  if (card === null) throw new Error('no definition on the page')
  return card
}

export type Language = 'en' | 'ja'

/** The page, connected, with the portal's own words. */
export async function openDefinition(language: Language = 'en', change: Partial<FakeOptions> = {}) {
  const gateway = await open(
    {
      state: CONNECTED,
      view: settings(language),
      words: { vocabulary: VOCABULARY, problem: null },
      ...change,
    },
    'definition',
  )
  const { t } = createTranslator(language)
  const section = () => screen.getByRole('region', { name: t('definition.title') })
  const inside = () => within(section())
  const press = async (name: string | RegExp) => {
    await userEvent.click(inside().getByRole('button', { name }))
    await act(settleAll)
  }
  return { gateway, t, section, inside, press }
}

/** The same with the editor open. */
export async function openEditor(language: Language = 'en', change: Partial<FakeOptions> = {}) {
  const scene = await openDefinition(language, change)
  await scene.press(scene.t(change.definitions?.draft ? 'versions.goOn' : 'versions.edit'))
  const group = (name: string) => scene.press(new RegExp(`^${name}`))
  const field = (name: string | RegExp) => scene.inside().getByRole<HTMLInputElement>('textbox', { name })
  /** As a paste does: the whole text at once. */
  const type = async (name: string | RegExp, text: string) => {
    field(name).focus()
    fireEvent.input(field(name), { target: { value: text } })
    await act(settleAll)
  }
  return { ...scene, group, field, type }
}
