// @vitest-environment jsdom
// Diagnostics in the options, and the ways that lead there from a page in which something went wrong.
import { act, cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { choiceOf } from '@/lib/domain/decision/decision'
import type { Failure, FailureEntry } from '@/lib/domain/diagnostics/failure'
import { watchFailures } from '@/lib/messaging/failures'
import type { DecisionRequest } from '@/lib/messaging/protocol'
import { createTranslator } from '../all-words'
import { open } from './fake-options'
import { openReview } from './fake-review'
import { decisionView, settleAll } from './fakes'
import { answered, play, violations } from './render'
import { assessment, NOW, REF, settings } from './sample'

const FAILURE: FailureEntry = {
  component: 'panel',
  place: 'render',
  name: 'TypeError',
  message: 'Cannot read properties of undefined (reading …',
  stack: ['chunks/panel-B6ly5U2e.js:1:2345', 'chunks/panel-B6ly5U2e.js:1:99'],
  version: '1.2.2',
  browser: 'Firefox 141',
  firstAt: NOW - 60_000,
  lastAt: NOW,
  count: 3,
}

let told: Failure[]
beforeEach(() => {
  told = []
  watchFailures(async (failure) => void told.push(failure))
})
afterEach(cleanup)

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  const { t } = createTranslator(language)
  const region = () => within(screen.getByRole('region', { name: t('diagnostics.title') }))

  it('is empty at first', async () => {
    await open({ view: settings(language) }, 'diagnostics')
    expect(region().getByText(t('diagnostics.none'))).toBeTruthy()
    expect(region().queryByRole('button')).toBeNull()
  })

  it('lists failures with where, when and how often, and axe finds nothing', async () => {
    await open(
      { view: settings(language), failures: [FAILURE, { ...FAILURE, place: 'error', count: 1 }] },
      'diagnostics',
    )
    const rows = region().getAllByRole('listitem')
    expect(rows).toHaveLength(2)
    const [many, once] = rows.map(({ textContent }) => textContent ?? '')
    expect(many).toContain('TypeError: Cannot read properties of undefined')
    expect(many).toContain(t('diagnostics.in.panel', { place: 'render' }))
    expect(many).toContain(t('diagnostics.times', { n: 3, first: { at: NOW - 60_000 }, last: { at: NOW } }))
    expect(once).toContain(t('diagnostics.once', { last: { at: NOW } }))
    expect(many).toContain('chunks/panel-B6ly5U2e.js:1:2345')
    expect(rows[0]?.querySelector('details')?.open).toBe(false)
    expect(screen.getByRole('main').textContent).not.toMatch(/\{\w+\}|undefined\)|NaN/)
    expect(await violations()).toEqual([])
  })
})

const section = () => within(screen.getByRole('region', { name: 'Diagnostics' }))

it('is copied with versions, as a text', async () => {
  const gateway = await open({ failures: [FAILURE] }, 'diagnostics')
  await userEvent.click(section().getByRole('button', { name: 'Copy' }))
  expect(gateway.copied).toMatch(/^Hikitsugi 1\.2\.3, Firefox 142, /)
  expect(gateway.copied).toContain('panel, render: TypeError: Cannot read properties of undefined (reading …')
  expect(section().getByRole('status').textContent).toBe('Copied')
})

it('says so where the browser does not copy', async () => {
  await open({ failures: [FAILURE], refuseCopy: true }, 'diagnostics')
  await userEvent.click(section().getByRole('button', { name: 'Copy' }))
  expect(section().getByRole('status').textContent).toBe('The browser did not allow copying.')
})

it('is cleared without a question, and the keyboard stays there', async () => {
  await open({ failures: [FAILURE] }, 'diagnostics')
  await userEvent.click(section().getByRole('button', { name: 'Clear' }))
  expect(section().getByText('No failures recorded.')).toBeTruthy()
  expect(section().queryByRole('listitem')).toBeNull()
  expect(document.activeElement?.textContent).toBe('Diagnostics')
})

it('shows a failure that comes while it is looked at', async () => {
  const gateway = await open({}, 'diagnostics')
  gateway.failures = [FAILURE]
  await act(async () => {
    gateway.tell('diagnostics.changed', null)
    await settleAll()
  })
  expect(section().getAllByRole('listitem')).toHaveLength(1)
})

const decided = decisionView({ id: 'a', ref: REF, choice: choiceOf('accept') } as DecisionRequest)

it('a part of the options that throws is recorded, and Diagnostics still stands', async () => {
  await open({ rows: [Object.assign(decided, { choice: null })], failures: [FAILURE] }, 'diagnostics')
  expect(screen.getByText(/Something went wrong on this page/)).toBeTruthy()
  expect(section().getAllByRole('listitem')).toHaveLength(1)
  expect(told).toMatchObject([{ place: 'render', name: 'TypeError' }])
  expect(await violations()).toEqual([])
})

it('a panel that throws is recorded, and leads to Diagnostics', async () => {
  let opened = 0
  const { gateway } = await play(answered({}, Object.assign(assessment(), { criteria: null })))
  gateway.override = { 'diagnostics.open': () => void opened++ }
  expect(screen.getByText(/Something went wrong in the panel/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Open diagnostics' }))
  expect(opened).toBe(1)
  expect(told[0]).toMatchObject({ place: 'render', name: 'TypeError' })
  expect(await violations()).toEqual([])
})

const broken = Object.assign({ portalId: null, uiDomain: null, months: [] }, { months: null })

it('a review that throws is recorded, and leads to Diagnostics', async () => {
  let opened = 0
  await openReview((gateway) => {
    gateway.override = {
      'diagnostics.open': () => void opened++,
      'review.months': () => broken,
    }
  })
  await userEvent.click(screen.getByRole('button', { name: 'Open diagnostics' }))
  expect(opened).toBe(1)
  expect(told[0]).toMatchObject({ place: 'render' })
})
