// @vitest-environment jsdom
// The editor: axe in both languages, the keyboard alone, what was typed is kept, and what is wrong is said at its field.
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import { definitionCard, openEditor } from './definition-scene'
import { go } from './fake-options'
import { settleAll } from './fakes'
import { violations } from './render'
import { definitionView } from './sample'

afterEach(cleanup)

const WRONG: Definition = {
  ...DEFAULT_DEFINITION,
  icp: { minEmployees: 500, maxEmployees: 100, industries: ['MACHINERY', 'CIVIC_TECH'] },
  signals: [...DEFAULT_DEFINITION.signals, { id: '料金', strength: 'weak', phrases: ['料金'] }],
  sla: {
    ...DEFAULT_DEFINITION.sla,
    weekdays: [],
    targets: [{ matches: [], clock: 'elapsed', target: 0 }],
  },
  properties: { status: 'own_status' },
}

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  it.each([
    ['as it is', {}],
    ['with findings, a difference and every group open', { definitions: definitionView({ draft: WRONG }) }],
    [
      'without the portal’s words',
      { words: { vocabulary: null, problem: { kind: 'not_connected' } } as const },
    ],
  ])(
    '%s: axe finds nothing',
    async (_name, change) => {
      const { section } = await openEditor(language, change)
      await act(async () => {
        for (const button of section().querySelectorAll<HTMLElement>('.group-button')) button.click()
        await settleAll()
      })
      expect(section().textContent).not.toMatch(/\{\w+[}|]|undefined|NaN|\b(?:field|group|check)\.\w/)
      expect(await violations(definitionCard())).toEqual([])
    },
    60_000,
  )
})

describe('typing', () => {
  it('changes the draft, which is kept when the field is left', async () => {
    const { gateway, group, type, section } = await openEditor()
    await group('Fit')
    await type('Minimum employees', '３００')
    expect(section().textContent).toContain('Minimum employees: 50 → 300')
    expect(section().textContent).toContain('1 change · 0 problems')
    await userEvent.tab()
    expect(gateway.drafts.at(-1)?.icp.minEmployees).toBe(300)
    expect(await violations(definitionCard())).toEqual([])
  })

  it('is kept when the tab is hidden or closed', async () => {
    const { gateway, group, field } = await openEditor()
    await group('Engagement')
    fireEvent.input(field('Evidence counts for (days)'), { target: { value: '60' } })
    expect(gateway.drafts).toEqual([])
    fireEvent(window, new Event('pagehide'))
    expect(gateway.drafts.at(-1)?.windowDays).toBe(60)
  })

  it('of what is not a number stays in the field, is reported there, and changes nothing', async () => {
    const { gateway, group, type, field, inside } = await openEditor()
    await group('Fit')
    await type('Maximum employees', '12 Leute')
    const box = field('Maximum employees')
    expect(box.value).toBe('12 Leute')
    expect(box.getAttribute('aria-invalid')).toBe('true')
    const notes = document.getElementById(box.getAttribute('aria-describedby') ?? '')
    expect(notes?.textContent).toContain('Enter a whole number')
    await userEvent.tab()
    expect(gateway.drafts).toEqual([])
    const publish = inside().getByRole<HTMLButtonElement>('button', { name: /^Publish/ })
    expect(publish.disabled).toBe(true)
    expect(publish.parentElement?.parentElement?.textContent).toContain('Fix the marked fields first')
    await type('Maximum employees', '')
    expect(field('Maximum employees').getAttribute('aria-invalid')).toBeNull()
  })

  it('a list keeps blank lines in the field and takes only entries', async () => {
    const { gateway, group, type, field, section } = await openEditor()
    await group('Engagement')
    const box = field('Addresses of Japanese pages')
    await type('Addresses of Japanese pages', `${box.value}\n\n  /nihon/ \n`)
    expect(box.value.endsWith('/nihon/ \n')).toBe(true)
    await userEvent.tab()
    expect(gateway.drafts.at(-1)?.japanPages).toEqual([...DEFAULT_DEFINITION.japanPages, '/nihon/'])
    expect(section().textContent).toContain('added: /nihon/')
  })

  it('days are taken as people write them, and a line that is not a day is named', async () => {
    const { gateway, group, type, field } = await openEditor()
    await group('SLA')
    await type('Company closures', '2026/8/12\n2026年12月28日\nsummer')
    const notes = document.getElementById(field('Company closures').getAttribute('aria-describedby') ?? '')
    expect(notes?.textContent).toContain('Not used yet: summer.')
    await userEvent.tab()
    expect(gateway.drafts.at(-1)?.sla.closures).toEqual(['2026-08-12', '2026-12-28'])
  })

  it('says so when the draft cannot be kept', async () => {
    const { gateway, group, type, inside } = await openEditor()
    gateway.override['definition.draft'] = async () => {
      throw new Error('no worker')
    }
    await group('Engagement')
    await type('Evidence counts for (days)', '30')
    await userEvent.tab()
    await act(settleAll)
    expect(inside().getByText(/could not be kept: it is only on this page/)).toBeTruthy()
  })
})

describe('what is wrong', () => {
  it('is said at its field and at its group', async () => {
    const { group, field, inside } = await openEditor('en', { definitions: definitionView({ draft: WRONG }) })
    expect(inside().getByRole('button', { name: /^Fit.*1 problem/ })).toBeTruthy()
    await group('Fit')
    const notes = document.getElementById(field('Minimum employees').getAttribute('aria-describedby') ?? '')
    expect(notes?.textContent).toContain('No company fits')
    expect(inside().getByText('CIVIC_TECH (no longer in the portal)')).toBeTruthy()
    await group('SLA')
    expect(inside().getByText(/No weekday is open/)).toBeTruthy()
    expect(inside().getByRole<HTMLButtonElement>('button', { name: /^Publish/ }).disabled).toBe(true)
  })

  it('about the whole is said at the top', async () => {
    const none = Object.fromEntries(Object.keys(DEFAULT_DEFINITION.required).map((id) => [id, false]))
    const draft = { ...DEFAULT_DEFINITION, required: none as Definition['required'] }
    const { inside } = await openEditor('en', { definitions: definitionView({ draft }) })
    expect(inside().getByText(/Nothing is required, so every lead would pass/)).toBeTruthy()
  })
})

describe('the keyboard alone', () => {
  it('opens a group, edits, adds a kind with Enter but not during a conversion', async () => {
    const { section, inside, type, gateway } = await openEditor()
    expect(document.activeElement?.textContent).toBe('Edit the definition')
    inside()
      .getByRole('button', { name: /^Signals/ })
      .focus()
    await userEvent.keyboard('{Enter}')
    const name = inside().getAllByRole('textbox', { name: 'Name of the new category' })[0] as HTMLInputElement
    await userEvent.type(name, '料金')
    fireEvent.keyDown(name, { key: 'Enter', isComposing: true })
    expect(section().textContent).not.toContain('料金 medium')
    await userEvent.keyboard('{Enter}')
    expect(inside().getByRole('button', { name: '料金', description: 'medium · 0 entries' })).toBeTruthy()
    await type('Phrases: 料金', '料金表')
    await userEvent.tab()
    expect(gateway.drafts.at(-1)?.signals.at(-1)).toEqual({
      id: '料金',
      strength: 'medium',
      phrases: ['料金表'],
    })
  })

  it('closes the editor and is back on its button', async () => {
    const { press } = await openEditor()
    await press('Close')
    expect(document.activeElement?.textContent).toBe('Edit')
  })
})

describe('choices', () => {
  it('industries are found by name and ticked; the names are text', async () => {
    const { gateway, group, inside } = await openEditor()
    await group('Fit')
    await userEvent.type(inside().getByRole('searchbox', { name: 'Find an industry' }), 'bank')
    await userEvent.click(inside().getByRole('checkbox', { name: '<b>Banking</b>' }))
    expect(inside().queryByRole('checkbox', { name: 'Machinery' })).toBeNull()
    await userEvent.tab()
    expect(gateway.drafts.at(-1)?.icp.industries).toEqual(['BANKING'])
  })

  it('owners and the portal’s own values are chosen, and the SLA workflow takes the manager over', async () => {
    const { gateway, group, inside } = await openEditor()
    await group('Owners')
    await userEvent.selectOptions(inside().getByRole('combobox', { name: 'Manager' }), 'Jo Sample')
    await userEvent.selectOptions(
      inside().getByRole('combobox', { name: 'Lead status when rejected' }),
      'Open',
    )
    await userEvent.tab()
    expect(gateway.drafts.at(-1)?.handoff).toMatchObject({
      managerOwnerId: '7',
      alsoWrite: { leadStatusOnReject: 'OPEN' },
    })
    cleanup()
    const handoff = { ...DEFAULT_DEFINITION.handoff, managerOwnerId: '7' }
    const inForce = { ...definitionView().inForce, definition: { ...DEFAULT_DEFINITION, handoff } }
    await openEditor('en', { definitions: definitionView({ inForce }) })
    await go('setup')
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Manager to notify' }).value).toBe('7')
  })
})

it('a draft is discarded after one question', async () => {
  const { gateway, press, section } = await openEditor('en', {
    definitions: definitionView({ draft: WRONG }),
  })
  await press('Discard the draft')
  await press('Keep it')
  expect(gateway.drafts).toEqual([])
  await press('Discard the draft')
  await press('Yes, discard it')
  expect(gateway.drafts).toEqual([null])
  expect(section().textContent).toContain('Version 1 is in force as before')
})
