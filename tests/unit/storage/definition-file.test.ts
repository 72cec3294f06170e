// Definition files: what is read, what is refused with which first problem and where, and what files of format 1 become.
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import { definitionFile, LARGEST_FILE } from '@/lib/domain/definition/file'
import { readDefinition, readDefinitionFile } from '@/lib/storage/definition-file'
import { readToday } from '../fixtures/definition'
import first from '../fixtures/definitions/format-1.json'
import firstNow from '../fixtures/definitions/format-1.now.json'
import second from '../fixtures/definitions/format-2.json'

const FIRST_NOW = readToday(firstNow as unknown as Definition)
const SECOND = readToday(second.definition as unknown as Definition)
const FILE = definitionFile(DEFAULT_DEFINITION)
/** The default's file with one piece of its text replaced; the piece must be there. */
function edited(piece: string, by: string): string {
  expect(FILE).toContain(piece)
  return FILE.replace(piece, () => by)
}
const problemOf = (text: string) => {
  const read = readDefinitionFile(text)
  return read.ok ? null : read.problem
}
const read = (value: unknown) => readDefinitionFile(JSON.stringify(value))

describe('a file that is read', () => {
  it.each([
    ['as it was written', FILE],
    ['with a byte order mark', `\ufeff${FILE}`],
    ['without the address of its schema', edited('"$schema": "definition.schema.json",', '')],
    ['on one line', JSON.stringify(JSON.parse(FILE))],
  ])('%s', (_what, text) => {
    expect(readDefinitionFile(text)).toEqual({ ok: true, definition: DEFAULT_DEFINITION })
  })

  it('has its keys in one order, however they came', () => {
    const turned = (value: unknown): unknown =>
      typeof value !== 'object' || value === null
        ? value
        : Array.isArray(value)
          ? value.map(turned)
          : Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, one]) => [key, turned(one)]),
            )
    const again = read(turned(JSON.parse(FILE)))
    expect(again.ok && definitionFile(again.definition)).toBe(FILE)
  })
})

describe('the name of a mapped property', () => {
  const title = (property: string) =>
    JSON.stringify({
      ...JSON.parse(FILE),
      definition: {
        ...DEFAULT_DEFINITION,
        fields: { ...DEFAULT_DEFINITION.fields, title: [{ property, label: '役職', options: {} }] },
      },
    })

  it.each(['jobtitle', 'company.size', 'posName', 'c_YKS-2', '1st_post'])('may be %s', (property) => {
    expect(problemOf(title(property))).toBeNull()
  })

  it.each(['', '役職', '__proto__', 'a b', 'company.company.size', 'a/b', 'x'.repeat(101)])(
    'is never %j',
    (property) => {
      expect(problemOf(title(property))).toMatchObject({ path: 'fields.title[0].property' })
    },
  )
})

describe('a file that is refused', () => {
  const definition = (text: string) => `{"format": 2, "definition": ${text}}`
  it.each([
    ['', 'not_json', ''],
    ['version: 1', 'not_json', ''],
    [FILE.slice(0, -10), 'not_json', ''],
    ['[]', 'not_a_definition', ''],
    ['null', 'not_a_definition', ''],
    ['"definition"', 'not_a_definition', ''],
    ['{}', 'not_a_definition', ''],
    ['{"format": 2}', 'not_a_definition', ''],
    ['{"definition": {}}', 'not_a_definition', ''],
    ['{"format": "2", "definition": {}}', 'not_a_definition', ''],
    ['{"format": 0, "definition": {}}', 'not_a_definition', ''],
    ['{"format": 1.5, "definition": {}}', 'not_a_definition', ''],
    ['{"format": 1e400, "definition": {}}', 'not_a_definition', ''],
    ['{"format": 2, "definition": []}', 'not_a_definition', ''],
    [JSON.stringify(DEFAULT_DEFINITION), 'not_a_definition', ''],
    ['{"format": 4}', 'newer', ''],
    ['{"format": 99, "definition": {"what": "ever"}, "more": 1}', 'newer', ''],
    ['{"format": 2, "definition": {}, "name": "x"}', 'unknown_key', 'name'],
    ['{"format": 2, "definition": {}, "__proto__": {}}', 'unknown_key', '__proto__'],
    ['{"$schema": 1, "format": 2, "definition": {}}', 'wrong_value', '$schema'],
    [definition('{}'), 'wrong_value', 'version'],
    [definition('{"my key": 1}'), 'unknown_key', '["my key"]'],
    [definition(`{"${'k'.repeat(500)}": 1}`), 'unknown_key', `["${'k'.repeat(60)}…"]`],
  ])('%s', (text, kind, path) => {
    expect(problemOf(text)).toEqual({ kind, path, expected: expect.stringMatching(/^[a-z].{4,}/) })
  })

  it.each([
    ['"windowDays": 90', '"windowDays": 90.5', 'wrong_value', 'windowDays'],
    ['"windowDays": 90', '"windowDays": 0', 'wrong_value', 'windowDays'],
    ['"windowDays": 90', '"windowDays": 731', 'wrong_value', 'windowDays'],
    ['"windowDays": 90', '"windowDays": 1e400', 'wrong_value', 'windowDays'],
    ['"windowDays": 90,', '', 'wrong_value', 'windowDays'],
    ['"version": "1"', '"version": ""', 'wrong_value', 'version'],
    ['"version": "1"', '"version": "v 1"', 'wrong_value', 'version'],
    ['"version": "1"', '"version": 1', 'wrong_value', 'version'],
    ['"icp_fit": true', '"icp_fit": null', 'wrong_value', 'required.icp_fit'],
    ['"icp_fit": true', '"budget": 1, "icp_fit": true', 'wrong_value', 'required.budget'],
    ['"icp_fit": true', '"The budget": true, "icp_fit": true', 'wrong_value', 'required["The budget"]'],
    [
      '"icp_mismatch": {',
      '"no_budget": {}, "icp_mismatch": {',
      'wrong_value',
      'rejection.reasons.no_budget.details',
    ],
    ['"minEmployees": 50', '"minEmployees": -1', 'wrong_value', 'icp.minEmployees'],
    ['"minEmployees": 50', '"minEmployees": "50"', 'wrong_value', 'icp.minEmployees'],
    ['"minEmployees": 50', '"minEmployees": 10000001', 'wrong_value', 'icp.minEmployees'],
    ['"icp": {', '"icp": {"__proto__": {"x": 1}, ', 'unknown_key', 'icp.__proto__'],
    ['"icp": {', '"icp": {"constructor": 1, ', 'unknown_key', 'icp.constructor'],
    ['"property": null', '"property": "Score"', 'wrong_value', 'score.property'],
    ['"threshold": 50', '"threshold": null', 'wrong_value', 'score.threshold'],
    ['"id": "evaluation"', '"id": " "', 'wrong_value', 'signals[0].id'],
    ['"strength": "strong"', '"strength": "huge"', 'wrong_value', 'signals[0].strength'],
    ['"tokyo"', '"\\ud800"', 'wrong_value', 'japanEvents[12]'],
    ['"tokyo"', '"a\\u0000b"', 'wrong_value', 'japanEvents[12]'],
    ['"tokyo"', '"a\\nb"', 'wrong_value', 'japanEvents[12]'],
    ['"tokyo"', `"${'東'.repeat(201)}"`, 'wrong_value', 'japanEvents[12]'],
    ['"minLevel": 5', '"minLevel": 10', 'wrong_value', 'decisionRole.minLevel'],
    ['"openMinute": 540', '"openMinute": 1441', 'wrong_value', 'sla.openMinute'],
    ['"closures": []', '"closures": ["2026-02-29"]', 'wrong_value', 'sla.closures[0]'],
    ['"closures": []', '"closures": ["2026-8-13"]', 'wrong_value', 'sla.closures[0]'],
    ['"closures": []', '"closures": ["2026-08-13", "2026-08-13"]', 'wrong_value', 'sla.closures'],
    [
      '"targets": []',
      '"targets": [{"matches": [], "clock": "elapsed"}]',
      'wrong_value',
      'sla.targets[0].target',
    ],
    [
      '"targets": []',
      '"targets": [{"matches": [], "clock": "elapsed", "target": 4, "foo": 1}]',
      'unknown_key',
      'sla.targets[0].foo',
    ],
    ['"termStartMonth": 4', '"termStartMonth": 13', 'wrong_value', 'rejection.termStartMonth'],
    ['"size",', '"size", "no_answer",', 'wrong_value', 'rejection.reasons.icp_mismatch.details[1]'],
    ['"size",', '"size", "size",', 'wrong_value', 'rejection.reasons.icp_mismatch.details'],
    [
      '"after": "next_term"',
      '"after": "someday"',
      'wrong_value',
      'rejection.reasons.too_early.recycleByDetail.next_term.after',
    ],
    [
      '"after": "next_term"',
      '"after": "next_term", "days": 3',
      'unknown_key',
      'rejection.reasons.too_early.recycleByDetail.next_term.days',
    ],
    ['"managerOwnerId": null', '"managerOwnerId": 12', 'wrong_value', 'handoff.managerOwnerId'],
    ['"managerOwnerId": null', '"managerOwnerId": "12a"', 'wrong_value', 'handoff.managerOwnerId'],
    [
      '"lifecycleOnAccept": null',
      '"lifecycleOnAccept": ""',
      'wrong_value',
      'handoff.alsoWrite.lifecycleOnAccept',
    ],
    ['"properties": {}', '"properties": {"status": "Jp"}', 'wrong_value', 'properties.status'],
    ['"properties": {}', '"properties": {"owner": "jp_owner"}', 'unknown_key', 'properties.owner'],
    ['"openMinute": 540', '"openMinute": 1080', 'contradiction', 'sla.openMinute'],
    ['"weekdays": [', '"weekdays": [], "obon": [', 'unknown_key', 'sla.obon'],
  ])('%s -> %s', (piece, by, kind, path) => {
    expect(problemOf(edited(piece, by))).toMatchObject({ kind, path })
  })

  it('names the first problem of the file, not of the shape', () => {
    const { version, ...rest } = DEFAULT_DEFINITION
    const late = { ...rest, windowDays: 0, zzz: 1, icp: 5, version: 7 }
    expect(problemOf(JSON.stringify({ format: 2, definition: late }))).toMatchObject({ path: 'icp' })
    const turned = Object.fromEntries(Object.entries(late).reverse())
    expect(problemOf(JSON.stringify({ format: 2, definition: turned }))).toMatchObject({ path: 'version' })
    const missing = { format: 2, definition: { ...turned, version: '1', icp: undefined, windowDays: 0 } }
    expect(problemOf(JSON.stringify(missing))).toMatchObject({ path: 'zzz', kind: 'unknown_key' })
  })

  it('says in plain English what belongs there', () => {
    const said = (piece: string, by: string) => problemOf(edited(piece, by))?.expected
    expect(said('"windowDays": 90', '"windowDays": "x"')).toBe('a whole number from 1 to 730')
    expect(said('"minEmployees": 50', '"minEmployees": "x"')).toBe(
      'a whole number from 0 to 10,000,000, or null',
    )
    expect(said('"strength": "strong"', '"strength": 1')).toBe('one of strong, medium, weak')
    expect(said('"icp": {', '"icp": {"x": 1,')).toBe(
      'an object with no keys but minEmployees, maxEmployees, industries',
    )
    expect(said('"openMinute": 540', '"openMinute": 1080')).toBe('check.sla.hours')
  })
})

describe('what is meant to do harm', () => {
  const inside = (text: string) => `{"format": 2, "definition": {"version": "1", "signals": ${text}}}`
  it.each([
    ['10 MB', 'x'.repeat(10_000_000), 'too_large'],
    [
      'a file of Japanese text over the limit in bytes',
      JSON.stringify('東'.repeat(LARGEST_FILE / 3)),
      'too_large',
    ],
    ['deep lists', '['.repeat(200_000) + ']'.repeat(200_000), 'not_a_definition'],
    ['deep lists inside', inside('['.repeat(200_000) + ']'.repeat(200_000)), 'too_large'],
    ['deep objects', inside(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`), 'too_large'],
    ['a list of 400,000 zeros', inside(`[${Array(400_000).fill(0)}]`), 'too_large'],
    ['a list of 20,000 zeros', inside(`[${Array(20_000).fill(0)}]`), 'wrong_value'],
    [
      '20,000 strange keys',
      inside(`{${Array.from({ length: 20_000 }, (_, at) => `"k${at}": 1`)}}`),
      'wrong_value',
    ],
    ['a text of 900,000 characters', inside(`[{"id": "${'a '.repeat(450_000)}"}]`), 'wrong_value'],
  ])('%s is refused calmly', (_what, text, kind) => {
    expect(problemOf(text)).toMatchObject({ kind })
  })

  it('leaves every other object as it was', () => {
    readDefinitionFile(edited('"icp": {', '"__proto__": {"polluted": 1}, "icp": {'))
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it.each([null, undefined, 5, 'x', [], {}, new Date(0), new Map()])(
    'what is not a definition: %s',
    (value) => {
      expect(readDefinition(value).ok).toBe(false)
    },
  )

  it('survives an object that contains itself', () => {
    const loop: Record<string, unknown> = { ...DEFAULT_DEFINITION }
    loop.icp = loop
    expect(readDefinition(loop)).toMatchObject({ ok: false, problem: { kind: 'too_large' } })
  })
})

describe('an object', () => {
  it('may contradict itself: drafts do', () => {
    const draft = { ...DEFAULT_DEFINITION, sla: { ...DEFAULT_DEFINITION.sla, weekdays: [] } }
    expect(readDefinition(draft)).toEqual({ ok: true, definition: draft })
    expect(read({ format: 2, definition: draft })).toMatchObject({
      ok: false,
      problem: { kind: 'contradiction', path: 'sla.weekdays', expected: 'check.sla.weekdays' },
    })
  })

  it('of format 1 is brought up to date', () => {
    expect(readDefinition(first.definition)).toEqual({ ok: true, definition: FIRST_NOW })
  })
})

describe('files of every format so far', () => {
  it('1, with its number', () => expect(read(first)).toEqual({ ok: true, definition: FIRST_NOW }))
  it('1, by itself', () => expect(read(first.definition)).toEqual({ ok: true, definition: FIRST_NOW }))
  it('2', () => expect(read(second)).toEqual({ ok: true, definition: SECOND }))

  it('1, with something wrong in it', () => {
    const wrong = { ...first.definition, handoff: { ...first.definition.handoff, writeBuyingRole: 'yes' } }
    for (const file of [wrong, { format: 1, definition: wrong }]) {
      expect(read(file)).toMatchObject({ problem: { kind: 'wrong_value', path: 'handoff.writeBuyingRole' } })
    }
  })

  it('1 knows no key of 2, and 2 none of 1', () => {
    const { presence } = second.definition
    expect(read({ format: 1, definition: { ...first.definition, presence } })).toMatchObject({
      problem: { kind: 'unknown_key', path: 'presence' },
    })
    const { handoff } = first.definition
    expect(readDefinition({ ...second.definition, handoff })).toMatchObject({
      problem: { kind: 'unknown_key', path: 'handoff.writeBuyingRole' },
    })
    expect(read({ format: 2, definition: { ...second.definition, handoff } })).toMatchObject({
      problem: { kind: 'unknown_key', path: 'handoff.writeBuyingRole' },
    })
  })
})
