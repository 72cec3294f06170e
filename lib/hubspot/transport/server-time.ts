// How far HubSpot's clock is from this machine's.

/** Less than this is the answer's own imprecision: HubSpot sends whole seconds. */
const NOISE_MS = 2_000

/**
 * HubSpot's clock minus this machine's, in ms: 0 when within 2 s; null when the answer does not tell it well enough.
 * @param date the answer's `Date` header: a whole second, so on average half a second has passed since
 */
export function clockOffset(date: string | null, sentAt: number, receivedAt: number): number | null {
  const served = date === null ? Number.NaN : Date.parse(date)
  const doubt = (receivedAt - sentAt) / 2
  if (Number.isNaN(served) || doubt < 0 || doubt > NOISE_MS) return null
  const offset = served + 500 - (sentAt + receivedAt) / 2
  return Math.abs(offset) < NOISE_MS ? 0 : Math.round(offset)
}
