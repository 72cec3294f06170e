// The official client in a browser: bundled with the stand-ins it runs where there is neither Node nor eval, and stays small.

import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { build, type Rolldown } from 'vite'
import { beforeAll, expect, test } from 'vitest'
import { NODE_STUBS } from '@/lib/hubspot/transport/node-stubs'

const at = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url))
const aliases = Object.entries(NODE_STUBS).map(([name, file]) => [
  name,
  at(`lib/hubspot/transport/node-stubs/${file}.ts`),
])

let code: string
beforeAll(async () => {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { ...Object.fromEntries(aliases), '@': at('.') } },
    build: {
      write: false,
      target: ['chrome140', 'firefox140'],
      lib: {
        entry: at('lib/hubspot/transport/client.ts'),
        formats: ['iife'],
        name: 'hubspotClient',
        fileName: 'client',
      },
    },
  })) as Rolldown.RolldownOutput[]
  code = built[0]?.output[0].code ?? ''
})

test('no eval, no module that a browser lacks', () => {
  expect(code).not.toMatch(/\beval\(|new Function|\brequire\(|__vite-browser-external/)
})

test('it stays small', () => expect(Buffer.byteLength(code)).toBeLessThan(130_000))

test('it reads and writes with nothing but what browsers have', async () => {
  const sent: unknown[] = []
  const send = async (request: unknown) => {
    sent.push(request)
    return { status: 200, text: '{"id":"7","properties":{"city":"京都"},"createdAt":"2026-01-01T00:00:00Z"}' }
  }
  const { URL, URLSearchParams } = globalThis
  const sandbox = createContext(
    { URL, URLSearchParams, send },
    { codeGeneration: { strings: false, wasm: false } },
  )
  runInContext(`${code}; client = hubspotClient.createObjectsClient({ send })`, sandbox)
  const answer = await runInContext(
    `client.basic.getById('contacts', '7', ['city'], ['message'], ['notes'])`,
    sandbox,
  )
  await runInContext(`client.basic.update('contacts', '7', { properties: { city: '東京' } })`, sandbox)
  expect(answer.properties.city).toBe('京都')
  expect(sent).toEqual([
    {
      method: 'GET',
      path: '/crm/v3/objects/contacts/7',
      query: { properties: ['city'], propertiesWithHistory: ['message'], associations: ['notes'] },
    },
    {
      method: 'PATCH',
      path: '/crm/v3/objects/contacts/7',
      query: {},
      body: { properties: { city: '東京' } },
    },
  ])
})
