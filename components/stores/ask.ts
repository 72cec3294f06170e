// One call to the background: repeated once, in case the background had been shut down, and never waited for endlessly.
import type { PanelTimers } from './panel-gateway'

/** Longer than the slowest load can take: after this, the answer is lost. */
const LOST_AFTER_MS = 60_000

/**
 * Resolves with the call's answer. A rejected call is made once more, unless `isStale` says that the extension is gone;
 * rejects when both fail or when nothing comes within a minute.
 */
export async function ask<T>(
  call: () => Promise<T>,
  isStale: () => boolean,
  timers: PanelTimers,
): Promise<T> {
  try {
    return await withDeadline(call, timers)
  } catch (error) {
    if (isStale()) throw error
    return withDeadline(call, timers)
  }
}

function withDeadline<T>(call: () => Promise<T>, timers: PanelTimers): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = timers.after(LOST_AFTER_MS, () => reject(new Error('no answer')))
    Promise.resolve().then(call).then(resolve, reject).finally(cancel)
  })
}
