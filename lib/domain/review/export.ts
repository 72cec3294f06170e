// The review as a file: CSV, Markdown and JSON, with or without personal data.
import type { Message } from '../message'
import type { Figures, ReadOut } from './figures'
import type { HandoffRecord } from './handoff-record'
import type { LoggedDecision } from './measures'

export interface ExportOptions {
  /** False: no names, no addresses, no free text, running numbers instead of ids. */
  readonly personal: boolean
  /** Says a sentence in the reader's language. */
  readonly say: (message: Message) => string
}

/** The handoffs as CSV: UTF-8 with a byte order mark, CRLF, safe to open in a spreadsheet. Times are JST. */
export function toCsv(_records: readonly HandoffRecord[], _options: ExportOptions): string {
  return ''
}

/** The figures, the read-out and the log as Markdown. */
export function toMarkdown(
  _figures: Figures,
  _readOut: ReadOut,
  _log: readonly LoggedDecision[],
  _options: ExportOptions,
): string {
  return ''
}

/** The figures, the read-out (in words) and the log as JSON. */
export function toJson(
  _figures: Figures,
  _readOut: ReadOut,
  _log: readonly LoggedDecision[],
  _options: ExportOptions,
): string {
  return ''
}
