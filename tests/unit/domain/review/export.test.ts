// The review as a file: a spreadsheet runs nothing, and without personal data nobody can be found in it.
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { known } from '@/lib/domain/fact'
import { msg } from '@/lib/domain/message'
import { compareFigures } from '@/lib/domain/review/compare'
import { csvOf } from '@/lib/domain/review/csv'
import { toCsv, toJson, toMarkdown } from '@/lib/domain/review/export'
import { figuresOf } from '@/lib/domain/review/figures-of'
import { readOutOf } from '@/lib/domain/review/read-out'
import { createTranslator } from '../../all-words'
import { jst, leadSnapshot, NO_HANDOFF } from '../../fixtures/lead'
import { goldenMonth } from './golden/generate'
import { handoff, many, rejected } from './record'

const { say } = createTranslator('en')

describe('a cell', () => {
  it.each([
    ['=1+1', `'=1+1`],
    ['+81', `'+81`],
    ['-1', `'-1`],
    ['@cmd', `'@cmd`],
    ['\t=1', `"'\t=1"`.replace('"\'', "'").replaceAll('"', '')],
    ['\r=1', `"'\r=1"`],
    ['  =1', `'  =1`],
    ['\u3000=1', `'\u3000=1`],
    ['＝1', `'＝1`],
    ['＋1', `'＋1`],
    ['－1', `'－1`],
    ['＠x', `'＠x`],
    ['\u200b=1', `'\u200b=1`],
    ['\n=1', `"'\n=1"`],
    ['a=1', 'a=1'],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
    ['二行\r\nです', '"二行\r\nです"'],
    [' x', '" x"'],
    [-12.5, '-12.5'],
    [0, '0'],
    [Number.NaN, ''],
    [null, ''],
    [true, 'true'],
    ['150000000001', '"=""150000000001"""'],
    ['15000000000', '15000000000'],
    ['0312345678', '"=""0312345678"""'],
    ['0', '0'],
    ['12E5', '"=""12E5"""'],
    ['１２３', '"=""123"""'],
    [' 0312345678 ', '"=""0312345678"""'],
    ['090-1234-5678', '090-1234-5678'],
    ['+819012345678', "'+819012345678"],
    ['150000000001,2', '"150000000001,2"'],
    [150000000001, '150000000001'],
    [{ id: '7' }, '"=""7"""'],
    [{ id: '=1+1' }, "'=1+1"],
    ['', ''],
  ])('%j is written as %j', (cell, expected) => {
    expect(csvOf([[cell, 'x']])).toBe(`\ufeff${expected},x\r\n`)
  })
})

const secret = rejected({
  contactId: '424242',
  ownerId: '777001',
  handedOffBy: '777002',
  decidedBy: '777001',
  lead: leadSnapshot({
    contact: {
      id: '424242',
      firstName: '秘密',
      lastName: '見本',
      email: 'secret@mihon.example',
      companyName: 'Himitsu',
    },
    company: { name: '秘密商事' },
    handoff: known({ ...NO_HANDOFF, rejectedAt: jst('2026-06-03 10:00'), rejectionNote: '=内緒のメモ' }),
  }),
})
const records = [
  ...many(12, (at) => ({ status: at < 4 ? 'rejected' : 'accepted', reason: at < 4 ? 'other' : null })),
  secret,
  handoff({ ...secret, round: 2, handedOffAt: jst('2026-06-20 10:00') }),
]
const AT = jst('2026-06-10 12:00')
const said = [
  { isSignal: true, by: '777003', at: AT },
  { isSignal: false, by: null, at: AT - 60_000 },
]
const answered = [
  handoff({ answers: said }),
  handoff({ answers: said, round: 2 }),
  handoff({ contactId: '11' }),
]
const INPUT = {
  from: jst('2026-06-01 00:00'),
  to: jst('2026-07-01 00:00'),
  now: jst('2026-08-01 00:00'),
  definition: DEFAULT_DEFINITION,
  missing: ['japan_mql_definition'],
}
const figures = figuresOf(records, INPUT)
const readOut = readOutOf(figures, compareFigures(figures, []))
const log = [
  {
    issue: '秘密の課題 | <b>',
    decision: '見本さんに連絡',
    owner: '秘密 太郎',
    measure: 'acceptance',
    before: 41.7,
    at: jst('2026-06-30 10:00'),
  },
]
const SECRETS = /秘密|見本|Himitsu|内緒|secret@|424242|77700[12]/

const files = (personal: boolean) => [
  toCsv(records, { personal, say }),
  toMarkdown(figures, readOut, log, { personal, say }),
  toJson(figures, readOut, log, { personal, say }),
]

describe('the exports', () => {
  it('without personal data name nobody', () => {
    for (const file of files(false)) expect(file).not.toMatch(SECRETS)
    expect(files(true)[0]).toMatch(
      /"=""424242""",見本 秘密,secret@mihon.example,秘密商事,1,2026-06-02 10:00,"=""777002"""/,
    )
    expect(files(true)[0]).toContain(`'=内緒のメモ`)
  })

  it('give one contact one running number, in the table and in the figures', () => {
    const rows = (files(false)[0] ?? '').split('\r\n').slice(1, -1)
    const last = rows.map((row) => row.split(',')[0])
    expect(new Set(last).size).toBe(13)
    expect(last.at(-1)).toBe(last[12])
    const json = JSON.parse(files(false)[2] ?? '')
    expect(json.figures.handedOff.ids.slice(-2)).toEqual(['13', '13'])
    expect(json.figures.decisions.rejected.ids).toContain('13')
  })

  it('do not depend on the order of the records', () => {
    expect(toCsv([...records].reverse(), { personal: false, say })).toBe(files(false)[0])
  })

  it('have as many cells in every line as headings, in both languages', () => {
    for (const language of ['en', 'ja'] as const) {
      const file = toCsv(goldenMonth(50).records, { personal: false, say: createTranslator(language).say })
      const counts = file
        .split('\r\n')
        .slice(0, -1)
        .map((line) => line.split(',').length)
      expect(new Set(counts).size).toBe(1)
      expect(file).not.toMatch(/column\./)
    }
  })

  it('Markdown escapes what people typed, suppresses small samples and says what is off', () => {
    const text = files(true)[1] ?? ''
    expect(text).toContain('秘密の課題 \\| \\<b\\>')
    expect(text).toContain(
      'too few to say (4 of 5)'.replace(
        '4 of 5',
        `${figures.rejections?.byReason[0]?.share.part} of ${figures.rejections?.byReason[0]?.share.of}`,
      ),
    )
    expect(text).toContain('the portal has no property japan\\_mql\\_definition')
    expect(text).toContain('# Handoff quality review: 2026-06-01 to 2026-06-30 (JST)')
    expect(text).not.toMatch(/undefined|\[object|\{|export\.|measure\./)
  })

  it('JSON holds the figures as they are', () => {
    const json = JSON.parse(files(true)[2] ?? '')
    const { from: _from, to: _to, now: _now, ...counted } = figures
    expect(json.figures).toEqual(JSON.parse(JSON.stringify(counted)))
    expect(json).toMatchObject({
      from: '2026-06-01 00:00',
      to: '2026-07-01 00:00',
      log: [{ owner: '秘密 太郎' }],
    })
  })

  describe('of what persons said of sentences', () => {
    const counted = figuresOf(answered, INPUT)

    it('CSV has them with each handoff, by number without personal data', () => {
      const cells = (personal: boolean) =>
        toCsv(answered, { personal, say })
          .split('\r\n')
          .map((line) => /2026-06-10 12:00 .*?(?=,)/.exec(line)?.[0] ?? null)
      const line = (who: string) => `2026-06-10 12:00 signal ${who}; 2026-06-10 11:59 not_signal`
      expect(cells(true).slice(1, 4)).toEqual([line('777003'), line('777003'), null])
      expect(cells(false).slice(1, 4)).toEqual([line('3'), line('3'), null])
    })

    it('JSON has them as in the figures, in JST', () => {
      const answersOf = (personal: boolean) =>
        JSON.parse(toJson(counted, readOut, log, { personal, say })).figures.answers
      const lines = (by: string) => [
        { isSignal: true, by, at: '2026-06-10 12:00' },
        { isSignal: false, by: null, at: '2026-06-10 11:59' },
      ]
      expect(answersOf(true)).toEqual({ n: 2, ids: ['10', '10'], signals: 1, lines: lines('777003') })
      expect(answersOf(false)).toEqual({ n: 2, ids: ['1', '1'], signals: 1, lines: lines('1') })
    })

    it.each(['en', 'ja'] as const)(
      'Markdown has their numbers, and nothing where there are none, in %s',
      (language) => {
        const { say: tell } = createTranslator(language)
        const told = tell(msg('export.answers', { n: 2, yes: 1, no: 1 }))
        const options = { personal: false, say: tell }
        expect(toMarkdown(counted, readOut, log, options)).toContain(`\n\n${told}\n`)
        expect(toMarkdown(figures, readOut, log, options)).not.toContain(told.slice(0, 12))
      },
    )
  })
})
