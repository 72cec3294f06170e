// Raw WebDriver BiDi calls for what puppeteer does not offer in Firefox: closed shadow roots, browser-side JavaScript.
import type { Browser, Page } from 'puppeteer-core'
import type { ClosedNode } from './closed-node.ts'

// biome-ignore lint/suspicious/noExplicitAny: replies of a wire protocol that has no published types here.
export type Bidi = (method: string, params: object) => Promise<any>

/** The browser's BiDi connection, which puppeteer keeps to itself. */
export function bidiOf(browser: Browser): Bidi {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: unknown }> }
  }
  return async (method, params) => (await connection.send(method, params)).result
}

/** The id of a page's top browsing context. */
export function contextId(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id
}

export interface RemoteNode {
  readonly sharedId?: string
  readonly value?: {
    readonly nodeType: number
    readonly localName?: string
    readonly nodeValue?: string
    readonly attributes?: Record<string, string>
    readonly children?: readonly RemoteNode[]
    readonly shadowRoot?: RemoteNode | null
  }
}

/** A serialized node, shadow trees included, as the tests see it. */
export function toClosedNode(bidi: Bidi, context: string, node: RemoteNode): ClosedNode {
  const { value } = node
  const inside = [...(value?.shadowRoot?.value?.children ?? []), ...(value?.children ?? [])]
  return {
    tag: value?.localName ?? '',
    attributes: value?.attributes ?? {},
    text: textOf(node),
    children: inside
      .filter((one) => one.value?.nodeType === 1)
      .map((one) => toClosedNode(bidi, context, one)),
    async box() {
      const { result } = await bidi('script.callFunction', {
        target: { context },
        awaitPromise: false,
        functionDeclaration: `(node) => {
          const box = node.getBoundingClientRect()
          return [box.x, box.y, box.width, box.height].join()
        }`,
        arguments: [{ sharedId: node.sharedId }],
      })
      const [x = 0, y = 0, width = 0, height = 0] = String(result?.value ?? '')
        .split(',')
        .map(Number)
      return width > 0 && height > 0 ? { x, y, width, height } : null
    },
  }
}

function textOf({ value }: RemoteNode): string {
  if (value === undefined || value.localName === 'style' || value.localName === 'script') return ''
  if (value.nodeType === 3) return value.nodeValue ?? ''
  const inside = [...(value.shadowRoot?.value?.children ?? []), ...(value.children ?? [])]
  return inside.map(textOf).join(' ').trim().replace(/\s+/g, ' ')
}
