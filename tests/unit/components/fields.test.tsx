// @vitest-environment jsdom
// The section "Fields": suggestions accepted, changed or left, what options mean, what the portal changed; axe in both languages.
import { act, cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import { NO_FIELDS } from '@/lib/domain/fields/fields'
import { suggestFields } from '@/lib/domain/fields/suggest'
import type { FieldsReply } from '@/lib/messaging/protocol-definition'
import { createTranslator } from '../all-words'
import { contacts, property } from '../domain/fields/portal'
import { CONNECTED, type FakeOptions, open } from './fake-options'
import { settleAll } from './fakes'
import { violations } from './render'
import { definitionView, settings } from './sample'

afterEach(cleanup)

const PROPERTIES = [
  property('部署名', { name: 'busho' }),
  property('所属部門', { name: 'shozoku' }),
  property('導入時期', { name: 'jiki', options: ['3か月以内', '半年以内', '未定'] }),
  property('ブースランク', { name: 'rank', options: ['A', 'B', 'C'] }),
  property('メール配信停止', { name: 'stop', type: 'bool', fieldType: 'booleancheckbox' }),
  property('Lead score', { name: 'our_score', type: 'number', fieldType: 'number' }),
  property('展示会名', { name: 'tenjikai' }),
]
const SAMPLES = contacts({
  busho: [0.8, ['情報システム部', '経理部', '総務部']],
  jiki: [0.4, ['o0', 'o1', 'o2']],
  rank: [0.5, ['o0', 'o1', 'o2']],
  stop: [0.2, ['true']],
  our_score: [0.9, ['10', '20', '30']],
  tenjikai: [0.3, ['IT Week 春', 'クラウドEXPO', 'DX総合展']],
})
const REPLY: FieldsReply = {
  properties: PROPERTIES,
  seen: ['contact', 'company'],
  suggestions: suggestFields(PROPERTIES, SAMPLES),
  problem: null,
}

async function openFields(change: Partial<FakeOptions> = {}, language: 'en' | 'ja' = 'en') {
  const usual = { state: CONNECTED, fields: REPLY, view: settings(language) }
  const gateway = await open({ ...usual, ...change }, 'fields')
  const { t } = createTranslator(language)
  const section = () => screen.getByRole('region', { name: t('fields.title') })
  const role = (name: string) => within(section()).getByRole('region', { name })
  const press = async (name: string | RegExp, inside: HTMLElement = section()) => {
    await userEvent.click(within(inside).getByRole('button', { name }))
    await act(settleAll)
  }
  return { gateway, t, section, role, press }
}

/** The draft as it is kept once the section is left. */
async function kept({ gateway }: Awaited<ReturnType<typeof openFields>>): Promise<Definition> {
  cleanup()
  await settleAll()
  const last = gateway.drafts.at(-1)
  if (last == null) throw new Error('no draft was kept')
  return last
}

const MAPPED: Definition = {
  ...DEFAULT_DEFINITION,
  fields: {
    ...NO_FIELDS,
    department: [{ property: 'busho', label: '部署名', options: {} }],
    event: [{ property: 'gone', label: '来場イベント', options: {} }],
    optOut: [{ property: 'stop', label: 'メール配信', options: { yes: 'はい', no: 'いいえ' } }],
    hearing: [
      {
        property: 'jiki',
        label: '導入時期',
        options: { o0: '3か月以内', o1: '1年以内' },
        signs: { o0: { category: 'own', strength: 'strong' } },
      },
    ],
    slaClass: [
      {
        property: 'rank',
        label: 'ブースランク',
        options: { o0: 'A', o1: 'B', o2: 'C' },
        targets: { o0: { clock: 'business_hours', target: 6 } },
      },
    ],
  },
  score: { property: 'hubspotscore', threshold: 50 },
}
const inForce = (definition: Definition, part = {}) =>
  definitionView({ inForce: { ...definitionView().inForce, definition }, ...part })
describe.each(['en', 'ja'] as const)('in %s', (language) => {
  it.each<[string, Partial<FakeOptions>, boolean]>([
    ['nothing mapped', {}, false],
    ['suggestions', {}, true],
    ['a mapping that the portal has changed', { definitions: inForce(MAPPED) }, false],
    ['a mapping that company policy fixes', { definitions: inForce(MAPPED, { managed: true }) }, false],
    [
      'findings',
      {
        definitions: definitionView({
          draft: { ...MAPPED, fields: { ...MAPPED.fields, rank: MAPPED.fields.department } },
        }),
      },
      false,
    ],
  ])(
    '%s: axe finds nothing, and every text is there',
    async (_name, change, asks) => {
      const scene = await openFields(change, language)
      if (asks) await scene.press(scene.t('fields.suggest'))
      const text = scene.section().textContent ?? ''
      expect(text).not.toMatch(/\{\w+[}|]|undefined|NaN|\b(?:fields|field|check)\.\w/)
      expect(await violations(scene.section())).toEqual([])
    },
    60_000,
  )
})

describe('suggestions', () => {
  it('say the property, why, and what it holds', async () => {
    const { press, role, section } = await openFields()
    await press('Suggest a mapping')
    const text = role('Department').textContent ?? ''
    expect(text).toContain('部署名 busho')
    expect(text).toContain('The label says “部署名”, and 80\u00a0% of the contacts read have it.')
    expect(text).toContain('For example:情報システム部経理部総務部')
    expect(within(section()).getByRole('status').textContent).toMatch(/^\d+ suggestions: accept/)
  })

  it('that is accepted is mapped in the draft, said, and leaves the focus at its role', async () => {
    const scene = await openFields()
    await scene.press('Suggest a mapping')
    await scene.press('Accept 部署名 as Department')
    expect(within(scene.section()).getByRole('status').textContent).toContain(
      '“部署名” is mapped to Department in the draft.',
    )
    expect(document.activeElement?.textContent).toBe('Department')
    expect(within(scene.role('Department')).getByRole('button', { name: 'Take out 部署名' })).toBeTruthy()
    expect(scene.section().textContent).toContain('Nothing changes before you publish.')
    expect((await kept(scene)).fields.department).toEqual([
      { property: 'busho', label: '部署名', options: {} },
    ])
  })

  it('that is left is neither mapped nor accepted with the others', async () => {
    const scene = await openFields()
    await scene.press('Suggest a mapping')
    await scene.press('Leave 部署名 unmapped')
    await scene.press(/^Accept all suggested/)
    expect(document.activeElement?.getAttribute('role')).toBe('status')
    const { fields, score } = await kept(scene)
    expect(fields.department).toEqual([])
    expect(fields.optOut.map(({ property }) => property)).toEqual(['stop'])
    expect(score.property).toBe('our_score')
  })

  it('that is changed maps the property that was chosen instead', async () => {
    const scene = await openFields()
    await scene.press('Suggest a mapping')
    await scene.press('Choose another property than 部署名 as Department')
    const list = within(scene.role('Department')).getByRole('combobox', { name: 'Property for Department' })
    expect(document.activeElement).toBe(list)
    await userEvent.selectOptions(list, 'shozoku')
    await scene.press('Use it', scene.role('Department'))
    expect(within(scene.role('Department')).queryByText('Suggested')).toBeNull()
    expect((await kept(scene)).fields.department.map(({ property }) => property)).toEqual(['shozoku'])
  })

  it('come with what their options mean, which can be changed once accepted', async () => {
    const scene = await openFields()
    await scene.press('Suggest a mapping')
    await scene.press('Accept 導入時期 as Hearing')
    const answers = within(scene.role('Hearing'))
    await userEvent.selectOptions(
      answers.getByRole('combobox', { name: 'What “未定” counts as' }),
      'strong:quotation',
    )
    await userEvent.selectOptions(
      answers.getByRole('combobox', { name: 'What “3か月以内” counts as' }),
      'nothing',
    )
    await scene.press('Accept ブースランク as SLA class')
    await userEvent.selectOptions(
      within(scene.role('SLA class')).getByRole('combobox', { name: 'Target for “B”' }),
      'business_hours:4',
    )
    const { fields } = await kept(scene)
    expect(fields.hearing[0]?.signs).toEqual({
      o1: { category: 'timeline', strength: 'medium' },
      o2: { category: 'quotation', strength: 'strong' },
    })
    expect(fields.slaClass[0]?.targets).toEqual({
      o0: { clock: 'business_days', target: 1 },
      o1: { clock: 'business_hours', target: 4 },
    })
  })

  it('say what stood in the way', async () => {
    const problem: FieldsReply['problem'] = { kind: 'refused', words: '<i>closed</i>' }
    const scene = await openFields({ fields: { ...REPLY, suggestions: null, problem } })
    await scene.press('Suggest a mapping')
    expect(within(scene.section()).getByRole('alert').textContent).toContain('<i>closed</i>')
    expect(await violations(scene.section())).toEqual([])
  })

  it('are not asked for twice at once', async () => {
    let asked = 0
    let answer: (reply: FieldsReply) => void = () => undefined
    const scene = await openFields({
      override: {
        'fields.read': () => {
          asked++
          return new Promise((resolve) => {
            answer = resolve
          })
        },
      },
    })
    await scene.press('Suggest a mapping')
    await scene.press('Suggest a mapping')
    expect([asked, within(scene.section()).getByRole('status').textContent]).toEqual([
      1,
      'Reading the portal’s properties and newest contacts…',
    ])
    await act(async () => answer(REPLY))
    expect(within(scene.section()).getAllByText('Suggested').length).toBeGreaterThan(3)
  })
})

describe('without suggestions', () => {
  it('nothing is asked of HubSpot while nothing is mapped', async () => {
    const { gateway } = await openFields()
    expect(gateway.fieldsAsked).toEqual([])
  })

  it('a property can be added to a role, and taken out again', async () => {
    const scene = await openFields()
    await scene.press('Add a property to Event or campaign')
    const list = within(scene.role('Event or campaign')).getByRole('combobox')
    expect(within(list).queryByRole('option', { name: /our_score/ })).toBeNull()
    await userEvent.selectOptions(list, 'tenjikai')
    await scene.press('Use it', scene.role('Event or campaign'))
    expect(scene.gateway.fieldsAsked).toEqual([false])
    await scene.press('Take out 展示会名')
    expect(scene.role('Event or campaign').textContent).toContain('Not mapped.')
    expect((await kept(scene)).fields).toEqual(NO_FIELDS)
  })

  it('the editor is opened from here, on the same draft', async () => {
    const scene = await openFields()
    await scene.press('Suggest a mapping')
    await scene.press('Accept 部署名 as Department')
    await scene.press('Preview and publish')
    expect(document.activeElement?.textContent).toBe('Edit the definition')
    const definition = screen.getByRole('region', { name: 'Definition' })
    expect(definition.textContent).toContain('Fields · Department:+ added: 部署名')
    await userEvent.click(within(definition).getByRole('button', { name: 'Publish as version 2' }))
    await act(settleAll)
    expect(scene.gateway.publishing[0]?.definition.fields.department).toHaveLength(1)
  })
})

describe('what the portal has changed', () => {
  it('is looked for at once where something is mapped, and said at each property', async () => {
    const scene = await openFields({ definitions: inForce(MAPPED) })
    expect(scene.gateway.fieldsAsked).toEqual([false])
    expect(within(scene.section()).getByRole('status').textContent).toBe(
      '3 mapped properties have changed in the portal: see below.',
    )
    expect(scene.role('Event or campaign').textContent).toContain('no longer in the portal')
    expect(scene.role('Email opt-out').textContent).toContain('another type now')
    expect(scene.role('Hearing').textContent).toContain('New options: 未定. Gone or renamed: 1年以内.')
    expect(scene.role('Department').textContent).not.toContain('portal')
  })

  it('is taken over into the draft, with what a person had said of the options', async () => {
    const scene = await openFields({ definitions: inForce(MAPPED) })
    await scene.press('Take 導入時期 over as it is now')
    await scene.press('Take メール配信 over as it is now')
    await scene.press('Take out 来場イベント')
    expect(within(scene.section()).getByRole('status').textContent).not.toContain('changed in the portal')
    const { fields } = await kept(scene)
    expect(fields.hearing[0]).toMatchObject({
      options: { o0: '3か月以内', o1: '半年以内', o2: '未定' },
      signs: { o0: { category: 'own', strength: 'strong' } },
    })
    expect(fields.optOut).toEqual([{ property: 'stop', label: 'メール配信停止', options: {} }])
    expect(fields.event).toEqual([])
  })
})

it('a mapping that company policy fixes can only be read', async () => {
  const scene = await openFields({ definitions: inForce(MAPPED, { managed: true }) })
  expect(within(scene.section()).queryAllByRole('button')).toEqual([])
  expect(within(scene.section()).queryAllByRole('combobox')).toEqual([])
  expect(scene.role('SLA class').textContent).toContain('6 business hours')
})
