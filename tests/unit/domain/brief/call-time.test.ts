// When to phone, as the first part of the brief's line on manners.
import { expect, it } from 'vitest'
import type { BriefLine } from '@/lib/domain/brief/brief'
import { withCallTime } from '@/lib/domain/brief/call-time'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { msg } from '@/lib/domain/message'
import { jst } from '../../fixtures/lead'

const { sla } = DEFAULT_DEFINITION
const HISTORY: BriefLine = { id: 'history', parts: ['call'] }
const MANNERS: BriefLine = { id: 'etiquette', parts: [msg('brief.language.ja')] }
const MORNING = jst('2026-06-10 10:00')
const GOOD = msg('brief.call.good', { at: { at: jst('2026-06-10 12:00') } })

it('stands before what else is said of manners', () => {
  expect(withCallTime([HISTORY, MANNERS], sla, MORNING)).toEqual([
    HISTORY,
    { id: 'etiquette', parts: [GOOD, ...MANNERS.parts] },
  ])
})

it('is a line of its own where nothing else is said of them', () => {
  expect(withCallTime([HISTORY], sla, MORNING)).toEqual([HISTORY, { id: 'etiquette', parts: [GOOD] }])
})

it('says when the next good time begins', () => {
  expect(withCallTime([], sla, jst('2026-06-10 20:00'))[0]?.parts).toEqual([
    msg('brief.call.closed', { at: { at: jst('2026-06-11 09:30') } }),
  ])
})

it('is left out where the office is never open long enough', () => {
  expect(withCallTime([MANNERS], { ...sla, openMinute: 540, closeMinute: 580 }, MORNING)).toEqual([MANNERS])
})
