// How far HubSpot's clock is from this machine's, as the last answer told; it outlives the background.
import { readClockOffset, writeClockOffset } from '@/lib/storage/clock-offset'

/** Answers tell it to some 100 ms: smaller differences are not worth a write with every request. */
const WORTH_KEEPING_MS = 1_000

/** `offsetMs`: HubSpot's clock minus this machine's; what was kept counts from `ready` on, until an answer updates it. */
export function createServerClock() {
  let offset: number | null = null
  let kept = 0
  const ready = readClockOffset().then(
    (found) => {
      kept = found
      offset ??= found
    },
    () => undefined,
  )

  return {
    ready,
    offsetMs: () => offset ?? 0,
    note(found: number): void {
      offset = found
      if (Math.abs(found - kept) < WORTH_KEEPING_MS) return
      kept = found
      // The next answer gives it again.
      void writeClockOffset(found).catch(() => undefined)
    },
  }
}
