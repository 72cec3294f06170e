// CSV that a spreadsheet opens as it is meant: quoted, in UTF-8, no cell that could run as a formula, and no id that is rounded.

/** An id: text, however short a number it looks like, so that a column of ids sorts and compares as one. */
export interface IdCell {
  readonly id: string
}

/** A cell: text is made safe, numbers stay numbers. */
export type Cell = string | number | boolean | null | IdCell

/** Tells a spreadsheet that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

/** What a spreadsheet takes for the start of a formula, in any width, behind any white space. Source: OWASP, CSV injection. */
const FORMULA = /^[\s\u200b\u2060\ufeff]*(?:[=+\-@＝＋－＠﹦﹢﹣﹫−]|[\t\r])|^[\t\r\n]/

/** What a spreadsheet would take for a number and change: twelve digits and more, a zero in front, 12E5. */
const LOOKS_NUMERIC = /^(?:\d{12,}|0\d+|\d+e\d+)$/i

/** The whole file: byte order mark, CRLF, quotes where they are needed (RFC 4180). */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')
}

function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  if (typeof cell === 'boolean') return cell ? 'true' : 'false'
  if (typeof cell === 'object') return /^\d+$/.test(cell.id) ? asText(cell.id) : cellText(cell.id)
  const digits = cell.normalize('NFKC').trim()
  if (LOOKS_NUMERIC.test(digits) || (digits !== cell && /^\d+$/.test(digits))) return asText(digits)
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The one form that Excel, Google Sheets and LibreOffice all read as text; of digits and an E it can calculate nothing. */
function asText(digits: string): string {
  return `"=""${digits}"""`
}
