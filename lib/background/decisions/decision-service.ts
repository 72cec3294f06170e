// Use case: take in decisions about leads, carry them to HubSpot, and say what became of them.
import { choiceOf, type Decision, seenOf } from '@/lib/domain/decision/decision'
import type { RejectionPolicy } from '@/lib/domain/decision/reasons'
import { type DecisionRow, isOpen, type Waiting } from '@/lib/domain/decision/row'
import { choiceProblem } from '@/lib/domain/decision/validate'
import type { Instant } from '@/lib/domain/fact'
import type { RecordRef } from '@/lib/domain/record-ref'
import type { Language } from '@/lib/domain/settings'
import { isCertain } from '@/lib/domain/sla/certainty'
import { firstContact } from '@/lib/domain/sla/first-contact'
import { report } from '@/lib/messaging/failures'
import type {
  DecisionReply,
  DecisionRequest,
  DecisionView,
  JournalReply,
  LeadReply,
} from '@/lib/messaging/protocol'
import { type PortalDeps, unmetForRecord } from '../precondition'
import type { DecisionStore } from './decision-store'
import { createOutbox, type OutboxDeps } from './outbox'

export interface DecisionServiceDeps extends Pick<PortalDeps, 'connection' | 'hasHostAccess' | 'now'> {
  readonly store: DecisionStore
  /** Every row, newest first, and those that could not be read. */
  readonly all: () => Promise<{ rows: readonly DecisionRow[]; unreadable: JournalReply['unreadable'] }>
  readonly readDraft: (ref: RecordRef) => Promise<string | null>
  readonly writeDraft: (ref: RecordRef, text: string) => Promise<void>
  /** Who decides, and in which language. */
  readonly self: () => Promise<{ ownerId: string | null; language: Language }>
  /** What the definition in force asks of a rejection. */
  readonly rejection: () => Promise<RejectionPolicy>
  readonly send: OutboxDeps['send']
  readonly look: OutboxDeps['look']
  readonly lock: OutboxDeps['lock']
  readonly wakeAt: OutboxDeps['wakeAt']
  readonly onNews: (decision: DecisionView) => void
  /** The contact has changed in HubSpot: read it again. */
  readonly reload: (ref: RecordRef) => void
}

const PROGRESS_MS = 10 * 60_000
const WAITED_MS = 60_000

/** What a decision waits for that may not be sent. */
const WAITING_FOR = {
  not_connected: 'connection',
  other_portal: 'other_portal',
  token_refused: 'token',
  host_access_missing: 'host_access',
} as const

/** True for a decision that had to wait and has been sent a short while ago. */
function wasSentLate({ writtenAt, finishedAt, decision }: DecisionRow, now: Instant): boolean {
  if (writtenAt === null || finishedAt === null || now - finishedAt > PROGRESS_MS) return false
  return finishedAt - decision.clickedAt > WAITED_MS
}

/** Takes decisions in and tells of them; everything it knows is in the store. */
export function createDecisionService(deps: DecisionServiceDeps) {
  const outbox = createOutbox({
    ...deps,
    unmet,
    onChange: (row, corrected) => void tell(row, corrected),
  })

  async function unmet(ref: RecordRef): Promise<Waiting | null> {
    const problem = await unmetForRecord(ref, await deps.connection(), deps.hasHostAccess)
    return problem === null ? null : { for: WAITING_FOR[problem.kind] }
  }

  async function tell(row: DecisionRow, corrected = false): Promise<void> {
    // First contact was read from the very log that is on screen: nothing there changes by writing it.
    if (row.decision.kind === 'first_contact') return
    if (row.stage === 'refused' || row.stage === 'conflict') await keepDraft(row)
    if (row.stage === 'written' || row.stage === 'conflict' || corrected) deps.reload(row.decision.ref)
    deps.onNews(await viewOf(row))
  }

  /** What was typed for a decision that HubSpot did not take is a draft again, whether or not anybody looks. */
  async function keepDraft({ decision: { ref, note } }: DecisionRow): Promise<void> {
    if (note.trim() === '') return
    const draft = await deps.readDraft(ref)
    if (draft === null || draft === '') await deps.writeDraft(ref, note)
  }

  async function viewOf(row: DecisionRow): Promise<DecisionView> {
    const { kind, reason, detail, note, role, disputed, salespersonId, review, ref, clickedAt, facts } =
      row.decision
    const { id, stage, heldUntil, writtenAt, superseded, waiting, refusal, conflict, omitted } = row
    const by = conflict?.by ?? null
    const owners = by === null ? [] : ((await deps.connection())?.owners ?? [])
    return {
      id,
      ref,
      clickedAt,
      stage,
      heldUntil,
      writtenAt,
      superseded,
      waiting,
      refusal,
      conflict,
      omitted,
      nextTryAt: row.nextTryAt,
      finishedAt: row.finishedAt,
      choice: {
        kind,
        reason,
        detail,
        note,
        role,
        disputed,
        ...(salespersonId === undefined ? {} : { salespersonId }),
        ...(review === undefined ? {} : { review }),
      },
      contactName: facts.contactName,
      rival: by === null ? null : (owners.find((owner) => owner.id === by)?.name ?? by),
    }
  }

  async function make({ id, ref, choice, seen, facts }: DecisionRequest): Promise<DecisionReply> {
    const { ownerId, language } = await deps.self()
    const decision: Decision = {
      ...choice,
      id,
      ref,
      seen,
      facts,
      by: ownerId,
      clickedAt: deps.now(),
      language,
    }
    const problem = choiceProblem(choice, await deps.rejection(), false, facts)
    if (problem !== null) return { ok: false, problem }
    try {
      return { ok: true, decision: await viewOf(await outbox.make(decision)) }
    } catch (error) {
      report('decision store', error)
      return { ok: false }
    }
  }

  /** A first contact that the log shows and the contact does not: written without anybody's click, once for each handoff. */
  async function noticeFirstContact(
    {
      ref,
      snapshot,
      settled,
      stale,
      problem,
    }: Pick<LeadReply, 'ref' | 'snapshot' | 'settled' | 'stale' | 'problem'>,
    now: Instant,
  ) {
    if (snapshot === null || !settled || stale || problem !== null) return
    if (snapshot.handoff.state !== 'known') return
    const handoff = snapshot.handoff.value
    const { status, handedOffAt, firstContactAt } = handoff
    if (firstContactAt !== null || handedOffAt === null) return
    if (status !== 'handed_off' && status !== 'accepted') return
    const found = firstContact(snapshot, handoff, now)
    // What was not read may hold an earlier one, and what is written stays.
    if (found === null || !isCertain(snapshot, found, handedOffAt)) return
    const features = (await deps.connection())?.features ?? []
    if (features.some(({ feature, state }) => feature === 'decisions' && state === 'off')) return
    const { ownerId, language } = await deps.self()
    await outbox.make({
      ...choiceOf('first_contact'),
      id: `first-contact:${ref.portalId}:${ref.contactId}:${handedOffAt}`,
      ref,
      by: ownerId,
      clickedAt: deps.now(),
      language,
      seen: seenOf(handoff),
      facts: {
        contactName: null,
        verdict: 'ready',
        readiness: '',
        brief: [],
        origin: { source: null, recentConversion: null },
        touches: 0,
        firstContactAt: found.at,
      },
    })
  }

  return {
    make,
    noticeFirstContact,
    drain: outbox.drain,
    async undo(id: string): Promise<DecisionView | null> {
      const row = await outbox.undo(id)
      return row === null ? null : viewOf(row)
    },
    async hold(id: string): Promise<DecisionView | null> {
      const row = await outbox.hold(id)
      return row === null ? null : viewOf(row)
    },
    async read(ref: RecordRef): Promise<{ latest: DecisionView | null; draft: string }> {
      void outbox.drain(false, ref)
      const [row, draft] = await Promise.all([outbox.latest(ref), deps.readDraft(ref)])
      return { latest: row === null ? null : await viewOf(row), draft: draft ?? '' }
    },
    async journal(): Promise<JournalReply> {
      const { rows, unreadable } = await deps.all()
      return {
        rows: await Promise.all(rows.map(viewOf)),
        unreadable,
        waiting: rows.filter(isOpen).length,
        sent: rows.filter((row) => wasSentLate(row, deps.now())).length,
      }
    },
    /** The portal has what it lacked: a first contact that was refused for it is written now. */
    async afterSetUp(): Promise<void> {
      const { rows } = await deps.all()
      const refused = rows.filter(
        ({ decision, stage }) => decision.kind === 'first_contact' && stage === 'refused',
      )
      for (const { id } of refused) await outbox.tryAnew(id)
      if (refused.length > 0) await outbox.drain()
    },
  }
}
