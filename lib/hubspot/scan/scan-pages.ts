// The handoffs of the month, in a few ranges of time side by side: one after the other, waiting for answers would cap the rate.
import type { ScanRange } from '@/lib/domain/review/scan-file'
import { handedOffIn, PAGE, recordProperties, searchContacts } from './contact-search'
import type { ScanContext } from './scan-context'
import { foundContact } from './to-stored'

/** At 5 searches a second this many hide the 1.2 s that an answer and keeping it take. It is also the most pages in memory. */
const WALKERS = 6

interface Slot {
  range: ScanRange
  state: 'free' | 'busy' | 'done'
}

/**
 * Walks every range that is left. Each page is kept with the place after it. Ranges never overlap, and a contact has one id: nothing is
 * read twice, unless it is handed off again meanwhile; then the last reading holds.
 * @throws what a page met, after the others have ended
 */
export async function scanPages(context: ScanContext): Promise<void> {
  const { names, places } = context.request
  const properties = recordProperties(names, places)
  const slots: Slot[] = context.file().ranges.map((range) => ({ range, state: 'free' }))
  const ranges = () => slots.filter(({ state }) => state !== 'done').map(({ range }) => range)

  async function page(slot: Slot): Promise<void> {
    const { from, to, afterId } = slot.range
    const found = await context.search(() =>
      searchContacts(context.client, [handedOffIn(names, from, to)], properties, afterId),
    )
    const converting = context.converting()
    const contacts = found.contacts.map((object) => foundContact(object, converting, context.span))
    const first = afterId === '0' && from === context.span.from && to === context.span.to
    await context.keep(
      ({ read, total }) => {
        if (found.next === null) slot.state = 'done'
        else slot.range = { ...slot.range, afterId: found.next, left: found.total - found.contacts.length }
        return { ranges: ranges(), read: read + contacts.length, total: first ? found.total : total }
      },
      { contacts },
    )
  }

  /** Halves the largest range that nobody is reading, until there is work for all. */
  function split(): void {
    while (ranges().length < WALKERS) {
      const [largest] = slots
        .filter(
          ({ state, range }) => state === 'free' && (range.left ?? 0) > 2 * PAGE && range.from < range.to,
        )
        .sort((a, b) => (b.range.left ?? 0) - (a.range.left ?? 0))
      if (largest === undefined) return
      const { from, to, left } = largest.range
      const middle = Math.floor((from + to) / 2)
      const half = Math.ceil((left ?? 0) / 2)
      slots.push({ range: { ...largest.range, from: middle + 1, left: half }, state: 'free' })
      largest.range = { ...largest.range, to: middle, left: half }
    }
  }

  let failure: unknown = null
  let walkers = 0
  return new Promise((resolve, reject) => {
    /** Starts a page of every range that nobody is reading; ends when nobody is and nothing is left. */
    function go(): void {
      if (failure === null) split()
      const free = failure === null ? slots.filter(({ state }) => state === 'free') : []
      for (const slot of free.slice(0, WALKERS - walkers)) {
        slot.state = 'busy'
        walkers++
        void page(slot)
          .catch((error: unknown) => {
            failure ??= error
          })
          .finally(() => {
            walkers--
            if (slot.state === 'busy') slot.state = 'free'
            go()
          })
      }
      if (walkers > 0) return
      if (failure === null) resolve()
      else reject(failure)
    }
    go()
  })
}
