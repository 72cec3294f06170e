// @vitest-environment jsdom
// Before saving: real contacts judged by both versions. Then publishing, and each thing that may stand in its way, in words.
import { act, cleanup, fireEvent } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import { fingerprintOf } from '@/lib/domain/definition/fingerprint'
import type { PublishProblem } from '@/lib/messaging/protocol-definition'
import { definitionCard, openEditor } from './definition-scene'
import { settleAll } from './fakes'
import { violations } from './render'
import { definitionView, NOT_CONNECTED, NOW, REF, reply } from './sample'

afterEach(cleanup)

const DRAFT: Definition = { ...DEFAULT_DEFINITION, icp: { ...DEFAULT_DEFINITION.icp, minEmployees: 60 } }
const withDraft = { definitions: definitionView({ draft: DRAFT }) }

describe('the preview', () => {
  const add = async (text: string) => {
    const field = [...document.querySelectorAll<HTMLInputElement>('.editor input')].find(
      ({ labels }) => labels?.[0]?.textContent === 'Address or id of a contact',
    )
    if (field === undefined) throw new Error('no field')
    fireEvent.input(field, { target: { value: text } })
    field.focus()
    await userEvent.keyboard('{Enter}')
    await act(settleAll)
  }

  it('shows an outcome change while one types, in words, and back', async () => {
    const { group, type, section, inside } = await openEditor('en', {
      leads: { '501': reply({ ref: REF }) },
    })
    await add('https://app-eu1.hubspot.com/contacts/90210/record/0-1/501')
    const list = inside().getByRole('list', { name: 'Contacts in the preview' })
    expect(list.textContent).toContain('見本 花子')
    expect(list.textContent).toContain('Stays: ')
    await group('Fit')
    await type('Minimum employees', '1500')
    expect(list.textContent).toContain('ICP fit: Met → Missing. 1,200 employees: under the target of 1,500.')
    expect(list.textContent).toContain('Changes')
    expect(section().textContent).toContain('1 of 1 lead in the preview changes')
    expect(await violations(definitionCard())).toEqual([])
    await type('Minimum employees', '50')
    expect(list.textContent).toContain('Stays: ')
    expect(list.textContent).not.toContain('ICP fit')
  })

  it.each(['nonsense', 'https://app.hubspot.com/contacts/1/record/0-1/501', '<b>'])(
    '%s is no contact of the portal',
    async (text) => {
      const { inside } = await openEditor()
      await add(text)
      expect(inside().getByText('This is no contact record of portal 90210.')).toBeTruthy()
      expect(inside().queryByRole('list', { name: 'Contacts in the preview' })).toBeNull()
    },
  )

  it('offers the leads with sales, adds one, and takes it away', async () => {
    const entry = {
      ref: REF,
      name: '見本 花子',
      companyName: '<i>見本</i>',
      ownerName: null,
      status: 'handed_off',
      handedOffAt: NOW,
      slaState: 'on_track',
      dueAt: null,
      hours: null,
      silentDays: null,
      looking: false,
      unclear: false,
    } as const
    const recent = {
      entries: [entry],
      total: 1,
      whole: true,
      problem: null,
      ownerMissing: false,
      clockOffsetMs: 0,
      uiDomain: null,
    }
    const { press, inside } = await openEditor('ja', { recent, leads: { '501': reply({ ref: REF }) } })
    await press('営業に渡したリードから選ぶ')
    expect(await violations(definitionCard())).toEqual([])
    await press('見本 花子を追加する')
    expect(inside().getByRole('list', { name: 'プレビュー中のコンタクト' })).toBeTruthy()
    expect(await violations(definitionCard())).toEqual([])
    await press('見本 花子を外す')
    expect(inside().queryByRole('list', { name: 'プレビュー中のコンタクト' })).toBeNull()
  })

  it('reads one contact after the other: the next would end the one before', async () => {
    const asked: string[] = []
    const answers: (() => void)[] = []
    const lead = ({ ref }: { ref: typeof REF }) => {
      asked.push(ref.contactId)
      return new Promise<ReturnType<typeof reply>>((answer) => answers.push(() => answer(reply({ ref }))))
    }
    await openEditor('en', { override: { 'lead.load': lead } })
    await add('501')
    await add('502')
    expect(asked).toEqual(['501'])
    await act(async () => {
      answers[0]?.()
      await settleAll()
    })
    expect(asked).toEqual(['501', '502'])
  })

  it('says why a contact could not be read', async () => {
    const { section } = await openEditor('en', {
      leads: { '9': reply({ snapshot: null, problem: { kind: 'not_found' } }) },
    })
    await add('9')
    expect(section().textContent).toContain('This contact was deleted in HubSpot or never existed')
  })
})

describe('publishing', () => {
  it('needs a change, and says what comes next', async () => {
    const { inside, section } = await openEditor()
    expect(inside().getByRole<HTMLButtonElement>('button', { name: 'Publish as version 2' }).disabled).toBe(
      true,
    )
    expect(section().textContent).toContain('Nothing differs from version 1 yet')
  })

  it('tells version and fingerprint, and keeps no draft', async () => {
    const definition = { ...DRAFT, version: '2' }
    const inForce = {
      definition,
      fingerprint: fingerprintOf(definition),
      origin: 'published' as const,
      keptAt: NOW,
    }
    const { gateway, press, inside } = await openEditor('en', {
      ...withDraft,
      published: { ok: true, view: definitionView({ inForce }), sharing: 'shared' },
    })
    await press('Publish as version 2')
    expect(gateway.publishing).toEqual([{ definition: DRAFT, over: null }])
    const status = inside().getByText(/Version 2 is published and in force/)
    expect(status.textContent).toContain(inForce.fingerprint)
    expect(status.textContent).toContain('take it up by themselves')
    expect(document.activeElement).toBe(status)
    fireEvent(window, new Event('pagehide'))
    expect(gateway.drafts).toEqual([])
    expect(inside().getByRole('button', { name: 'Edit' })).toBeTruthy()
  })

  it.each<[PublishProblem, RegExp]>([
    [{ kind: 'managed' }, /Your company sets the definition/],
    [{ kind: 'unchanged' }, /Nothing differs from version 1/],
    [
      { kind: 'property_missing', property: 'japan_mql_definition' },
      /lacks the property japan_mql_definition.*Set the portal up first/,
    ],
    [
      { kind: 'scope_missing', scope: 'crm.schemas.contacts.write' },
      /lacks the scope crm\.schemas\.contacts\.write/,
    ],
    [{ kind: 'refused', words: 'Too many options <b>' }, /HubSpot says: Too many options <b>/],
    [{ kind: 'offline', retryAt: NOW }, /cannot be reached/],
    [
      { kind: 'invalid', problem: { kind: 'wrong_value', path: 'sla.target', expected: 'a number' } },
      /sla\.target has a value that does not fit\. Expected: a number/,
    ],
  ])('%j in words; the draft stays', async (problem, words) => {
    const { press, inside } = await openEditor('en', { ...withDraft, published: { ok: false, problem } })
    await press('Publish as version 2')
    const [, alert] = inside()
      .getAllByRole('alert')
      .filter((one) => one.textContent !== '')
    const said = (alert ?? inside().getByText(words)).textContent ?? ''
    expect(said).toMatch(words)
    expect(inside().getByText(/Nothing was published\. Your draft is kept/)).toBeTruthy()
    expect(inside().getByText('Edit the definition')).toBeTruthy()
    expect(await violations(definitionCard())).toEqual([])
  })

  it.each(['en', 'ja'] as const)('over a version of somebody else, in %s', async (language) => {
    const scene = await openEditor(language, {
      ...withDraft,
      published: { ok: false, problem: { kind: 'behind', latest: '3' } },
    })
    await scene.press(scene.t('publish.button', { version: '2' }))
    expect(await violations(definitionCard())).toEqual([])
    await scene.press(scene.t('publish.over', { latest: '3' }))
    expect(scene.gateway.publishing.map(({ over }) => over)).toEqual([null, '3'])
  })

  it('waits for a connection', async () => {
    const { section } = await openEditor('en', { ...withDraft, state: NOT_CONNECTED })
    expect(section().textContent).toContain('Connect to HubSpot first')
    expect(section().textContent).toContain('Connect to HubSpot to see the outcome on real contacts')
  })
})
