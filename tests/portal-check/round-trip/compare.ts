// What was sent beside what is read: only our own values are ever compared, so they may be named.

/** What of `sent` reads differently, by path. What HubSpot adds does not count as a difference. */
export function lost(sent: unknown, read: unknown, path = ''): string[] {
  if (typeof sent !== 'object' || sent === null)
    return Object.is(sent, read) ? [] : [`${path}: ${told(sent)} reads ${told(read)}`]
  if (typeof read !== 'object' || read === null) return [`${path}: reads ${told(read)}`]
  const parts = Object.entries(sent).flatMap(([key, part]) =>
    lost(part, (read as Record<string, unknown>)[key], path === '' ? key : `${path}.${key}`),
  )
  if (!Array.isArray(sent)) return parts
  const length = Array.isArray(read) ? read.length : 0
  return length === sent.length ? parts : [`${path}: ${sent.length} items read ${length}`, ...parts]
}

const told = (value: unknown) => (value === undefined ? 'absent' : JSON.stringify(value))

/** How a written value reads back: `null` as written (an emptied one reads null), else where it differs. */
export function valueDifference(written: string, read: string | null): string | null {
  if (read === written || (written === '' && read === null)) return null
  if (read === null) return 'empty'
  const [sent, back] = [Date.parse(written), /^\d{12,14}$/.test(read) ? Number(read) : Date.parse(read)]
  if (Number.isNaN(sent) || Number.isNaN(back)) return 'another value'
  if (sent === back) return 'the same time in another form'
  return Math.floor(sent / 1_000) === Math.floor(back / 1_000) ? 'without its milliseconds' : 'another time'
}
