// Sign 1: is a handoff judged by more than a score, and do handoffs follow the panel's judgement?
import type { Definition } from '../definition/definition'
import { fileOfPart, hasWholeFile } from '../definition/file-parts'
import { FILE_PROPERTY } from '../definition/portal-file'
import { mappedProperties } from '../fields/fields'
import type { HealthCheck } from './checks'
import type { HandoffRow, HealthFacts } from './facts'
import { handoffNotes } from './handoffs'
import { act, checkOf, type Note, note, shareOf, smallShareOf, toldShareOf } from './notes'
import { propertyNotes } from './properties'
import { unreadNote } from './unread'

/** Handing off a lead that is not ready is an exception with a reason; when more than a fifth are overridden, it has become the rule. The threshold is ours. */
const MOST_OVERRIDDEN = 0.2

/** A handoff without any recorded verdict went around the definition: by a workflow, an import, or by hand. */
export function japanCriteriaCheck(facts: HealthFacts): HealthCheck {
  return checkOf('japan_criteria', [
    definitionNote(facts.definition),
    ...propertyNotes(facts, ['status', 'handedOffAt', 'definitionVersion', 'readiness']),
    ...fileNotes(facts),
    ...fieldNotes(facts),
    ...handoffNotes(facts, sharesOf),
    ...timelessNotes(facts),
  ])
}

function definitionNote({ required, version }: Definition): Note {
  if (required.evaluation_signal) return note('requires_signal', 'good', { version })
  const action = act('require_signal')
  return required.japan_engagement
    ? note('requires_engagement_only', 'warn', { version }, action)
    : note('requires_score_only', 'bad', { version }, action)
}

/** Colleagues judge by the same definition once their browsers find it in the portal. */
function fileNotes({ fileParts, schema, definition: { version } }: HealthFacts): Note[] {
  if (schema.state !== 'known' || fileParts?.length === 0) return []
  if (fileParts === null) return [note('file_too_large', 'warn', { version }, act('send_file', { version }))]
  const found = schema.value.properties.find(({ name }) => name === FILE_PROPERTY)
  const there = found?.options.map(({ value }) => value) ?? []
  return hasWholeFile(fileOfPart(fileParts[0]?.name ?? '') ?? '', there)
    ? [note('file_there', 'good', { version })]
    : [note('file_missing', 'warn', { version, property: FILE_PROPERTY }, act('set_up'))]
}

/** A mapped property that has changed is read as nothing: leads look less ready than they are. */
function fieldNotes({ fieldChanges, schema, definition }: HealthFacts): Note[] {
  if (fieldChanges.state === 'empty') return []
  if (fieldChanges.state === 'unavailable')
    return schema.state === 'unavailable' ? [] : [unreadNote(fieldChanges.why, 'schema')]
  const changes = fieldChanges.value
  if (changes.length === 0)
    return [note('fields_there', 'good', { n: mappedProperties(definition.fields).length })]
  return (['gone', 'other_type', 'options'] as const).flatMap((kind) => {
    const names = changes.filter((one) => one.kind === kind).map(({ label }) => label)
    return names.length === 0
      ? []
      : [note(`fields_${kind}`, 'warn', { names, n: names.length }, act('map_fields'))]
  })
}

/** Somebody set only the status: such a lead is in no month, and no clock runs for it. */
function timelessNotes({ handoffs }: HealthFacts): Note[] {
  const n = handoffs.state === 'known' ? (handoffs.value.timeless ?? 0) : 0
  return n === 0 ? [] : [note('without_time', 'warn', { n }, act('decide_in_panel'))]
}

function sharesOf(rows: readonly HandoffRow[]): Note[] {
  const judged = rows.filter(({ verdict, readiness }) => verdict !== null || readiness !== null)
  const recorded = rows.flatMap(({ readiness }) => (readiness === null ? [] : [readiness]))
  const verdicts = rows.filter(({ verdict }) => verdict !== null)
  const passed = recorded.filter(({ outcomes }) => outcomes.evaluation_signal === 'pass').length
  const ready = verdicts.filter(({ verdict }) => verdict === 'ready').length
  const overridden = recorded.filter((one) => one.overridden).length
  const readyOnly = act('hand_off_ready')
  return [
    ...shareOf('verdict_recorded', { n: judged.length, of: rows.length }, act('decide_in_panel')),
    ...(judged.length === rows.length
      ? []
      : [note('without_verdict', null, { n: rows.length - judged.length })]),
    ...shareOf('signal_passed', { n: passed, of: recorded.length }, readyOnly),
    ...toldShareOf('were_ready', { n: ready, of: verdicts.length }),
    ...smallShareOf('overridden', { n: overridden, of: recorded.length }, MOST_OVERRIDDEN, readyOnly),
  ]
}
