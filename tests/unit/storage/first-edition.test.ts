// A definition that a team edited under the first edition's rules, long phrase lists and all: it is read, kept and judged by.
import { describe, expect, it } from 'vitest'
import { categoryName } from '@/components/definition/form/category-names'
import { checkEvaluationSignal } from '@/lib/domain/criteria/evaluation-signal/check'
import { checkDefinition } from '@/lib/domain/definition/checks'
import type { Definition } from '@/lib/domain/definition/definition'
import { definitionFile } from '@/lib/domain/definition/file'
import { explainText } from '@/lib/domain/explain-text'
import { loneText } from '@/lib/domain/lone-text'
import { hasOwnPhrases } from '@/lib/domain/reading-told'
import { readDefinition, readDefinitionFile } from '@/lib/storage/definition-file'
import { createTranslator } from '../all-words'
import { readToday } from '../fixtures/definition'
import first from '../fixtures/definitions/first-edition.json'

const read = readDefinition(first.definition)
if (!read.ok) throw new Error(read.problem.path)
const definition: Definition = read.definition

describe('a definition of the first edition', () => {
  it('is read as it was written, and written as it was read', () => {
    expect(definition).toEqual(readToday(first.definition as unknown as Definition))
    expect(readDefinitionFile(definitionFile(definition))).toEqual({ ok: true, definition })
  })

  it('can be published again: nothing in it contradicts itself', () => {
    expect(checkDefinition(definition).filter(({ kind }) => kind === 'error')).toEqual([])
  })

  it('has phrases of its own, of which its team is told', () => {
    expect(hasOwnPhrases(definition)).toBe(true)
  })

  it.each(['en', 'ja'] as const)('has no raw id in its kinds of signals and senders (%s)', (language) => {
    const words = createTranslator(language)
    for (const { id } of definition.negatives) expect(categoryName('wants', id, words)).not.toBe(id)
    for (const { id } of definition.signals.filter((one) => one.id !== '帳票'))
      expect(categoryName('signal', id, words)).not.toBe(id)
    expect(categoryName('wants', 'constructor', words)).toBe('constructor')
  })
})

describe('its phrases are names', () => {
  it.each([
    ['御社の価格表をいただけますか。', 'evaluation'],
    ['さくら帳票について。', '帳票'],
    ['予算は確保済みです。', 'planning'],
    ['Do you have a reseller in Japan?', 'implementation'],
  ])('%s: %s', (text, category) => {
    const { sentences } = explainText(text, 'buyer', definition)
    expect(sentences.flatMap(({ names }) => names.map((one) => one.category))).toContain(category)
  })

  it('and none decides alone where nothing else speaks of an evaluation', () => {
    expect(
      explainText('先日の展示会で見本フォームの看板を見ました。', 'buyer', definition).outcome.outcome,
    ).not.toBe('pass')
  })
})

describe('its kinds of senders', () => {
  it.each([
    ['private_use', 'wants.private'],
    ['competitor_research', 'wants.research'],
    ['existing_customer', 'wants.support'],
    ['student', 'wants.student'],
  ])('%s is said as %s', (id, key) => {
    const phrase =
      definition.negatives.find((one) => one.id === id)?.phrases.find((one) => !one.includes('…')) ?? ''
    const { sentences } = explainText(`${phrase}。`, 'buyer', definition)
    expect(sentences.map(({ wants }) => wants)).toContain(id)
    const only = { ...definition, negatives: [{ id, phrases: ['天気の話'] }] }
    const { evidence } = checkEvaluationSignal(loneText('今日は天気の話です。', 'buyer', 0), only, 0)
    expect(evidence).toMatchObject([{ counts: false, label: { params: { what: { key } } } }])
  })
})
