// @vitest-environment jsdom
// A computer whose clock is far off: the panel says so beside the lead, and counts by HubSpot's.
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { answered, play, violations } from './render'

it.each([
  ['en', 'This computer’s clock is 26 minutes off; HubSpot’s time is used.'],
  ['ja', 'このコンピューターの時計が26分ずれているため、HubSpotの時刻を使っています。'],
] as const)('in %s', async (language, words) => {
  await play({ ...answered({ clockOffsetMs: 26 * 60_000 }), language })
  expect(screen.getByText(words)).toBeTruthy()
  expect(await violations()).toEqual([])
})

it('is silent where both clocks agree', async () => {
  await play(answered())
  expect(screen.queryByText(/HubSpot’s time is used/)).toBeNull()
})
