// One request being answered, over HTTP/1.1 or HTTP/2 alike: what was asked, and the ways to answer or fail.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2'
import type { Reply } from './reply.ts'

export type AnyRequest = IncomingMessage | Http2ServerRequest
export type AnyResponse = ServerResponse | Http2ServerResponse

/** The request's host without port, lower case. Only the plain listener trusts `x-forwarded-host`. */
export function hostOf(request: AnyRequest, plain: boolean): string {
  const forwarded = plain ? request.headers['x-forwarded-host'] : undefined
  const named = forwarded ?? request.headers[':authority'] ?? request.headers.host ?? ''
  return String(named).replace(/:\d+$/, '').toLowerCase()
}

/** Reads the whole body as text. */
export async function readBody(request: AnyRequest): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** Sends a whole reply. */
export function send(response: AnyResponse, reply: Reply, date: string): void {
  if (response.destroyed || response.writableEnded) return
  const body = typeof reply.body === 'string' ? Buffer.from(reply.body) : reply.body
  const head: Record<string, string> = { ...reply.headers, date }
  if (reply.status !== 204 && reply.status !== 304) head['content-length'] = String(body.length)
  response.sendDate = false
  ;(response as ServerResponse).writeHead(reply.status, head)
  response.end(body)
}

/** Sends the head and half of the body, then cuts the connection. */
export function sendHalf(request: AnyRequest, response: AnyResponse, reply: Reply, date: string): void {
  const body = typeof reply.body === 'string' ? Buffer.from(reply.body) : reply.body
  response.sendDate = false
  ;(response as ServerResponse).writeHead(reply.status, {
    ...reply.headers,
    date,
    'content-length': String(body.length),
  })
  const half = body.subarray(0, Math.max(1, Math.floor(body.length / 2)))
  ;(response as ServerResponse).write(half, () => setImmediate(() => cut(request)))
}

/** Cuts the connection during the request, as a broken line does. */
export function cut(request: AnyRequest): void {
  const session = 'stream' in request ? request.stream.session : undefined
  if (session !== undefined && session !== null) session.destroy()
  else request.socket.destroy()
}
