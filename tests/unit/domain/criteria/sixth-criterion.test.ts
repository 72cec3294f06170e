// A sixth criterion in a test build: its folder (fixtures/sixth-criterion) and one line in each registry, and everything works with it.
import { describe, expect, it, vi } from 'vitest'
import { assess } from '@/lib/domain/assess'
import { CRITERION_IDS, type CriterionId, type Outcome } from '@/lib/domain/assessment'
import { contradictionOf } from '@/lib/domain/decision/contradiction'
import { readinessOf } from '@/lib/domain/decision/readiness'
import { recordedReadiness } from '@/lib/domain/decision/recorded-readiness'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import { diffOf } from '@/lib/domain/definition/diff'
import { definitionFile } from '@/lib/domain/definition/file'
import { fingerprintOf } from '@/lib/domain/definition/fingerprint'
import { known, unavailable } from '@/lib/domain/fact'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { toCsv } from '@/lib/domain/review/export-csv'
import { createReplay } from '@/lib/domain/review/replay'
import { CODE, codeOf } from '@/lib/domain/review/replay-lead'
import { judgesAlike } from '@/lib/domain/review/replay-parts'
import { readDefinition, readDefinitionFile } from '@/lib/storage/definition-file'
import { createTranslator } from '../../all-words'
import second from '../../fixtures/definitions/format-2.json'
import { leadSnapshot, NOW } from '../../fixtures/lead'
import { handoff, readiness } from '../review/record'

const SIX = vi.hoisted(() => import('../../fixtures/sixth-criterion/registries'))
vi.mock('@/lib/domain/criteria/registry', async (load) => (await SIX).withDescriptor(load))
vi.mock('@/lib/domain/criteria/checks', async (load) => (await SIX).withCheck(load))
vi.mock('@/lib/domain/criteria/texts.en', async (load) => (await SIX).withTexts(load))
vi.mock('@/lib/domain/criteria/texts.ja', async (load) => (await SIX).withJapaneseTexts(load))
vi.mock('@/lib/domain/reading/model', async (original) =>
  (await import('../../fixtures/words-model')).plainModel(original),
)

/** The compiler knows five. */
const SIXTH = 'known_phone' as CriterionId
const withSixth = (on: boolean, definition = DEFAULT_DEFINITION): Definition => ({
  ...definition,
  required: { ...definition.required, [SIXTH]: on },
})
const REQUIRED = withSixth(true)
const CALLED = leadSnapshot()
const SILENT = leadSnapshot({ contact: { phone: null } })
const UNREAD: LeadSnapshot = { ...SILENT, company: unavailable('request_failed') }
const judged = (lead: LeadSnapshot, definition = REQUIRED) => assess(lead, definition, NOW)
const sixthOf = (lead: LeadSnapshot, definition = REQUIRED) =>
  judged(lead, definition).criteria.find(({ id }) => id === SIXTH)

describe('a lead', () => {
  it.each<[Outcome, LeadSnapshot, string]>([
    ['pass', CALLED, 'ready'],
    ['fail', SILENT, 'not_ready'],
    ['unknown', UNREAD, 'needs_review'],
  ])('%s', (outcome, lead, verdict) => {
    expect(sixthOf(lead)).toMatchObject({ outcome, required: true })
    expect(judged(lead).verdict).toBe(verdict)
    expect(judged(lead).criteria.map(({ id }) => id)).toEqual(CRITERION_IDS)
  })

  it('is held back by it only where the definition says so', () => {
    expect(DEFAULT_DEFINITION.required[SIXTH]).toBe(false)
    expect(sixthOf(SILENT, DEFAULT_DEFINITION)).toMatchObject({ outcome: 'fail', required: false })
    expect(judged(SILENT, DEFAULT_DEFINITION).verdict).toBe('ready')
  })

  it.each([
    [
      SILENT,
      { nextStep: { key: 'next.ask_phone' }, ask: { key: 'ask.phone' }, owner: 'marketing', effort: 1 },
    ],
    [UNREAD, { nextStep: { key: 'next.try_again' }, owner: 'sales' }],
  ])('lacks it, with its own step', (lead, step) => {
    expect(judged(lead).missingSignals).toContainEqual(expect.objectContaining({ criterion: SIXTH, ...step }))
  })

  it('is rejected against its evidence', () => {
    const of = (lead: LeadSnapshot, detail: 'invalid_phone' | 'no_answer') =>
      contradictionOf('unreachable_or_invalid', detail, judged(lead)).map(({ quote }) => quote)
    expect(of(CALLED, 'invalid_phone')).toContain(CALLED.contact.phone)
    expect(of(CALLED, 'no_answer')).not.toContain(CALLED.contact.phone)
    expect(of(SILENT, 'invalid_phone')).not.toContain(CALLED.contact.phone)
  })

  it('is handed off with its outcome', () => {
    expect(recordedReadiness(readinessOf(judged(SILENT), ''))?.outcomes[SIXTH]).toBe('fail')
  })
})

describe('its texts', () => {
  it.each([
    ['en', 'Known phone', 'No phone number is known.', 'Ask for a phone number.'],
    ['ja', '電話番号', '電話番号が分かりません。', '電話番号を伺います。'],
  ] as const)('are said in %s', (language, title, reason, step) => {
    const { t, say } = createTranslator(language)
    const [missing] = judged(SILENT).missingSignals
    expect(t(`criterion.${SIXTH}`)).toBe(title)
    expect(say(sixthOf(SILENT)?.reason ?? { key: 'criterion.failed' })).toBe(reason)
    expect(say(missing?.nextStep ?? { key: 'criterion.failed' })).toBe(step)
    expect(toCsv([handoff()], { personal: false, say }).split('\r\n')[0]?.split(',')).toContain(title)
  })
})

describe('a definition', () => {
  it('of before judges as it did, under the same fingerprint and in the same file', () => {
    const read = readDefinitionFile(JSON.stringify(second))
    if (!read.ok) throw new Error(read.problem.path)
    expect(read.definition.required).toEqual({ ...second.definition.required, [SIXTH]: false })
    const { [SIXTH]: _, ...five } = read.definition.required
    const before = { ...read.definition, required: five } as Definition
    expect(fingerprintOf(read.definition)).toBe(fingerprintOf(before))
    expect(definitionFile(read.definition)).toBe(definitionFile(before))
    expect(definitionFile(read.definition)).not.toContain(SIXTH)
  })

  it('that requires it keeps it through a file, tells it in the comparison and has a name of its own', () => {
    expect(readDefinitionFile(definitionFile(REQUIRED))).toEqual({ ok: true, definition: REQUIRED })
    expect(readDefinition(REQUIRED)).toEqual({ ok: true, definition: REQUIRED })
    expect(fingerprintOf(REQUIRED)).not.toBe(fingerprintOf(withSixth(false)))
    expect(diffOf(DEFAULT_DEFINITION, REQUIRED)).toEqual([
      { path: `required.${SIXTH}`, kind: 'changed', before: false, after: true },
    ])
  })
})

describe('the replay', () => {
  const sixth = (lead: LeadSnapshot, part: Parameters<typeof handoff>[0] = {}) =>
    handoff({ lead, handedOffAt: NOW, readiness: readiness({ outcomes: {} as never }), ...part })

  it('holds back what lacks it, and names it', () => {
    const records = [sixth(SILENT, { contactId: '1', status: 'rejected' }), sixth(CALLED, { contactId: '2' })]
    const { together, byCriterion } = createReplay(records, DEFAULT_DEFINITION).run(REQUIRED)
    expect(together.heldBackRejected.ids).toEqual(['1'])
    expect(together.lostAccepted.ids).toEqual([])
    expect(byCriterion.map(({ criterion }) => criterion)).toEqual([SIXTH])
  })

  it('knows on which parts of the definition it rests, and on unread texts', () => {
    expect(judgesAlike(SIXTH, REQUIRED, { ...REQUIRED, windowDays: 7 })).toBe(false)
    expect(judgesAlike(SIXTH, REQUIRED, { ...REQUIRED, boilerplate: ['x'] })).toBe(true)
    const call = known({ items: [], omitted: 3 })
    const cut: LeadSnapshot = { ...SILENT, engagements: { ...SILENT.engagements, call } }
    expect(codeOf(SIXTH, SILENT, REQUIRED, NOW)).toBe(CODE.fail)
    expect(codeOf(SIXTH, cut, REQUIRED, NOW)).toBe(CODE.unread)
    const small = leadSnapshot({ company: { employees: 1 }, snapshot: { engagements: cut.engagements } })
    expect(codeOf('icp_fit', small, REQUIRED, NOW)).toBe(CODE.fail)
  })
})
