// What writing to a contact needs of HubSpot: the official client in two versions of the API, and a reader of long lists.
import { PREVIOUS_API_VERSION } from '../transport/api-version'
import { type CallOptions, createObjectsClient, type ObjectsClient } from '../transport/client'
import type { Transport } from '../transport/request'
import { createLinkReader, type LinkReader } from './links'

export interface WriteTools {
  readonly client: ObjectsClient
  /** The version before: it does not enforce what a portal requires on writes. */
  readonly older: ObjectsClient
  readonly links: LinkReader
}

/** The tools over a transport; every request of theirs carries the options. */
export function createWriteTools(transport: Transport, call: CallOptions = {}): WriteTools {
  return {
    client: createObjectsClient(transport, call),
    older: createObjectsClient(transport, { ...call, version: PREVIOUS_API_VERSION }),
    links: createLinkReader(transport, call),
  }
}
