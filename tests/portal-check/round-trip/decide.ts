// One handoff and one rejection by the product's own code, each value read back, task and note found by their markers.
import { sendDecision } from '@/lib/background/decisions/send'
import { choiceOf, type Decision } from '@/lib/domain/decision/decision'
import { type DecisionRow, newRow } from '@/lib/domain/decision/row'
import { markerOf } from '@/lib/domain/decision/side-effects'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { toPatch } from '@/lib/hubspot/mapping/to-patch'
import { readContactState } from '@/lib/hubspot/objects/contact-state'
import { readContact } from '@/lib/hubspot/objects/contacts'
import { allLinks } from '@/lib/hubspot/objects/links'
import { findOwn } from '@/lib/hubspot/objects/own-activities'
import { createWriteTools } from '@/lib/hubspot/objects/write-tools'
import { type Finding, judged, unknown } from '../finding'
import type { Session } from '../session'
import { valueDifference } from './compare'
import { rulesMet } from './rules-met'

const NAMES = HANDOFF_PROPERTIES
const VALUES = 'tests/sandbox/portal/values.ts'

/** A time of its own, never on a full second: only so is it seen whether milliseconds are kept. */
const offTheSecond = (at: number) => (at % 1_000 === 0 ? at + 123 : at)

/** Makes one decision and looks at what became of it. @throws as `sendDecision` */
export async function decideAndLook(
  session: Session,
  contactId: string,
  by: string | null,
  kind: 'hand_off' | 'reject',
): Promise<Finding[]> {
  const before = session.refusedWrites.length
  const row = await decide(session, contactId, by, kind)
  const what = kind === 'hand_off' ? 'Handoff' : 'Rejection'
  const about = {
    what,
    expected: 'confirmed, nothing left out',
    assumedIn: 'lib/background/decisions/send.ts',
  }
  const omitted = row.omitted.map((one) => `${one.what}: ${one.words}`)
  const whole = row.stage === 'confirmed' && omitted.length === 0
  return [
    judged(whole ? about : { ...about, point: 'admin_rules' }, whole, [row.stage, ...omitted].join('; ')),
    ...rulesMet(what, session.refusedWrites.slice(before)),
    ...(await valuesBack(session, contactId, row, what)),
    ...(await activitiesBack(session, contactId, row, what)),
  ]
}

async function decide(
  { client, transport, clock, portalId }: Session,
  contactId: string,
  by: string | null,
  kind: 'hand_off' | 'reject',
): Promise<DecisionRow> {
  const { seen } = await readContactState(client, contactId, NAMES)
  const clickedAt = offTheSecond(clock.now())
  const decision: Decision = {
    ...choiceOf(
      kind,
      kind === 'reject' ? { reason: 'too_early', detail: 'next_term', note: '架空の確認' } : {},
    ),
    id: `check-${contactId}-${kind}`,
    ref: { portalId: portalId ?? '', contactId },
    by,
    clickedAt,
    language: 'ja',
    seen,
    facts: {
      contactName: 'Invented',
      verdict: 'ready',
      readiness: '{"check":true}',
      brief: ['<b>&amp; "架空"'],
      origin: { source: null, recentConversion: null },
      touches: 0,
      firstContactAt: null,
    },
  }
  const row: DecisionRow = { ...newRow(decision, clickedAt, null), stage: 'queued' }
  return sendDecision(row, null, {
    hubspot: createWriteTools(transport),
    names: NAMES,
    definition: DEFAULT_DEFINITION,
    now: clock.now,
    serverNow: transport.serverNow,
    save: async (next) => next,
    ownerName: () => null,
  })
}

async function valuesBack(
  { client }: Session,
  id: string,
  { values }: DecisionRow,
  what: string,
): Promise<Finding[]> {
  const patch = toPatch(values ?? {}, NAMES)
  const names = Object.keys(patch)
  const contact = await readContact(client, {
    id,
    properties: names,
    propertiesWithHistory: [NAMES.status],
    associations: [],
  })
  const history = contact.propertiesWithHistory?.[NAMES.status]?.length ?? 0
  return [
    ...names.map((name) => {
      const difference = valueDifference(patch[name] ?? '', contact.properties[name] ?? null)
      const about = { what: `${what}: ${name}`, expected: 'reads as written', assumedIn: VALUES }
      return judged(about, difference === null, difference ?? 'as written')
    }),
    judged(
      { what: `${what}: history of the status`, expected: 'kept', assumedIn: 'tests/sandbox/api/objects.ts' },
      history > 0,
      `${history} entries`,
    ),
  ]
}

/** What each kind of decision leaves, by marker. */
const LEAVES = {
  hand_off: [
    ['tasks', 'sla_task'],
    ['notes', 'note'],
  ],
  reject: [
    ['tasks', 'follow_up_task'],
    ['notes', 'note'],
  ],
} as const

async function activitiesBack(
  { client, transport }: Session,
  contactId: string,
  row: DecisionRow,
  what: string,
): Promise<Finding[]> {
  const state = await readContactState(client, contactId, NAMES, { links: true })
  const { links } = createWriteTools(transport)
  const kind = row.decision.kind === 'reject' ? 'reject' : 'hand_off'
  const findings: Finding[] = []
  for (const [type, effect] of LEAVES[kind]) {
    const about = {
      what: `${what}: ${effect.replaceAll('_', ' ')}`,
      expected: 'found by its marker at once',
      assumedIn: 'lib/hubspot/objects/own-activities.ts',
    }
    const first = state[type]
    if (first === null) {
      findings.push(unknown(about, 'the token may not see the links'))
      continue
    }
    const linked = await allLinks(links, contactId, type, first)
    const own = await findOwn(client, type, linked)
    const marked = own.items.filter(({ body }) => body.includes(markerOf(row.id, effect)))
    findings.push(
      judged(about, marked.length === 1, `${marked.length} of ${linked.ids.length} linked ${type}`),
    )
  }
  return findings
}
