// HubSpot's clock against this machine's.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { clockOffset } from '@/lib/hubspot/transport/server-time'
import { CAST, type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { testClock, transportTo } from '../harness'

const NOON = Date.UTC(2026, 10, 23, 12)
const at = (ms: number) => new Date(ms).toUTCString()

test.each<[string, string | null, number, number, number | null]>([
  ['the same time', at(NOON), NOON, NOON + 200, 0],
  ['less than two seconds is noise', at(NOON), NOON + 2_300, NOON + 2_400, 0],
  ['three days behind', at(NOON), NOON - 259_200_000, NOON - 259_200_000, 259_200_500],
  ['an hour ahead', at(NOON), NOON + 3_600_000, NOON + 3_600_100, -3_599_550],
  ['two seconds ahead are more than noise', at(NOON), NOON - 1_500, NOON - 1_500, 2_000],
  ['an answer of four seconds still tells', at(NOON), NOON - 3_604_000, NOON - 3_600_000, 3_602_500],
  ['one that took longer does not', at(NOON), NOON - 3_604_001, NOON - 3_600_000, null],
  ['a slow answer does not tell', at(NOON), NOON - 3_600_000, NOON - 3_590_000, null],
  ['no header', null, NOON, NOON, null],
  ['no date', 'soon', NOON, NOON, null],
  ['a clock set back meanwhile', at(NOON), NOON, NOON - 5_000, null],
])('%s', (_name, header, sentAt, receivedAt, expected) =>
  expect(clockOffset(header, sentAt, receivedAt)).toBe(expected),
)

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ now: () => NOON })
})
afterAll(() => sandbox.close())

test("a transport on a machine three days ahead tells HubSpot's time", async () => {
  const heard: number[] = []
  const clock = testClock(NOON + 259_200_000)
  const transport = transportTo(sandbox, sandbox.tokens.full, { clock, onServerTime: (ms) => heard.push(ms) })
  await transport.send({ method: 'GET', path: `/crm/v3/objects/contacts/${CAST.ready}` })
  expect(heard).toEqual([-259_199_500])
  expect(transport.serverNow()).toBe(NOON + 500)
})
