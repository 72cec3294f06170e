// @vitest-environment jsdom
// A definition that this browser took up by itself is told once, in the panel; and why one was not, in the options.
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { portalFileText } from '@/components/definition/problem-words'
import type { PortalFileProblem } from '@/lib/domain/definition/portal-file'
import { createTranslator } from '../all-words'
import { answered, play, violations } from './render'

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  const translator = createTranslator(language)
  const { t } = translator

  it.each([
    ['Aiko Tanaka', t('taken.up.by', { version: '4', by: 'Aiko Tanaka' })],
    [null, t('taken.up', { version: '4' })],
  ])('names the version and %s, and goes when it was seen', async (by, line) => {
    const { gateway } = await play({ ...answered({ takenUp: { version: '4', by } }), language })
    let seen = 0
    gateway.override = { 'definition.seen': () => void seen++ }
    expect(screen.getByText(line)).toBeTruthy()
    expect(await violations()).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: t('rules.close') }))
    expect(screen.queryByText(line)).toBeNull()
    expect(seen).toBe(1)
  })

  it('is not there otherwise', async () => {
    await play({ ...answered(), language })
    expect(screen.queryByRole('button', { name: t('rules.close') })).toBeNull()
  })

  it('has words for every reason', () => {
    const file = { path: '', expected: '' }
    const problems: readonly PortalFileProblem[] = [
      { kind: 'no_fingerprint' },
      { kind: 'property_missing' },
      { kind: 'wrong_property' },
      { kind: 'missing' },
      { kind: 'cut' },
      { kind: 'other_content' },
      { kind: 'unreadable', problem: { kind: 'newer', ...file } },
    ]
    const said = problems.map((problem) => portalFileText(problem, translator))
    expect(new Set(said).size).toBe(problems.length)
    expect(said.every((text) => !/[{}]/.test(text))).toBe(true)
  })
})
