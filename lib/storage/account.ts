// The account in force: connection and token, changed together, so that no death in between leaves one without the other.
import { browser } from 'wxt/browser'
import { type Connection, parseConnection, sameConnection } from './connection'
import { readVault, useVault } from './database'

const CONNECTION = 'connection'
const TOKEN = 'token'
const LEFT = 'left'
/** A token in memory is kept under the connection that it belongs to, and never read for another. */
const SESSION_TOKEN = 'token:'

export interface Account {
  readonly connection: Connection
  readonly token: string
}

/** How a connection ended; kept until everything read with it is gone, and, where policy ended it, until Connect. */
export interface Left {
  readonly why: 'disconnect' | 'policy'
  readonly portalId: string | null
  /** Everything that was read with it is removed. */
  readonly done: boolean
}

const sessionKey = ({ connectedAt }: Connection) => `${SESSION_TOKEN}${connectedAt}`
const tokenOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)

/** Connection and token, or null when one of them is missing (the browser may have been closed since). Background only. */
export async function readAccount(): Promise<Account | null> {
  const [stored, kept] = await useVault((db) => {
    const { store } = db.transaction('entries')
    return Promise.all([store.get(CONNECTION), store.get(TOKEN)])
  })
  const connection = parseConnection(stored)
  if (connection === null) return null
  const key = sessionKey(connection)
  const token = tokenOf(kept) ?? tokenOf((await browser.storage.session.get(key))[key])
  return token === null ? null : { connection, token }
}

/** The connection without its token, which may be gone; null before Connect (and when what is stored cannot be read). */
export async function readConnection(): Promise<Connection | null> {
  return parseConnection(await readVault(CONNECTION))
}

/**
 * Puts an account in the place of whatever was there, in one transaction: before it the former account holds, after it
 * this one. `keep`: the token outlives the browser session; else it is in memory alone.
 */
export async function writeAccount({ connection, token }: Account, keep: boolean): Promise<void> {
  if (!keep) await browser.storage.session.set({ [sessionKey(connection)]: token })
  await useVault(async (db) => {
    const work = db.transaction('entries', 'readwrite', { durability: 'strict' })
    const { store } = work
    const steps = [
      store.put(connection, CONNECTION),
      keep ? store.put(token, TOKEN) : store.delete(TOKEN),
      store.delete(LEFT),
    ]
    await Promise.all([...steps, work.done])
  })
  await forgetSessionTokens(keep ? null : connection)
}

/** Changes the connection in one transaction, if it is still this one; resolves with whether it was. */
export function changeConnection(
  connection: Connection,
  change: (now: Connection) => Connection,
): Promise<boolean> {
  return useVault(async (db) => {
    const work = db.transaction('entries', 'readwrite')
    const now = parseConnection(await work.store.get(CONNECTION))
    const same = now !== null && sameConnection(now, connection)
    if (same) await work.store.put(change(now), CONNECTION)
    await work.done
    return same
  })
}

/** Moves a kept token to memory: it is gone when the browser closes. */
export async function letTokenGo(): Promise<void> {
  const account = await readAccount()
  if (account === null || tokenOf(await readVault(TOKEN)) === null) return
  await browser.storage.session.set({ [sessionKey(account.connection)]: account.token })
  await useVault(async (db) => {
    const work = db.transaction('entries', 'readwrite', { durability: 'strict' })
    const now = parseConnection(await work.store.get(CONNECTION))
    if (now !== null && sameConnection(now, account.connection)) await work.store.delete(TOKEN)
    await work.done
  })
}

/** Removes token, connection and drafts in one transaction, and remembers why. */
export async function endAccount(left: Left): Promise<void> {
  await useVault(async (db) => {
    const work = db.transaction(['entries', 'drafts'], 'readwrite', { durability: 'strict' })
    const entries = work.objectStore('entries')
    await Promise.all([
      entries.clear(),
      entries.put(left, LEFT),
      work.objectStore('drafts').clear(),
      work.done,
    ])
  })
  await forgetSessionTokens(null)
}

/** How the last connection ended, for as long as that matters. */
export async function readLeft(): Promise<Left | null> {
  const found = (await readVault(LEFT)) as Partial<Left> | null | undefined
  if (typeof found !== 'object' || found === null) return null
  return {
    why: found.why === 'policy' ? 'policy' : 'disconnect',
    portalId: typeof found.portalId === 'string' ? found.portalId : null,
    done: found.done === true,
  }
}

/** Everything that was read with the former connection is gone: only an end by policy is still to be shown. */
export function finishLeaving(): Promise<void> {
  return useVault(async (db) => {
    const work = db.transaction('entries', 'readwrite')
    const left = (await work.store.get(LEFT)) as Left | undefined
    if (left?.why === 'policy') await work.store.put({ ...left, done: true }, LEFT)
    else await work.store.delete(LEFT)
    await work.done
  })
}

async function forgetSessionTokens(except: Connection | null): Promise<void> {
  const all = Object.keys(await browser.storage.session.get(null))
  const gone = all.filter(
    (key) => key.startsWith(SESSION_TOKEN) && (except === null || key !== sessionKey(except)),
  )
  if (gone.length > 0) await browser.storage.session.remove(gone)
}
