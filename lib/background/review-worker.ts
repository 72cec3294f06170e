// What the review page's worker answers: it alone holds a month's records, and counts them once for all questions.

import { valueOr } from '@/lib/domain/fact'
import { contactName } from '@/lib/domain/person-name'
import { compareFigures } from '@/lib/domain/review/compare'
import { toCsv, toJson, toMarkdown } from '@/lib/domain/review/export'
import type { Figures, ReadOut } from '@/lib/domain/review/figures'
import { figuresOf } from '@/lib/domain/review/figures-of'
import type { GivenAnswer, HandoffRecord } from '@/lib/domain/review/handoff-record'
import { didItWork } from '@/lib/domain/review/log'
import { measureOf } from '@/lib/domain/review/measure-of'
import { MEASURE_KEYS } from '@/lib/domain/review/measures'
import type { Month } from '@/lib/domain/review/month'
import { monthSpan, monthsBefore } from '@/lib/domain/review/month'
import { readOutOf } from '@/lib/domain/review/read-out'
import { createReplay } from '@/lib/domain/review/replay'
import type { Replay, ReplayResult } from '@/lib/domain/review/replay-result'
import { listAt, shown } from '@/lib/domain/review/shown'
import { suggestionOf } from '@/lib/domain/review/suggestion'
import { TREND_MONTHS, trendMonth, trendOf } from '@/lib/domain/review/trend'
import { loadWords } from '@/lib/i18n/load-words'
import {
  ANSWERS,
  type AskedMonth,
  type LeadLine,
  type ReviewWorkerAnswers,
} from '@/lib/messaging/protocol-review-worker'

/** A month as it is stored. */
export interface StoredMonth {
  readonly records: readonly HandoffRecord[]
  /** Properties of the handoff that the portal lacked when it was read. */
  readonly missing: readonly string[]
  /** Scopes that the token lacked then. */
  readonly lacking: readonly string[]
}

interface ReviewWorkerDeps {
  /** Null when nothing is kept of that month. */
  readonly read: (portalId: string, month: Month) => Promise<StoredMonth | null>
}

/** Leads of one page of a list. */
export const PAGE = 50

interface Current {
  readonly asked: AskedMonth
  readonly records: readonly HandoffRecord[]
  readonly figures: Figures
  readonly readOut: ReadOut
  readonly replay: Replay
  replayed: ReplayResult | null
}

/** Creating it reads nothing. */
export function createReviewWorker({ read }: ReviewWorkerDeps): ReviewWorkerAnswers {
  let current: Current | null = null

  async function figuresFor(asked: AskedMonth, month: Month) {
    const span = monthSpan(month)
    const stored = span === null ? null : await read(asked.portalId, month)
    if (span === null || stored === null) return null
    const { records, missing } = stored
    const { definition, now } = asked
    return { ...stored, figures: figuresOf(records, { ...span, now, definition, missing }) }
  }

  return {
    async 'worker.month'({ decided, ...asked }) {
      current = null
      const here = await figuresFor(asked, asked.month)
      if (here === null) return null
      const { records, figures, missing, lacking } = here
      const earlier: { month: Month; figures: Figures }[] = []
      for (const month of monthsBefore(asked.month, TREND_MONTHS - 1)) {
        const kept = await figuresFor(asked, month)
        if (kept !== null) earlier.push({ month, figures: kept.figures })
      }
      const [before = ''] = monthsBefore(asked.month, 1)
      const lastMonth = earlier.find(({ month }) => month === before)?.figures ?? null
      const comparison = compareFigures(
        figures,
        earlier.map((one) => one.figures),
      )
      const readOut = readOutOf(figures, comparison)
      const replay = createReplay(records, asked.definition, asked.earlier)
      current = { asked, records, figures, readOut, replay, replayed: null }
      return {
        month: asked.month,
        missing,
        lacking,
        figures: shown(figures),
        comparison,
        readOut,
        trend: trendOf(
          asked.month,
          [{ month: asked.month, figures }, ...earlier].map((one) => trendMonth(one.month, one.figures)),
        ),
        measures: MEASURE_KEYS.map((key) => measureOf(figures, key)),
        worked: decided.map((entry) => didItWork(entry, lastMonth, figures)),
      }
    },

    async 'worker.replay'({ changed }) {
      if (current === null) return null
      current.replayed = current.replay.run(changed)
      return shown(current.replayed)
    },

    async 'worker.suggestion'() {
      if (current === null) return null
      return suggestionOf(current.figures, current.asked.definition, current.replay)
    },

    async 'worker.leads'({ of, list, offset }) {
      const ids = listAt(of === 'replay' ? current?.replayed : current?.figures, list)
      const lines = linesOf(current?.records ?? [], ids, offset)
      const answers = of === 'figures' && list === ANSWERS ? (current?.figures.answers.lines ?? []) : []
      return { lines: lines.map((line, at) => withAnswer(line, answers[offset + at])), total: ids.length }
    },

    async 'worker.export'({ format, personal, language, log }) {
      if (current === null) return ''
      const { records, figures, readOut } = current
      const { say } = await loadWords('reviewWorker', language)
      const options = { personal, say }
      if (format === 'csv') return toCsv(records, options)
      return (format === 'markdown' ? toMarkdown : toJson)(figures, readOut, log, options)
    },
  }
}

/** One line for each id; an id that stands twice in the list gets the contact's handoffs one after the other. */
function linesOf(records: readonly HandoffRecord[], ids: readonly string[], offset: number): LeadLine[] {
  const wanted = new Set(ids.slice(offset, offset + PAGE))
  const found = new Map<string, HandoffRecord[]>()
  for (const record of records) {
    if (!wanted.has(record.contactId)) continue
    found.set(record.contactId, [...(found.get(record.contactId) ?? []), record])
  }
  const taken = new Map<string, number>()
  for (const id of ids.slice(0, offset)) taken.set(id, (taken.get(id) ?? 0) + 1)
  return ids.slice(offset, offset + PAGE).flatMap((id) => {
    const turn = taken.get(id) ?? 0
    taken.set(id, turn + 1)
    const rounds = found.get(id) ?? []
    const record = rounds[turn] ?? rounds[0]
    return record === undefined ? [] : [lineOf(record)]
  })
}

function withAnswer(line: LeadLine, answer: GivenAnswer | undefined): LeadLine {
  return answer === undefined ? line : { ...line, answer }
}

function lineOf({ contactId, lead, status, reason, ...times }: HandoffRecord): LeadLine {
  const { handedOffAt, dueAt, firstContactAt } = times
  return {
    contactId,
    name: contactName(lead.contact),
    companyName: valueOr(lead.company, null)?.name ?? lead.contact.companyName,
    ownerName: lead.contact.ownerName,
    status,
    reason,
    handedOffAt,
    dueAt,
    firstContactAt,
  }
}
