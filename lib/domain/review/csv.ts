// CSV that opens correctly in a spreadsheet: quoted, in UTF-8, with no cell that could run as a formula and no rounded ids.

/** An id: always text, even where it looks like a short number, so that a column of ids sorts as one. */
export interface IdCell {
  readonly id: string
}

/** A cell: text is made safe, numbers stay numbers. */
export type Cell = string | number | boolean | null | IdCell

/** Tells a spreadsheet that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

/** What a spreadsheet takes for the start of a formula, in any width, after any white space. Source: OWASP, CSV injection. */
const FORMULA = /^[\s\u200b\u2060\ufeff]*(?:[=+\-@＝＋－＠﹦﹢﹣﹫−]|[\t\r])|^[\t\r\n]/

/** What a spreadsheet would read as a number and change: twelve digits or more, a leading zero, 12E5. */
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

/** The one form that Excel, Google Sheets and LibreOffice all read as text; with only digits and an E in it, there is nothing to calculate. */
function asText(digits: string): string {
  return `"=""${digits}"""`
}
