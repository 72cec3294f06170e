// @vitest-environment jsdom
// Values from outside with names that every object has: we show our sentence or the value itself, never what a table inherits.
import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { assess } from '@/lib/domain/assess'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { known, unavailable } from '@/lib/domain/fact'
import type { DecisionView } from '@/lib/messaging/protocol'
import { told } from './decision-scene'
import { answered, play } from './render'
import { assessment, CONTACT, criterion, HANDOFF, NOW, reply, snapshot } from './sample'

const NAMES = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'isPrototypeOf']
const INHERITED = /undefined|\[object|function|native code|NaN|=>/

/** Whatever the type says: this is what HubSpot, a stored row or another version may hold. */
const outside = (value: unknown) => value as never

// A value without words of ours is reported as an error of the page; here there are as many of them as there are names.
beforeEach(() => {
  vi.stubGlobal('reportError', () => undefined)
  return () => vi.unstubAllGlobals()
})

describe.each(NAMES)('%s', (name) => {
  const shown = () => document.body.textContent ?? ''

  it('as a value of the lead, in both languages', async () => {
    const lead = snapshot({
      contact: { ...CONTACT, buyingRoles: [name], industry: name, source: name, lifecycleStage: name },
      handoff: known({
        ...HANDOFF,
        status: 'rejected',
        rejectionReason: name,
        rejectionDetail: name,
        rejectedAt: NOW - 90 * 24 * 3_600_000,
        decisionRole: name,
        earlierRejections: [{ reason: name, at: NOW - 100 * 24 * 3_600_000 }],
      }),
      formSubmissions: unavailable('no_scope', name),
    })
    for (const language of ['en', 'ja'] as const) {
      const { unmount } = await play({
        ...answered({ snapshot: lead }, assess(lead, DEFAULT_DEFINITION, NOW)),
        language,
      })
      screen
        .getByRole('button', {
          name: language === 'en' ? 'People and history in full' : '関係者と履歴をすべて表示',
        })
        .click()
      expect(shown()).toContain(name)
      expect(shown()).not.toMatch(INHERITED)
      unmount()
    }
  })

  it('as a criterion of a newer definition', async () => {
    const required = Object.fromEntries([...Object.entries(DEFAULT_DEFINITION.required), [name, true]])
    const definition = { ...DEFAULT_DEFINITION, required: outside(required) }
    await play(answered({}, assess(snapshot(), definition, NOW)))
    expect(screen.getByRole('list', { name: 'Handoff criteria' }).textContent).toContain(name)
    expect(shown()).not.toMatch(INHERITED)
  })

  it('as a state, a reason or a sentence that this version does not know', async () => {
    const judged = assessment({
      handoffStatus: outside(name),
      criteria: [{ ...criterion('icp_fit', 'unknown'), reason: { key: outside(name) } }],
      missingSignals: [
        {
          criterion: name,
          nextStep: outside({ key: name, params: { n: {} } }),
          ask: null,
          owner: outside(name),
          effort: 1,
        },
      ],
    })
    await play(answered({}, judged))
    expect(shown()).toContain('not known to this version')
    expect(shown()).not.toMatch(INHERITED)
  })

  it('in what became of a decision', async () => {
    const choice = { kind: 'reject', reason: name, detail: name, note: '', role: null, disputed: false }
    const views: Partial<DecisionView>[] = [
      { stage: 'held', choice: outside(choice) },
      { stage: 'refused', refusal: outside({ kind: name, words: {} }), finishedAt: NOW },
      { stage: 'refused', refusal: { kind: 'scope_missing', scope: name }, finishedAt: NOW },
      { stage: 'queued', waiting: outside({ for: name }) },
      {
        stage: 'confirmed',
        writtenAt: NOW,
        finishedAt: NOW,
        omitted: [{ what: `${name}.${name}`, words: name }],
      },
      {
        stage: 'conflict',
        conflict: outside({ status: name, reason: name, by: null, at: Number.NaN }),
        finishedAt: NOW,
      },
    ]
    for (const view of views) {
      const { unmount } = await told(view, { status: 'rejected', rejectionReason: name })
      expect(screen.getByRole('region', { name: 'Decision' })).toBeTruthy()
      expect(shown()).not.toMatch(INHERITED)
      unmount()
    }
  })

  it('as the scope that a refusal names', async () => {
    await play({ cached: reply({ problem: { kind: 'scope_missing', scope: name }, snapshot: null }) })
    expect(screen.getByRole('alert').textContent).toContain(name)
    expect(shown()).not.toMatch(INHERITED)
  })
})
