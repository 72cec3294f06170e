// The browser is reached from its own places only; no text ever becomes HTML or code.
import { describe, expect, it } from 'vitest'
import { browserProblems, sinkProblems } from './rules/code'
import { parseSource, readSources } from './rules/source'

describe('the browser', () => {
  it('is used in its places only', () => {
    expect(browserProblems(readSources())).toEqual([])
  })

  it.each([
    ['components/panel/a.tsx', "import { browser } from 'wxt/browser'\nbrowser.tabs.query({})"],
    ['lib/hubspot/a.ts', "import { browser } from 'wxt/browser'"],
    ['lib/background/lead-loader.ts', "import { browser } from 'wxt/browser'"],
    ['lib/page/a.ts', 'chrome.runtime.reload()'],
    ['entrypoints/background.ts', 'browser.runtime.reload()'],
  ])('%s: %s is refused', (path, text) => {
    expect(browserProblems([parseSource(path, text)])).toHaveLength(1)
  })

  it.each([
    ['lib/background/tabs.ts', "import { browser } from 'wxt/browser'\nbrowser.tabs.query({})"],
    ['lib/hubspot/a.ts', "import type { Browser } from 'wxt/browser'"],
    ['lib/hubspot/a.ts', 'const browser = { name: 1 }; export const chrome = browser'],
  ])('%s: %s is allowed', (path, text) => {
    expect(browserProblems([parseSource(path, text)])).toEqual([])
  })
})

describe('HTML and code from text', () => {
  it('are nowhere', () => {
    expect(sinkProblems(readSources())).toEqual([])
  })

  it.each([
    'node.innerHTML = text',
    "node['innerHTML'] = text",
    'node?.insertAdjacentHTML("beforeend", text)',
    'const a = <p dangerouslySetInnerHTML={{ __html: text }} />',
    'const a = { dangerouslySetInnerHTML: { __html: text } }',
    'frame.srcdoc = text',
    'eval(text)',
    'new Function(text)',
    'document.write(text)',
  ])('%s is refused', (text) => {
    expect(sinkProblems([parseSource('components/panel/a.tsx', text)])).toHaveLength(1)
  })

  it.each([
    "node.textContent = 'innerHTML'",
    '// innerHTML\nexport {}',
    'type F = Function',
    'document.body.append(text)',
  ])('%s is allowed', (text) => {
    expect(sinkProblems([parseSource('components/panel/a.tsx', text)])).toEqual([])
  })
})
