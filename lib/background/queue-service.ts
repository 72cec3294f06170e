// Use case: my queue, its number on the toolbar button, and a reminder before a clock runs out and when it has.
import type { Definition } from '@/lib/domain/definition/definition'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { type QueueEntry, queueOf, urgentOf } from '@/lib/domain/queue/queue'
import { refKey } from '@/lib/domain/record-ref'
import type { QueuePage } from '@/lib/hubspot/objects/queue'
import { reported } from '@/lib/messaging/failures'
import type { QueueReply } from '@/lib/messaging/protocol'
import type { Connection } from '@/lib/storage/connection'
import { inPortal, type PortalDeps, problemMet } from './precondition'
import type { QueueLook } from './queue-activities'

export interface QueueServiceDeps extends PortalDeps {
  readonly ownerId: () => Promise<string | null>
  readonly search: (connection: Connection, ownerId: string | null) => Promise<QueuePage>
  readonly definition: () => Promise<Definition>
  readonly look: QueueLook
  /** Something was seen that the pages do not know yet. */
  readonly onNews: () => void
  /** Shows the number on the toolbar button; 0 shows none. */
  readonly showBadge: (urgent: number) => void
  /** Tells the person, when they allowed it. */
  readonly remind: (entry: QueueEntry) => Promise<void>
  /** Keys of reminders that were given. */
  readonly readReminded: () => Promise<readonly string[]>
  readonly writeReminded: (keys: readonly string[]) => Promise<void>
  readonly clockOffsetMs: () => number
}

/** Reminders of leads that are gone are forgotten beyond this number. */
const MOST_REMINDED = 1_000

/** Answers for the queue, and looks at it by itself. */
export function createQueueService(deps: QueueServiceDeps) {
  async function read(team: boolean, waits = false): Promise<QueueReply> {
    const connection = await deps.connection()
    const ownerId = await deps.ownerId()
    const answer = (part: Partial<QueueReply>): QueueReply => ({
      entries: [],
      total: 0,
      whole: true,
      problem: null,
      ownerMissing: !team && ownerId === null,
      clockOffsetMs: deps.clockOffsetMs(),
      uiDomain: connection?.uiDomain ?? null,
      ...part,
    })
    const { value, problem } = await inPortal({ ...deps, connection: async () => connection }, async (on) => {
      if (!team && ownerId === null) return {}
      const { leads, total, whole } = await deps.search(on, team ? null : ownerId)
      const looking = look(on, leads)
      // The page is answered at once, and asks again when the look has brought something.
      if (waits) await looking
      else
        void looking.then((news) => (news ? afterLook(leads, team) : undefined)).catch(reported('queue look'))
      const entries = await entriesOf(leads)
      if (!team) await tell(entries)
      return { entries, total: total ?? leads.length, whole }
    })
    return answer({ ...value, problem })
  }

  const serverNow = () => deps.now() + deps.clockOffsetMs()

  async function entriesOf(leads: readonly LeadSnapshot[]): Promise<QueueEntry[]> {
    return queueOf(await deps.look.withLooks(leads), await deps.definition(), serverNow())
  }

  /** Whether anything new was seen. A look that fails leaves the leads as they are: nobody can tell yet. */
  async function look(connection: Connection, leads: readonly LeadSnapshot[]): Promise<boolean> {
    try {
      return await deps.look.look(connection, leads, await deps.definition(), serverNow())
    } catch (error) {
      await problemMet(deps, connection, error)
      return false
    }
  }

  async function afterLook(leads: readonly LeadSnapshot[], team: boolean): Promise<void> {
    if (!team) await tell(await entriesOf(leads))
    deps.onNews()
  }

  /** Number and reminders rest on what is certain. */
  async function tell(entries: readonly QueueEntry[]): Promise<void> {
    deps.showBadge(urgentOf(entries).length)
    await remindOnce(entries)
  }

  /** Once before a breach and once at it, for each handoff. */
  async function remindOnce(entries: readonly QueueEntry[]): Promise<void> {
    const given = await deps.readReminded()
    const due = urgentOf(entries).map((entry) => ({ entry, key: keyOf(entry) }))
    const fresh = due.filter(({ key }) => !given.includes(key))
    if (fresh.length === 0) return
    // Remembered first: a reminder that is lost is better than one that comes again and again.
    await deps.writeReminded([...given, ...fresh.map(({ key }) => key)].slice(-MOST_REMINDED))
    for (const { entry } of fresh) await deps.remind(entry).catch(reported('reminder'))
  }

  /** The regular look: nothing is asked without a connection and somebody whose queue it is. */
  async function refresh(): Promise<void> {
    const [connection, ownerId] = await Promise.all([deps.connection(), deps.ownerId()])
    if (connection?.state === 'connected' && ownerId !== null) await read(false, true)
    else deps.showBadge(0)
  }

  return { read: (team: boolean) => read(team), refresh, forget: deps.look.forget }
}

function keyOf({ ref, handedOffAt, slaState }: QueueEntry): string {
  return `${refKey(ref)} ${handedOffAt} ${slaState}`
}
