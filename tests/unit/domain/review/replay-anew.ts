// What a replay must come to: every lead judged from scratch, one after the other.
import type { CriterionId } from '@/lib/domain/assessment'
import { CHECKS } from '@/lib/domain/criteria/checks'
import { CRITERIA } from '@/lib/domain/criteria/registry'
import { DEFAULT_DEFINITION as BASE } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import type { HandoffRecord } from '@/lib/domain/review/handoff-record'
import { leadAtHandoff } from '@/lib/domain/review/replay-lead'

/** Judges every lead from scratch, by the criteria alone. */
export function judgedAnew(records: readonly HandoffRecord[], changed: Definition) {
  const outcomes = (definition: Definition) =>
    new Map(
      records.map((record) => {
        const lead = leadAtHandoff(record)
        const of = (id: CriterionId) => CHECKS[id](lead, definition, record.handedOffAt).outcome
        return [record, new Map(CRITERIA.map(({ id }) => [id, of(id)]))]
      }),
    )
  const [base, then] = [outcomes(BASE), outcomes(changed)]
  const ready = (
    record: HandoffRecord,
    of: (id: CriterionId) => typeof base,
    required: Definition['required'],
  ) => CRITERIA.every(({ id }) => !required[id] || of(id).get(record)?.get(id) === 'pass')
  const before = (record: HandoffRecord) => ready(record, () => base, BASE.required)
  const lost = (after: (record: HandoffRecord) => boolean) => {
    const held = records.filter((record) => before(record) && !after(record))
    const of = (test: (record: HandoffRecord) => boolean) =>
      held.filter(test).map(({ contactId }) => contactId)
    return {
      rejected: of(({ status }) => status === 'rejected'),
      accepted: of(({ status }) => status === 'accepted'),
      converted: of(({ conversion }) => conversion !== 'none'),
      admitted: records
        .filter((record) => !before(record) && after(record))
        .map(({ contactId }) => contactId),
    }
  }
  return {
    together: lost((record) => ready(record, () => then, changed.required)),
    alone: (only: CriterionId) =>
      lost((record) =>
        ready(record, (id) => (id === only ? then : base), {
          ...BASE.required,
          [only]: changed.required[only],
        }),
      ),
    /** Criteria that come out differently for some lead. */
    moved: CRITERIA.map(({ id }) => id).filter((id) =>
      records.some((record) => base.get(record)?.get(id) !== then.get(record)?.get(id)),
    ),
  }
}
