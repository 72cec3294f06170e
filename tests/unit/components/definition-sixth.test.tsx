// @vitest-environment jsdom
// The definition's page with a sixth criterion, and with one that only a newer version knows.
import { cleanup, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import { fingerprintOf } from '@/lib/domain/definition/fingerprint'
import { openDefinition, openEditor } from './definition-scene'
import { definitionView, NOW } from './sample'

const SIX = vi.hoisted(() => import('../fixtures/sixth-criterion/registries'))
vi.mock('@/lib/domain/criteria/registry', async (load) => (await SIX).withDescriptor(load))
vi.mock('@/lib/domain/criteria/checks', async (load) => (await SIX).withCheck(load))
vi.mock('@/lib/domain/criteria/texts.en', async (load) => (await SIX).withTexts(load))
vi.mock('@/lib/domain/criteria/texts.ja', async (load) => (await SIX).withJapaneseTexts(load))

afterEach(cleanup)

const requiring = (id: string): Definition => ({
  ...DEFAULT_DEFINITION,
  version: '2',
  required: { ...DEFAULT_DEFINITION.required, [id]: true },
})
const inForce = (definition: Definition) =>
  definitionView({
    inForce: { definition, fingerprint: fingerprintOf(definition), origin: 'published', keptAt: NOW },
  })
const NEWER = /This version does not know the criterion "moon_phase"/

describe.each([
  ['a sixth criterion', 'known_phone', 'Known phone', /A phone number of the person or the company is known/],
  ['a criterion of a newer version', 'moon_phase', 'moon_phase', NEWER],
])('%s', (_what, id, title, rule) => {
  it('stands among what a lead must have', async () => {
    const { section } = await openDefinition('en', { definitions: inForce(requiring(id)) })
    const item = within(section()).getByText(title).closest('li')
    expect(item?.parentElement?.tagName).toBe('OL')
    expect(item?.textContent).toMatch(rule)
  })

  it('has a group of its own, in which it can be taken out', async () => {
    const { group, gateway, inside, section } = await openEditor('en', {
      definitions: inForce(requiring(id)),
    })
    await group(title)
    const box = within(inside().getByRole('button', { name: title }).closest('.group') as HTMLElement)
    const required = box.getByRole<HTMLInputElement>('checkbox', {
      name: 'Required',
    })
    expect(required.checked).toBe(true)
    await userEvent.click(required)
    expect(section().textContent).toContain(`${title}: required: yes → no`)
    await userEvent.tab()
    expect(gateway.drafts.at(-1)?.required).toMatchObject({ [id]: false })
  })
})
