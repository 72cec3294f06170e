// The command's arguments, files, outputs and exit codes.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { definitionFile } from '@/lib/domain/definition/file'
import { assessCommand } from '@/tests/assess/command'

const ROWS = '[{"id":"a","text":"富士見の件は承知しました","source":"form"},7,{"id":"b","text":"x"}]'
const OWN = { ...DEFAULT_DEFINITION, negatives: [{ id: 'mountain', phrases: ['富士見の件は承知しました'] }] }
const FORMAT_1 = readFileSync('tests/unit/fixtures/definitions/format-1.json', 'utf8')

function runOn(args: string, files: Record<string, string> = {}) {
  const all: Record<string, string> = { 'rows.json': ROWS, 'own.json': definitionFile(OWN), ...files }
  const lines: string[] = []
  const said: string[] = []
  const code = assessCommand(
    args.split(' ').filter((arg) => arg !== ''),
    {
      read: (path) => {
        const text = all[path]
        if (text === undefined) throw new Error('no such file')
        return text
      },
      line: (line) => lines.push(line),
      say: (text) => said.push(text),
      clock: Date.UTC(2026, 10, 24, 2),
    },
  )
  return { code, lines, told: lines.map((line) => JSON.parse(line)), said: said.join('\n') }
}

describe('rows', () => {
  it('are told in their order, the broken ones too', () => {
    const { code, told, said } = runOn('rows.json')
    expect({ code, said, ids: told.map(({ id }) => id) }).toEqual({
      code: 0,
      said: '',
      ids: ['a', null, 'b'],
    })
    expect(told[1]).toEqual({ id: null, error: 'a row must be an object' })
  })

  it('may start with a byte order mark, and may be none', () => {
    expect(runOn('rows.json', { 'rows.json': `\ufeff${ROWS}` }).lines).toEqual(runOn('rows.json').lines)
    expect(runOn('rows.json', { 'rows.json': '[]' })).toMatchObject({ code: 0, lines: [], said: '' })
  })
})

describe('what cannot be done', () => {
  it.each([
    ['', 'Usage'],
    ['rows.json other.json', 'One file'],
    ['rows.json --wrong', 'Unknown: --wrong'],
    ['rows.json --definition', 'Usage'],
    ['missing.json', 'missing.json cannot be read: no such file'],
    ['broken.json', 'broken.json is no JSON'],
    ['object.json', 'object.json must hold a JSON array'],
    ['rows.json --definition missing.json', 'missing.json cannot be read'],
    ['rows.json --definition rows.json', 'rows.json is no definition (not_a_definition)'],
    ['rows.json --definition wrong.json', 'wrong.json is no definition (wrong_value at windowDays)'],
  ])('%s', (args, says) => {
    const wrong = definitionFile({ ...DEFAULT_DEFINITION, windowDays: 0 })
    const { code, lines, said } = runOn(args, {
      'broken.json': '[',
      'object.json': '{}',
      'wrong.json': wrong,
    })
    expect({ code, lines }).toEqual({ code: 1, lines: [] })
    expect(said).toContain(says)
  })
})

describe('a definition', () => {
  it.each([
    'rows.json --definition own.json',
    '--definition own.json rows.json',
    '--definition=own.json rows.json',
  ])('%s', (args) => {
    expect(runOn(args).told[0].sender).toBe('mountain')
    expect(runOn('rows.json').told[0].sender).toBe('buyer')
  })

  it('of the first format is brought up to date', () => {
    const { code, told } = runOn('rows.json --definition old.json', { 'old.json': FORMAT_1 })
    expect({ code, told: told.length }).toEqual({ code: 0, told: 3 })
  })
})

describe('suggested fields', () => {
  it('come first, and are empty where no row tells its portal', () => {
    const { code, told, lines } = runOn('rows.json --suggested-fields')
    expect(code).toBe(0)
    expect(Object.keys(told[0].suggestedFields)).toEqual([
      'department',
      'title',
      'rank',
      'inquiry',
      'hearing',
      'companySize',
      'industry',
      'event',
      'optOut',
      'slaClass',
      'score',
    ])
    expect(new Set(Object.values(told[0].suggestedFields).map((one) => JSON.stringify(one)))).toEqual(
      new Set(['[]']),
    )
    expect(lines.slice(1)).toEqual(runOn('rows.json').lines)
  })
})
