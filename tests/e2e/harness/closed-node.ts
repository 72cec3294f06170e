// An element seen through a closed shadow root, as plain data with its place on screen.
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface ClosedNode {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  /** Text of the node and all below it, styles and scripts left out. */
  readonly text: string
  /** Children, those of a shadow root first. */
  readonly children: readonly ClosedNode[]
  /** In CSS px of the window; null when it is not drawn. */
  box(): Promise<Box | null>
}

/** The first node below (or at) `node` that `matches`, in document order. */
export function findNode(node: ClosedNode | null, matches: (node: ClosedNode) => boolean): ClosedNode | null {
  if (node === null || matches(node)) return node
  for (const child of node.children) {
    const found = findNode(child, matches)
    if (found !== null) return found
  }
  return null
}

/** The accessible role as far as the rail needs it: `role`, or the element's own. */
export function roleOf(node: ClosedNode): string {
  return node.attributes.role ?? { button: 'button', p: 'paragraph', iframe: 'document' }[node.tag] ?? ''
}

/** The accessible name as far as the rail needs it: `aria-label`, else an iframe's title, else the text. */
export function nameOf(node: ClosedNode): string {
  return node.attributes['aria-label'] ?? (node.tag === 'iframe' ? (node.attributes.title ?? '') : node.text)
}
