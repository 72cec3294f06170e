// Time of the what-if: 10,000 handoffs, each with words of its own, under one change of the definition after the other.
import type { Definition } from '../../lib/domain/definition/definition.ts'
import type { LeadSnapshot } from '../../lib/domain/lead-snapshot.ts'
import type { HandoffRecord } from '../../lib/domain/review/handoff-record.ts'
import type { buildDomain } from './builds.ts'
import type { Row } from './table.ts'

type Domain = Awaited<ReturnType<typeof buildDomain>>

const HANDOFFS = Number(process.env.LEADS ?? 10_000)

/** One handoff of a lead, at the moment at which it was read; every third was rejected. */
function recordOf({ ref, ...lead }: LeadSnapshot, index: number): HandoffRecord {
  const at = lead.observedAt
  const { contact } = lead
  const isRejected = index % 3 === 0
  return {
    contactId: String(index),
    round: 1,
    handedOffAt: at,
    handedOffBy: null,
    ownerId: contact.ownerId,
    ownerAssignedAt: null,
    status: isRejected ? 'rejected' : 'accepted',
    acceptedAt: isRejected ? null : at,
    rejectedAt: isRejected ? at : null,
    returnedAt: null,
    reason: isRejected ? 'too_early' : null,
    detail: null,
    disputed: false,
    decidedBy: null,
    recycleUntil: null,
    dueAt: at,
    firstContactAt: null,
    firstContactFrom: null,
    definitionVersion: '1',
    verdict: null,
    readiness: null,
    decisionRole: null,
    conversion: 'none',
    convertedAt: null,
    source: contact.source,
    lead: {
      ...lead,
      ref: { ...ref, contactId: String(index) },
      contact: {
        ...contact,
        messages: contact.messages.map((one) => ({ ...one, text: `${one.text} ${index}` })),
      },
    },
    oddities: [],
  }
}

function changesOf(base: Definition): readonly (readonly [string, Definition])[] {
  const [first, ...rest] = base.signals
  if (first === undefined) return []
  const signals = (change: Partial<typeof first>) => [{ ...first, ...change }, ...rest]
  const { icp, required, decisionRole } = base
  return [
    ['ICP size', { ...base, icp: { ...icp, minEmployees: 500 } }],
    ['a required criterion', { ...base, required: { ...required, decision_role: false } }],
    ['the lowest level', { ...base, decisionRole: { ...decisionRole, minLevel: 7 } }],
    ['the window', { ...base, windowDays: 3 }],
    ['one phrase', { ...base, signals: signals({ phrases: first.phrases.slice(1) }) }],
    ['the strength of a kind', { ...base, signals: signals({ strength: 'medium' }) }],
    ['form names', { ...base, japanForms: base.japanForms.slice(2) }],
  ]
}

/** The rows of the table; `leads`: typical ones, repeated. */
export function replayRows(domain: Domain, leads: readonly LeadSnapshot[]): Row[] {
  const records = Array.from({ length: HANDOFFS }, (_, index) =>
    recordOf(leads[index % leads.length] as LeadSnapshot, index),
  )
  const base = domain.DEFAULT_DEFINITION
  const replay = domain.createReplay(records, base)
  const timed = (changed: Definition) => {
    const started = performance.now()
    replay.run(changed)
    return performance.now() - started
  }
  const firstMs = timed({ ...base, windowDays: 89 })
  const rows = changesOf(base).map(([what, changed]): Row => {
    const ms = timed(changed)
    return {
      what: `what-if on ${HANDOFFS} handoffs, another run: ${what}`,
      figure: `${ms.toFixed(0)} ms`,
      budget: '< 1000 ms',
      ok: ms < 1_000,
    }
  })
  const first = { figure: `${firstMs.toFixed(0)} ms`, budget: '', ok: null }
  return [{ what: `what-if on ${HANDOFFS} handoffs, the first run`, ...first }, ...rows]
}
