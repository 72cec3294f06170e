// @vitest-environment jsdom
// What became of a decision, on screen: every state in words, accessible, and the words of a lost one given back.
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { known } from '@/lib/domain/fact'
import type { DecisionView } from '@/lib/messaging/protocol'
import { lead, told, view } from './decision-scene'
import { settleAll } from './fakes'
import { answered, play, violations } from './render'
import { assessment, HANDOFF, NOW, REF, snapshot } from './sample'

const note = () => screen.getByRole<HTMLTextAreaElement>('textbox')

it.each<[string, Partial<DecisionView>, RegExp]>([
  ['held', {}, /Rejected: Too early in evaluation\. Writing to HubSpot in 5 s/],
  ['on its way', { stage: 'queued' }, /Being written to HubSpot/],
  [
    'waiting',
    { stage: 'queued', waiting: { for: 'network' }, nextTryAt: NOW + 60_000 },
    /Not sent yet: HubSpot cannot be reached.*Next try 10:33/,
  ],
  ['waiting for a token', { stage: 'queued', waiting: { for: 'token' } }, /connect again in the options/],
  [
    'refused',
    { stage: 'refused', refusal: { kind: 'refused', words: '<b>No</b>' }, finishedAt: NOW },
    /Nothing was changed\.HubSpot says: <b>No<\/b>What you wrote is kept/,
  ],
  [
    'refused for a scope',
    { stage: 'refused', refusal: { kind: 'scope_missing', scope: 'a.b' }, finishedAt: NOW },
    /lacks the scope a\.b/,
  ],
  [
    'in conflict',
    {
      stage: 'conflict',
      conflict: { status: 'accepted', reason: null, by: '7', at: NOW },
      rival: 'Mori Aoi',
      finishedAt: NOW,
    },
    /Mori Aoi decided first\. Your decision was not sent\..*Now: Accepted · 10:32/,
  ],
  ['undone', { stage: 'undone', finishedAt: NOW }, /Undone\. Nothing was sent\./],
])('%s: says so, in both languages accessibly', async (_, more, words) => {
  await told(more)
  expect(screen.getByRole('region', { name: 'Decision' }).textContent).toMatch(words)
  expect(await violations()).toEqual([])
})

it('says when it was written, and what HubSpot did not take', async () => {
  const omitted = [
    { what: 'sla_task.owner', words: 'no such owner' },
    { what: 'japan_decided_by', words: 'unknown property' },
  ]
  await told(
    { stage: 'confirmed', writtenAt: NOW, finishedAt: NOW, omitted },
    { status: 'rejected', rejectionReason: 'too_early' },
    'ja',
  )
  const text = screen.getByRole('region', { name: '判断' }).textContent
  expect(text).toContain('却下：検討時期が早い · HubSpotに記録（10:32）')
  expect(text).toContain('担当者：SLAタスク')
  expect(text).toContain('japan_decided_by')
  expect(await violations()).toEqual([])
})

it('holds the buttons back until the lead is read again', async () => {
  await told({ stage: 'written', writtenAt: NOW + 60_000 })
  expect(screen.getByText(/written to HubSpot/)).toBeTruthy()
  expect(screen.queryByRole('group', { name: 'Reject with a reason' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Change decision' })).toBeTruthy()
})

it('is told by a machine whose clock is a day off, too', async () => {
  const day = 86_400_000
  const handoff = known({ ...HANDOFF, status: 'rejected' as const, rejectionReason: 'too_early' })
  const scene = answered(
    { clockOffsetMs: -day, snapshot: snapshot({ handoff, observedAt: NOW }) },
    assessment(),
  )
  await play({
    ...scene,
    afterwards: async ({ decisions }, timers) => {
      await settleAll()
      decisions.tell(view({ stage: 'confirmed', writtenAt: NOW - day, finishedAt: timers.now }))
    },
  })
  expect(screen.getByText(/written to HubSpot/)).toBeTruthy()
})

it('forgets soon that something was undone', async () => {
  await told({ stage: 'undone', finishedAt: NOW - 3 * 60_000 })
  expect(screen.queryByText(/Nothing was sent/)).toBeNull()
})

it('is silent about a decision that the record no longer shows', async () => {
  await told({ stage: 'confirmed', writtenAt: NOW, finishedAt: NOW }, { status: 'accepted' })
  expect(screen.queryByText(/written to HubSpot/)).toBeNull()
})

it('gives the words of a lost decision back', async () => {
  await play(
    lead(
      {},
      {
        afterwards: async ({ decisions }) => {
          await settleAll()
          decisions.tell(view({ stage: 'queued' }))
          decisions.tell(view({ stage: 'conflict', finishedAt: NOW }))
        },
      },
    ),
  )
  expect(note().value).toBe('来期に再検討')
})

it('ignores a decision about another record', async () => {
  await told({ ref: { ...REF, contactId: '999' } })
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
})
