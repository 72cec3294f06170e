// HubSpot's official client for CRM objects, sent through our transport: its paths and models, our network.
import {
  BasicApi,
  BatchApi,
  createConfiguration,
  FilterOperatorEnum,
  Observable,
  type RequestContext,
  ResponseContext,
  SearchApi,
  ServerConfiguration,
} from '@hubspot/api-client/lib/codegen/crm/objects/index.js'
import { API_ORIGIN } from './api-version'
import { HubSpotError, ResponseShapeError } from './errors'
import type { HubSpotRequest, Method, Transport } from './request'

export { FilterOperatorEnum }

/** What every request of one use case shares. */
export type CallOptions = Pick<HubSpotRequest, 'signal' | 'deadlineMs' | 'maxWaitMs' | 'priority' | 'version'>

/** The official client's three object APIs; they serve every object type. */
export interface ObjectsClient {
  readonly basic: BasicApi
  readonly batch: BatchApi
  readonly search: SearchApi
}

function requestOf(context: RequestContext): HubSpotRequest {
  const url = new URL(context.getUrl())
  const query: Record<string, string[]> = {}
  for (const [name, value] of url.searchParams) {
    const values = query[name] ?? []
    query[name] = [...values, value]
  }
  const body = context.getBody()
  const method = String(context.getHttpMethod()) as Method
  const request = { method, path: url.pathname, query }
  return typeof body === 'string' ? { ...request, body: JSON.parse(body) } : request
}

async function answer(
  transport: Transport,
  context: RequestContext,
  call: CallOptions,
): Promise<ResponseContext> {
  const { status, text } = await transport.send({ ...requestOf(context), ...call })
  const body = {
    text: () => Promise.resolve(text),
    binary: () => Promise.reject(new ResponseShapeError('binary')),
  }
  // The transport has proved that it is JSON, whatever the header says.
  return new ResponseContext(status, { 'content-type': 'application/json' }, body)
}

/** The official client over `transport`. Wrap its calls in {@link asked}. */
export function createObjectsClient(transport: Transport, call: CallOptions = {}): ObjectsClient {
  const configuration = createConfiguration({
    httpApi: { send: (context) => new Observable(answer(transport, context, call)) },
    baseServer: new ServerConfiguration(API_ORIGIN, {}),
  })
  return {
    basic: new BasicApi(configuration),
    batch: new BatchApi(configuration),
    search: new SearchApi(configuration),
  }
}

/**
 * Awaits a call of the official client. What its models trip over becomes a ResponseShapeError.
 * @throws a class of `errors.ts`
 */
export async function asked<T>(call: Promise<T>): Promise<T> {
  try {
    return await call
  } catch (error) {
    throw error instanceof HubSpotError ? error : new ResponseShapeError('unexpected form')
  }
}
