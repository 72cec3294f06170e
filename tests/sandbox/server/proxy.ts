// The CONNECT proxy that makes the HubSpot hosts this machine and every other host unreachable.

import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { Socket } from 'node:net'
import { connect } from 'node:net'

/** Hosts that the sandbox plays; the blog is a page of HubSpot's that is not its app. */
export const SANDBOX_HOST =
  /^((app(-[a-z0-9]+)?|blog)\.hubspot\.com|api\.hubapi\.com|([a-z0-9-]+\.)*evil\.test)$/

/** A proxy (not yet listening) that tunnels sandbox hosts to `port` and refuses and records all others. */
export function makeProxy(port: () => number, refused: string[]): Server {
  const server = createServer((request, response) => {
    refused.push(hostOf(request.url ?? ''))
    response.writeHead(403).end()
  })
  server.on('connect', (request, client: Socket) => {
    const host = (request.url ?? '').replace(/:\d+$/, '')
    client.on('error', () => client.destroy())
    if (!SANDBOX_HOST.test(host)) {
      refused.push(host)
      client.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n')
      return
    }
    const upstream = connect(port(), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.pipe(client).pipe(upstream)
    })
    upstream.setNoDelay(true)
    client.setNoDelay(true)
    upstream.on('error', () => client.destroy())
    upstream.on('close', () => client.destroy())
    client.on('close', () => upstream.destroy())
  })
  return server
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url
}
