// @vitest-environment jsdom
// Trying a sentence: what each reader sees in words, in both languages, with the draft's names, for any text as text only.
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { createTranslator } from '../all-words'
import { definitionCard, type Language, openDefinition, openEditor } from './definition-scene'
import { settleAll } from './fakes'
import { violations } from './render'
import { definitionView } from './sample'

afterEach(cleanup)

const REQUEST = '日本語の見積書を送ってください。NDAの締結は不要です。'

/** The box, and typing into it until it was read. */
function box(language: Language = 'en') {
  const { t } = createTranslator(language)
  const area = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: t('try.text') })
  const result = () => screen.getByRole('region', { name: t('try.result') })
  const status = () => document.querySelector('.try-outcome')?.textContent ?? ''
  const type = async (text: string) => {
    fireEvent.input(area(), { target: { value: text } })
    await act(settleAll)
    await waitFor(() => expect(result().getAttribute('aria-busy')).toBe('false'))
  }
  const facts = (name: string) =>
    within(result())
      .queryAllByText(name, { selector: 'dt' })
      .map((one) => one.nextElementSibling?.textContent ?? '')
  return { t, area, result, status, type, facts }
}

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  it('axe finds nothing, empty and with a result, and no word is missing', async () => {
    const { section } = await openDefinition(language)
    const { type, t } = box(language)
    expect(section().textContent).toContain(t('try.empty'))
    expect(await violations(definitionCard())).toEqual([])
    await type(`${REQUEST}\n弊社の営業リストはいかがですか。\n请问贵公司的报价是多少？\n-- \n山田`)
    expect(await violations(definitionCard())).toEqual([])
    expect(section().textContent).not.toMatch(/\{\w+[}|]|undefined|NaN|\b(?:try|signal|wants|field)\.\w/)
  }, 60_000)
})

describe('a request', () => {
  it('is explained sentence by sentence, with what comes out', async () => {
    await openDefinition()
    const { type, status, facts, result } = box()
    await type(REQUEST)
    expect(status()).toContain('A lead with this text alone: Met. 1 strong sign')
    expect(facts('Grammar')[0]).toContain('wants: quotation')
    expect(facts('Grammar')[1]).toMatch(/contract, negated/)
    expect(facts('Names')).toEqual(['nothing', 'commercial terms (strong), negated'])
    expect(facts('Model')[0]).toMatch(/^sees a sign [+−]\d\.\d\d$/)
    expect(facts('Model')[1]).toMatch(/^sees none −/)
    expect(facts('Sender')).toEqual(['a buyer, or it cannot be told'])
    expect(facts('What comes out')[0]).toContain('Strong: quotation · 日本語の見積書')
    expect(result().querySelector('small')?.textContent).toMatch(/^[+−]\d\.\d\d$/)
  })

  it('of nobody is missing, of a vendor names the sender, and a line left out is counted', async () => {
    await openDefinition()
    const { type, status, facts } = box()
    await type('弊社の営業リストをご紹介させてください。\n\n> 見積をお願いします。')
    expect(status()).toContain('Missing')
    expect(facts('Sender')).toEqual(['a sales pitch'])
    expect(facts('Names')).toEqual(['sender: a sales pitch'])
    expect(facts('Left out')[0]).toContain('1 line: quotes')
  })

  it('may be ours: the choice is read again', async () => {
    await openDefinition()
    const { type, result } = box()
    await type('先方より見積の依頼あり。')
    const before = result().textContent
    await userEvent.click(screen.getByRole('radio', { name: 'We did, in a memo about the buyer' }))
    await waitFor(() => expect(result().textContent).not.toBe(before))
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'The buyer' }).checked).toBe(false)
  })
})

describe('the draft', () => {
  it('gives the names while it is edited, and the text stays when the editor opens', async () => {
    const draft = {
      ...DEFAULT_DEFINITION,
      signals: [
        ...DEFAULT_DEFINITION.signals,
        { id: '帳票', strength: 'strong', phrases: ['さくら帳票'] } as const,
      ],
    }
    const { press } = await openDefinition('en', { definitions: definitionView({ draft }) })
    const { type, facts, area } = box()
    await type('さくら帳票の件です。')
    expect(facts('Names')).toEqual(['nothing'])
    await press('Go on editing')
    expect(area().value).toBe('さくら帳票の件です。')
    expect(facts('Names')).toEqual(['帳票 (strong)'])
  })

  it('counts a name at once that was typed into a list', async () => {
    const { group, type: typeField } = await openEditor()
    const { type, facts } = box()
    await type('さくら帳票の件です。')
    await group('Signals')
    await group('security check')
    await typeField('Phrases: security check', 'さくら帳票')
    await waitFor(() => expect(facts('Names')).toEqual(['security check (strong)']))
  })
})

describe('any text', () => {
  it('is shown as text only', async () => {
    await openDefinition()
    const { type, result } = box()
    await type('<img src=x onerror=alert(1)> 見積をお願いします。\u202e<script>x</script>')
    expect(result().querySelector('img, script')).toBeNull()
    expect(result().textContent).toContain('<img src=x onerror=alert(1)>')
    expect(result().textContent).not.toContain('\u202e')
  })

  it('of 3 MB is cut, said so, and read', async () => {
    await openDefinition()
    const { type, area, status, result } = box()
    await type('見積をお願いします。\n'.repeat(300_000))
    expect(area().value.length).toBeLessThanOrEqual(20_000)
    expect(screen.getByText(/The first 20,000 characters are taken/)).toBeTruthy()
    expect(status()).toMatch(/Met|Unknown/)
    expect(within(result()).getAllByRole('listitem').length).toBe(40)
    expect(result().textContent).toMatch(/and \d+ more sentences/)
  }, 20_000)

  it('of nothing readable says so', async () => {
    await openDefinition()
    const { type, result, status } = box()
    await type('请问贵公司的报价是多少？')
    expect(result().textContent).toContain('1 sentence in a language that is not read')
    expect(result().textContent).toContain('Nothing is left')
    expect(status()).toContain('Missing')
    await type('   ')
    expect(status()).toContain('What is read appears here')
  })
})

it('nothing typed is kept in the draft', async () => {
  const { gateway } = await openEditor()
  await box().type(REQUEST)
  expect(gateway.drafts).toEqual([])
})
