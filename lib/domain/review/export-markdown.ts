// The review as Markdown: for the minutes of the meeting.
import { displayText } from '../display-text'
import { dayOf, isoDay } from '../japan/calendar'
import { type Message, msg } from '../message'
import { percentOf } from './counting'
import { type ExportOptions, runningNumbers } from './export-options'
import type { Figures, Rate, ReadOut } from './figures'
import { measureOf } from './measure-of'
import { type LoggedDecision, MEASURE_KEYS, type Measure, type MeasureKey } from './measures'
import { measureName } from './read-out'

/** The figures, the read-out and the log as Markdown. A rate that rests on too few handoffs is not shown, and the text says so. */
export function toMarkdown(
  figures: Figures,
  readOut: ReadOut,
  log: readonly LoggedDecision[],
  { personal, say }: ExportOptions,
): string {
  const day = (at: number) => isoDay(dayOf(at))
  const line = (message: Message) => escaped(say(message))
  const remark = (when: boolean, message: Message) => (when ? ['', line(message)] : [])
  const head = (message: Message) => ['', `## ${line(message)}`, '']
  const table = (titles: readonly Message[], rows: readonly (readonly string[])[]) => [
    `| ${titles.map(line).join(' | ')} |`,
    `|${' --- |'.repeat(titles.length)}`,
    ...rows.map((row) => `| ${row.map(escaped).join(' | ')} |`),
  ]
  const section = (title: Message, titles: readonly Message[], rows: readonly (readonly string[])[]) =>
    rows.length === 0 ? [] : [...head(title), ...table(titles, rows)]
  const figure = msg('export.figure')
  const value = msg('export.value')
  const { answers, otherRules, handedOff } = figures
  return [
    `# ${line(msg('export.title', { from: day(figures.from), until: day(figures.to - 1) }))}`,
    ...remark(!personal, msg('export.anonymous')),
    ...head(msg('export.read_out')),
    ...readOut.map(({ message }) => `- ${line(message)}`),
    ...section(
      msg('export.figures'),
      [figure, value],
      MEASURE_KEYS.filter((key) => !key.startsWith('reject.')).map((key) => [
        say(measureName(key)),
        measureText(figures, key, say),
      ]),
    ),
    ...section(
      msg('export.rejections'),
      [msg('export.reason'), value],
      (figures.rejections?.byReason ?? []).map(({ reason, share }) => [
        say(msg(`reason.${reason as 'other'}`)),
        rateText(share, say),
      ]),
    ),
    ...section(
      msg('export.versions'),
      [msg('export.version'), msg('measure.acceptance'), msg('measure.conversion')],
      (figures.conversion?.byVersion ?? []).map(({ version, acceptance, converted, censored }) => {
        const conversion = rateText(converted, say)
        return [
          version,
          rateText(acceptance, say),
          censored ? say(msg('export.not_final', { value: conversion })) : conversion,
        ]
      }),
    ),
    ...remark(otherRules.n > 0, msg('export.other_rules', { n: otherRules.n, of: handedOff.n })),
    ...remark(
      answers.n > 0,
      msg('export.answers', { n: answers.n, yes: answers.signals, no: answers.n - answers.signals }),
    ),
    ...section(
      msg('export.cannot_tell'),
      [figure, msg('export.reason'), msg('export.number')],
      figures.cannotTell.map(({ figure: name, reason, n }) => [
        say(msg(`figure.${name}`)),
        say(msg(`untold.${reason}`)),
        String(n),
      ]),
    ),
    ...section(
      msg('export.off'),
      [figure],
      figures.off.map(({ figure: name, property }) => [
        say(msg('export.off_line', { figure: msg(`figure.${name}`), property })),
      ]),
    ),
    ...section(msg('export.log'), logTitles(personal), logRows(log, { personal, say })),
    '',
  ].join('\n')
}

function measureText(figures: Figures, key: MeasureKey, say: ExportOptions['say']): string {
  const measure = measureOf(figures, key)
  const told = say(measureMessage(measure))
  return measure.final || measure.value === null ? told : say(msg('export.not_final', { value: told }))
}

function measureMessage({ unit, value, part, of, small, off }: Measure): Message {
  if (off) return msg('export.is_off')
  if (value === null) return msg('export.nothing')
  if (unit === 'count') return msg('export.count', { n: value })
  if (unit === 'hours') return small ? msg('export.hours_small', { of }) : msg('export.hours', { value, of })
  return small ? msg('export.small', { part, of }) : msg('export.rate', { percent: value, part, of })
}

function rateText({ part, of, small }: Rate, say: ExportOptions['say']): string {
  const percent = percentOf({ part, of })
  if (percent === null) return say(msg('export.nothing'))
  return say(small ? msg('export.small', { part, of }) : msg('export.rate', { percent, part, of }))
}

/** Free text and names are personal data. */
function logTitles(personal: boolean): Message[] {
  const measured = [msg('export.owner'), msg('export.measure'), msg('export.before')]
  return personal ? [msg('export.issue'), msg('export.decision'), ...measured] : measured
}

function logRows(log: readonly LoggedDecision[], { personal, say }: ExportOptions): string[][] {
  const number = runningNumbers()
  return log.map(({ issue, decision, owner, measure, before }) => {
    const key = MEASURE_KEYS.find((one) => one === measure)
    const measured = [key === undefined ? '' : say(measureName(key)), before === null ? '' : String(before)]
    return personal ? [issue, decision, owner, ...measured] : [owner === '' ? '' : number(owner), ...measured]
  })
}

/** Untrusted text on one line, with everything escaped that Markdown or HTML would interpret. */
function escaped(text: string): string {
  return displayText(text, 2_000)
    .replace(/[\\`*_{}[\]<>|#~]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim()
}
