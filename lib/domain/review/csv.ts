// CSV that a spreadsheet opens as it is meant: quoted, in UTF-8, and with no cell that could run as a formula.

/** A cell: text is made safe, numbers stay numbers. */
export type Cell = string | number | boolean | null

/** Tells a spreadsheet that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

/** What a spreadsheet takes for the start of a formula, in any width, behind any white space. Source: OWASP, CSV injection. */
const FORMULA = /^[\s\u200b\u2060\ufeff]*(?:[=+\-@＝＋－＠﹦﹢﹣﹫−]|[\t\r])|^[\t\r\n]/

/** The whole file: byte order mark, CRLF, quotes where they are needed (RFC 4180). */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')
}

function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  if (typeof cell === 'boolean') return cell ? 'true' : 'false'
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
