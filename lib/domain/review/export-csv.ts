// The handoffs of a review as a table, one line each.
import { CRITERION_IDS, type CriterionId } from '../assessment'
import { compareIds } from '../compare-text'
import { displayText } from '../display-text'
import { type Instant, isInstant } from '../fact'
import { dayOf, isoDay, MINUTE_MS, timeOfDay } from '../japan/calendar'
import { msg } from '../message'
import { contactName } from '../person-name'
import { type Cell, csvOf } from './csv'
import { type ExportOptions, runningNumbers } from './export-options'
import type { reviewExport } from './export-texts.en'
import type { GivenAnswer, HandoffRecord } from './handoff-record'

type Key = Extract<keyof typeof reviewExport, `column.${string}`> | `criterion.${CriterionId}`

interface Column {
  readonly key: Key
  /** Left out of an export without personal data. */
  readonly personal?: true
  readonly cell: (record: HandoffRecord, id: (name: 'contact' | 'owner', of: string | null) => Cell) => Cell
}

const COLUMNS: readonly Column[] = [
  { key: 'column.contact', cell: ({ contactId }, id) => id('contact', contactId) },
  { key: 'column.name', personal: true, cell: ({ lead }) => text(contactName(lead.contact)) },
  { key: 'column.email', personal: true, cell: ({ lead }) => text(lead.contact.email) },
  { key: 'column.company', personal: true, cell: ({ lead }) => text(companyName(lead)) },
  { key: 'column.round', cell: ({ round }) => round },
  { key: 'column.handed_off_at', cell: ({ handedOffAt }) => jstText(handedOffAt) },
  { key: 'column.handed_off_by', cell: ({ handedOffBy }, id) => id('owner', handedOffBy) },
  { key: 'column.owner', cell: ({ ownerId }, id) => id('owner', ownerId) },
  { key: 'column.assigned_at', cell: ({ ownerAssignedAt }) => jstText(ownerAssignedAt) },
  { key: 'column.status', cell: ({ status }) => status },
  { key: 'column.accepted_at', cell: ({ acceptedAt }) => jstText(acceptedAt) },
  { key: 'column.rejected_at', cell: ({ rejectedAt }) => jstText(rejectedAt) },
  { key: 'column.returned_at', cell: ({ returnedAt }) => jstText(returnedAt) },
  { key: 'column.reason', cell: ({ reason }) => text(reason) },
  { key: 'column.detail', cell: ({ detail }) => text(detail) },
  { key: 'column.note', personal: true, cell: (record) => text(noteOf(record), 5_000) },
  { key: 'column.disputed', cell: ({ disputed }) => disputed },
  { key: 'column.decided_by', cell: ({ decidedBy }, id) => id('owner', decidedBy) },
  { key: 'column.recycle_until', cell: ({ recycleUntil }) => text(recycleUntil) },
  { key: 'column.due_at', cell: ({ dueAt }) => jstText(dueAt) },
  { key: 'column.first_contact_at', cell: ({ firstContactAt }) => jstText(firstContactAt) },
  { key: 'column.first_contact_from', cell: ({ firstContactFrom }) => firstContactFrom },
  { key: 'column.definition', cell: ({ definitionVersion }) => text(definitionVersion) },
  { key: 'column.rules', cell: ({ readiness }) => text(readiness?.rulesVersion ?? null) },
  { key: 'column.verdict', cell: ({ verdict }) => verdict },
  ...CRITERION_IDS.map(
    (id): Column => ({
      key: `criterion.${id}`,
      cell: ({ readiness }) => readiness?.outcomes[id] ?? null,
    }),
  ),
  { key: 'column.confirmed_role', cell: ({ decisionRole }) => text(decisionRole) },
  {
    key: 'column.answers',
    cell: ({ answers = [] }, id) =>
      text(
        answersText(answers, (by) => id('owner', by)),
        5_000,
      ),
  },
  { key: 'column.conversion', cell: ({ conversion }) => conversion },
  { key: 'column.converted_at', cell: ({ convertedAt }) => jstText(convertedAt) },
  { key: 'column.source', cell: ({ source }) => text(source) },
  { key: 'column.cannot_tell', cell: ({ oddities }) => oddities.join(' ') },
]

/**
 * The handoffs as CSV, the earliest first, in whatever order they came. Times are JST (`2026-06-02 10:00`); codes are HubSpot's and
 * ours, so that a pivot table counts the same in both languages.
 */
export function toCsv(records: readonly HandoffRecord[], { personal, say }: ExportOptions): string {
  const columns = COLUMNS.filter((column) => personal || column.personal === undefined)
  const numbers = { contact: runningNumbers(), owner: runningNumbers() }
  const id = (name: 'contact' | 'owner', of: string | null): Cell =>
    of === null ? null : personal ? { id: of } : numbers[name](of)
  const rows = [...records]
    .sort(
      (a, b) => a.handedOffAt - b.handedOffAt || compareIds(a.contactId, b.contactId) || a.round - b.round,
    )
    .map((record) => columns.map(({ cell }) => cell(record, id)))
  return csvOf([columns.map(({ key }) => say(msg(key))), ...rows])
}

/** `2026-06-02 10:00` in Japan; null when it is not an instant. */
export function jstText(at: Instant | null): string | null {
  if (!isInstant(at)) return null
  const minutes = Math.floor(timeOfDay(at) / MINUTE_MS)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${isoDay(dayOf(at))} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

function text(value: string | null, max = 500): string | null {
  return value === null ? null : displayText(value, max)
}

function companyName({ company, contact }: HandoffRecord['lead']): string | null {
  return (company.state === 'known' ? company.value.name : null) ?? contact.companyName
}

/** The note belongs to the contact's latest rejection. */
function noteOf({ lead: { handoff }, rejectedAt }: HandoffRecord): string | null {
  if (handoff.state !== 'known' || rejectedAt === null) return null
  return handoff.value.rejectedAt === rejectedAt ? handoff.value.rejectionNote : null
}

/** `2026-06-10 12:00 signal 501; ...`: whenever they were given, because the line of a handoff has no period. */
function answersText(answers: readonly GivenAnswer[], id: (by: string | null) => Cell): string | null {
  const lines = answers.map(({ isSignal, by, at }) => {
    const who = id(by)
    const name = typeof who === 'object' ? who?.id : who
    return [jstText(at), isSignal ? 'signal' : 'not_signal', name].filter((part) => part != null).join(' ')
  })
  return lines.length === 0 ? null : lines.join('; ')
}
