// Imports run one way and never in a circle.
import { describe, expect, it } from 'vitest'
import { circles, directionProblems, schemaProblems } from './rules/imports'
import { parseSource, readSources } from './rules/source'

const one = (path: string, text: string) => directionProblems([parseSource(path, text)])

describe('the direction', () => {
  it('holds in the whole house', () => {
    const sources = readSources()
    expect(sources.length).toBeGreaterThan(50)
    expect(directionProblems(sources)).toEqual([])
  })

  it.each([
    ['lib/domain/a.ts', "import { x } from '../hubspot/client'"],
    ['lib/domain/a.ts', "import type { x } from '../messaging/protocol'"],
    ['lib/domain/a.ts', "import { x } from '@/lib/domain/b'"],
    ['lib/domain/a.ts', "import * as z from 'zod/mini'"],
    ['lib/domain/criteria/a.ts', "export { x } from '../../page/hosts'"],
    ['lib/hubspot/a.ts', "import { x } from '@/lib/storage/database'"],
    ['lib/hubspot/a.ts', "import { z } from 'zod'"],
    ['lib/storage/a.ts', "import { x } from '@/components/ui/icons'"],
    ['lib/background/a.ts', "const x = import('@/entrypoints/background')"],
    ['lib/page/a.ts', "import { x } from '@/lib/background/app'"],
    ['lib/i18n/a.ts', "import { browser } from 'wxt/browser'"],
    ['components/panel/a.tsx', "import { x } from '@/lib/hubspot/transport/client'"],
    ['components/panel/a.tsx', "import type { x } from '@/lib/storage/database'"],
    ['components/panel/a.tsx', "import { browser } from 'wxt/browser'"],
    ['components/panel/a.tsx', "import { x } from '../../lib/background/app'"],
    ['entrypoints/record.content/a.ts', "import { createRoot } from 'react-dom/client'"],
    ['entrypoints/record.content/a.ts', "import * as z from 'zod/mini'"],
    ['entrypoints/record.content/a.ts', "import { x } from '@/lib/i18n/translate'"],
    ['entrypoints/panel/main.tsx', "import { x } from '../options/main'"],
    ['entrypoints/panel/main.tsx', "import { x } from '@/tests/sandbox/sandbox'"],
    ['lib/a.ts', 'export const x = 1'],
    ['lib/background/a.ts', "type X = import('@/components/ui/icons').X"],
  ])('%s: %s is refused', (path, text) => {
    expect(one(path, text)).toHaveLength(1)
  })

  it.each([
    ['lib/domain/criteria/a.ts', "import { x } from '../fact'"],
    ['lib/hubspot/a.ts', "import Client from '@hubspot/api-client/lib/codegen/x.js'"],
    ['components/panel/a.tsx', "import { x } from '@/lib/domain/fact'\nimport { y } from '../ui/icons'"],
    ['entrypoints/panel/main.tsx', "import { x } from '@/components/panel/panel-app'\nimport './style.css'"],
  ])('%s: %s is allowed', (path, text) => {
    expect(one(path, text)).toEqual([])
  })
})

describe('the schemas of messages', () => {
  it('are loaded by the background only', () => {
    expect(schemaProblems(readSources())).toEqual([])
  })

  it.each([
    ['components/a.ts', "import { MESSAGES } from '@/lib/messaging/protocol'", 1],
    ['lib/messaging/messages.ts', "import { leadMessages } from './protocol-lead'", 1],
    ['lib/messaging/messages.ts', "import { ref, type Party } from './message'", 1],
    ['components/a.ts', "import type { Send } from '@/lib/messaging/protocol'", 0],
    ['components/a.ts', "import { ANSWERS } from '@/lib/messaging/protocol-review-worker'", 0],
    ['components/a.ts', "import { send } from '@/lib/messaging/messages'", 0],
    ['lib/background/a.ts', "import { MESSAGES } from '@/lib/messaging/protocol'", 0],
  ])('%s: %s', (path, text, problems) => {
    expect(schemaProblems([parseSource(path, text)])).toHaveLength(problems)
  })
})

describe('circles', () => {
  it('are nowhere', () => {
    expect(circles(readSources())).toEqual([])
  })

  it('are found, also through types, index files and three steps', () => {
    const sources = [
      parseSource('lib/a.ts', "import { b } from './b'"),
      parseSource('lib/b.ts', "import type { c } from './c'"),
      parseSource('lib/c/index.ts', "export * from '@/lib/a'"),
      parseSource('lib/d.ts', "import { b } from './b'"),
    ]
    expect(circles(sources)).toEqual(['lib/a.ts -> lib/b.ts -> lib/c/index.ts -> lib/a.ts'])
  })

  it('are not seen where there are none', () => {
    const sources = [
      parseSource('lib/a.ts', "import './b'\nimport './c'"),
      parseSource('lib/b.ts', "import './c'"),
      parseSource('lib/c.ts', ''),
    ]
    expect(circles(sources)).toEqual([])
  })
})
