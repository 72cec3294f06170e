// What is printed for the assessment of a lead: a fixed form that others rely on, in English words.
import { assess } from '@/lib/domain/assess'
import type { Outcome, SlaState, Verdict } from '@/lib/domain/assessment'
import { fieldsOf } from '@/lib/domain/criteria/decision-role/check'
import type { Definition } from '@/lib/domain/definition/definition'
import { readPost } from '@/lib/domain/japan/post'
import { type PresenceKind, presenceKind } from '@/lib/domain/japan/presence'
import * as panel from '@/lib/i18n/messages/en/pages/panel'
import { inOne } from '@/lib/i18n/page-texts'
import { createTranslator } from '@/lib/i18n/translate'
import type { RowLead } from './lead-of-row'
import { senderOf } from './sender-of'

/** By level, 0 to 9. */
export const LEVEL_NAMES = [
  'L0_NONBUYER',
  'L1_STAFF',
  'L2_SUPERVISOR',
  'L3_SECTION',
  'L4_DEPUTY',
  'L5_DEPT_HEAD',
  'L6_DIVISION_HEAD',
  'L7_OFFICER',
  'L8_BOARD',
  'L9_REPRESENTATIVE',
] as const
export type LevelName = (typeof LEVEL_NAMES)[number]

export interface ResultEvidence {
  readonly quote: string
  /** The label of the portal's own property, or what kind of record the quote stands in. */
  readonly source: string
  readonly label: string
  readonly counts: boolean
}

export interface ResultCriterion {
  readonly outcome: Outcome
  readonly reason: string
  readonly evidence: readonly ResultEvidence[]
}

export interface Result {
  readonly verdict: Verdict
  readonly criteria: Readonly<Record<string, ResultCriterion>>
  readonly presence: PresenceKind
  /** From the contact's own title; null: it cannot be read. */
  readonly decisionRole: { readonly level: LevelName | null; readonly itDepartment: boolean }
  readonly sender: string
  /** `dueAt`: ISO 8601 in UTC. */
  readonly sla: { readonly state: SlaState; readonly dueAt: string | null; readonly note: string | null }
}

const { say } = createTranslator('en', inOne(panel))

/** Judges a lead as the panel does. */
export function resultOf({ snapshot, now }: RowLead, definition: Definition): Result {
  const { verdict, criteria, sla } = assess(snapshot, definition, now)
  const { jobTitle, mapped } = snapshot.contact
  const { level, departments } = readPost(fieldsOf(jobTitle, mapped?.post ?? []))
  return {
    verdict,
    criteria: Object.fromEntries(
      criteria.map(({ id, outcome, reason, evidence }) => [
        id,
        {
          outcome,
          reason: say(reason),
          evidence: evidence.map(({ quote, source, field, label, counts }) => ({
            quote,
            source: field ?? source,
            label: say(label),
            counts,
          })),
        },
      ]),
    ),
    presence: presenceKind(snapshot, definition),
    decisionRole: {
      level: level === null ? null : LEVEL_NAMES[level],
      itDepartment: departments.includes('it'),
    },
    sender: senderOf(snapshot, definition, now),
    sla: {
      state: sla.state,
      dueAt: sla.dueAt === null ? null : new Date(sla.dueAt).toISOString(),
      note: sla.note === null ? null : say(sla.note),
    },
  }
}
