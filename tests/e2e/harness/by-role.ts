// Elements by accessible role and name as the browser computes them, without the minutes that Firefox would take for it.
import type { ElementHandle, Frame, Page } from 'puppeteer-core'

// Firefox forces two repaints for each element that has no place in its accessibility tree (`head`, `span`, `div` ...), and asks every
// element of the page. Asked of those that can have the role alone, its answer is the same and takes a tenth of the time.
const CANDIDATES: Readonly<Record<string, string>> = {
  button: 'button, summary, [role="button"], input[type="button"], input[type="submit"]',
  heading: 'h1, h2, h3, h4, h5, h6, [role="heading"]',
  textbox: 'input, textarea, [role="textbox"]',
  combobox: 'select, input[list], [role="combobox"]',
  list: 'ul, ol, menu, [role="list"]',
  link: 'a, [role="link"]',
}

interface RemoteNode {
  readonly sharedId: string
}

/** What puppeteer's frame offers over BiDi, and keeps to itself. */
interface BidiFrame {
  readonly browsingContext: {
    locateNodes(locator: object, startNodes?: readonly RemoteNode[]): Promise<RemoteNode[]>
  }
  mainRealm(): { createHandle(node: RemoteNode): ElementHandle<Element> }
}

/** All elements with this role and, if given, exactly this name. */
export async function allByRole(
  root: Frame | Page,
  role: string,
  name?: string,
): Promise<ElementHandle<Element>[]> {
  const frame = 'mainFrame' in root ? root.mainFrame() : root
  const candidates = CANDIDATES[role]
  if (candidates !== undefined && 'browsingContext' in frame) {
    return inFirefox(frame as unknown as BidiFrame, candidates, {
      role,
      ...(name === undefined ? {} : { name }),
    })
  }
  const named = name === undefined ? '' : `[name=${JSON.stringify(name)}]`
  return frame.$$(`::-p-aria(${named}[role="${role}"])`) as Promise<ElementHandle<Element>[]>
}

async function inFirefox(
  frame: BidiFrame,
  candidates: string,
  value: object,
): Promise<ElementHandle<Element>[]> {
  const able = await frame.browsingContext.locateNodes({ type: 'css', value: candidates })
  if (able.length === 0) return []
  const found = await frame.browsingContext.locateNodes({ type: 'accessibility', value }, able)
  const once = new Map(found.map((node) => [node.sharedId, node]))
  return [...once.values()].map((node) => frame.mainRealm().createHandle(node))
}
