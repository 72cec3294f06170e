// Open questions about keys and accounts: each possible answer is reported, with what the product does then; none counts as a difference.
import { describe, expect, it } from 'vitest'
import { ACCOUNT } from '../../portal-check/checks/account'
import { FLOWS } from '../../portal-check/checks/flows'
import { PROPERTIES } from '../../portal-check/checks/properties'
import { ROLL_UPS_THERE } from '../../portal-check/checks/roll-ups'
import { RULES } from '../../portal-check/checks/rules'
import { SCOPES } from '../../portal-check/checks/scopes'
import type { ScopeRefusal } from '../../sandbox/portal/settings'
import type { TokenName } from '../../sandbox/portal/tokens'
import { Desk } from './desk'
import { answerTo, others, run, told } from './run'

const desk = new Desk()

describe('what a key may tell of itself', () => {
  it.each<[TokenName, string, string, string]>([
    ['full', 'from its scopes', 'answered', 'takes portal, host of links'],
    ['unknownScopes', 'one read for each feature', 'answered', 'takes portal, host of links'],
    ['noAccountInfo', 'from its scopes', '403 MISSING_SCOPES', 'takes the portal from token info'],
    ['opaque', 'one read for each feature', '403 MISSING_SCOPES', 'asks the person which portal'],
  ])('%s', async (token, info, answer, details) => {
    await desk.open()
    const ran = await desk.runOne(ACCOUNT, token)
    expect(answerTo(ran, 'Token info')).toMatchObject({ outcome: 'found' })
    expect(answerTo(ran, 'Token info').does).toContain(info)
    expect(answerTo(ran, 'Account details').answer).toContain(answer)
    expect(answerTo(ran, 'Account details').does).toContain(details)
    expect(ran.code).toBe(0)
    expect(told(ran).findings.some(({ what }) => what.startsWith('Account: '))).toBe(answer === 'answered')
  })

  it('a portal that cannot be told apart from a test account is not written to', async () => {
    await desk.open()
    desk.sandbox.portal.accountType = 'DEVELOPER_TEST'
    const { code, text } = await run(desk.sandbox, {
      args: ['--test-account'],
      token: desk.sandbox.tokens.opaque,
    })
    expect(code).toBe(2)
    expect(text).toContain('nothing was written')
  })
})

describe('refusals for want of a scope', () => {
  it('that name both of two', async () => {
    await desk.open()
    desk.sandbox.portal.create('contacts', { lastname: '試験' }, { indexed: true })
    const requiredGranularScopes = ['crm.objects.companies.read', 'sales-email-read']
    const body = { category: 'MISSING_SCOPES', errors: [{ context: { requiredGranularScopes } }] }
    desk.answerWith(/contacts\/\d+$/, 403, body)
    const two = answerTo(
      await desk.runOne(SCOPES, 'contactsOnly'),
      `Without ${requiredGranularScopes.join(' and ')}`,
    )
    expect(two.answer).toContain('names both in')
  })

  it.each<[ScopeRefusal, string, string]>([
    ['granular', 'names it in errors[].context.requiredGranularScopes', 'names one of the two in'],
    [
      'legacy',
      'names content in errors[].context.requiredScopes, which is none of ours',
      'names contacts in',
    ],
    ['alternatives', 'names crm.objects.marketing_events.read among others', 'among others'],
    ['one_at_a_time', 'names it in', 'names one of the two'],
    [
      'unrecognised',
      'names integrations-crm-access in errors[].context.requiredScopes, which is none of ours',
      'none of ours',
    ],
    ['nameless', 'names no scope', 'names no scope'],
  ])('%s', async (scopeRefusal, events, both) => {
    await desk.open({ settings: { scopeRefusal } })
    desk.sandbox.portal.create('contacts', { lastname: '試験' }, { indexed: true })
    const ran = await desk.runOne(SCOPES, 'contactsOnly')
    expect(others(ran)).toEqual([])
    const alone = answerTo(ran, 'Without crm.objects.marketing_events.read')
    expect(alone.answer).toContain(events)
    expect(alone.does).toContain('closes what needs crm.objects.marketing_events.read')
    const two = answerTo(ran, 'Without crm.objects.companies.read and sales-email-read')
    expect(two.answer).toContain(both)
    expect(two.does).toContain('asks again without')
  })
})

describe('workflows', () => {
  it.each([
    [['v4'], '/automation/v4'],
    [['v4/2027-03-beta'], '/automation/v4/2027-03-beta'],
    [['2027-03-beta', 'v4'], '/automation/2027-03-beta'],
    [['2026-09-beta', '2027-03-beta', 'v4/2027-03-beta', 'v4'], '/automation/2026-09-beta'],
  ] as const)('under %j', async (flowVersions, used) => {
    await desk.open({ flowVersions })
    const ran = await desk.runOne(FLOWS)
    expect(ran.code).toBe(0)
    expect(others(ran)).toEqual([])
    expect(answerTo(ran, `Workflows at ${used}/flows`)).toMatchObject({
      answer: '200',
      does: 'uses this path',
    })
    expect(told(ran).findings.filter(({ does }) => does === 'uses this path')).toHaveLength(1)
  })

  it('under none of the paths: it never says that one is there', async () => {
    await desk.open({ flowVersions: [] })
    const { findings } = told(await desk.runOne(FLOWS))
    expect(findings.map(({ outcome }) => outcome)).toEqual(['found', 'found', 'found', 'found'])
    expect(findings.every(({ does }) => does?.includes('never that a workflow is there') === true)).toBe(true)
  })
})

describe('dates and rules of the portal', () => {
  it('HubSpot’s dates of contact: there, and not there', async () => {
    await desk.open()
    const what = 'Dates of contact that HubSpot keeps'
    expect(answerTo(await desk.runOne(ROLL_UPS_THERE), what).does).toContain('whose date moved')
    desk.sandbox.portal.removeProperty('notes_last_contacted')
    const { outcome, answer, does } = answerTo(await desk.runOne(ROLL_UPS_THERE), what)
    expect([outcome, answer.includes('no notes_last_contacted')]).toEqual(['found', true])
    expect(does).toContain('every lead')
    expect(others(await desk.runOne(PROPERTIES))).toEqual([])
  })

  it('rules for values: where they may be read, and where not', async () => {
    await desk.open()
    const what = 'Rules for values'
    expect(answerTo(await desk.runOne(RULES), what)).toMatchObject({ outcome: 'unknown' })
    const rule = (propertyName: string, ruleType: string) => ({
      propertyName,
      propertyValidationRules: [{ ruleType, ruleArguments: ['x'] }],
    })
    desk.answerWith(/property-validations/, 200, {
      results: [rule('phone', 'FORMAT'), rule('japan_rejection_note', 'MIN_LENGTH')],
    })
    const { outcome, answer, does } = answerTo(await desk.runOne(RULES), what)
    expect(outcome).toBe('found')
    expect(answer).toContain('2 properties with rules (FORMAT 1, MIN_LENGTH 1)')
    expect(answer).toContain('written by the product: japan_rejection_note')
    expect(does).toContain('in its words beside the decision')
  })
})
