// What axe finds on a page of the extension as it is really drawn: the whole rule set, colour contrast included.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Accessible } from './panel.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** Each finding in words, with the first element that it is about. */
export async function violations(shown: Accessible): Promise<string[]> {
  await shown.root.evaluate(AXE)
  return shown.root.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
  })
}
