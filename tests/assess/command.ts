// The command: its arguments, its files, and what goes to which output.
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import type { Instant } from '@/lib/domain/fact'
import { readDefinitionFile } from '@/lib/storage/definition-file'
import { lineOf, rowLine } from './lines'
import { withSuggested } from './suggested'

export interface CommandIo {
  /** The text of a file. @throws when it cannot be read */
  readonly read: (path: string) => string
  /** One line of the answer. */
  readonly line: (line: string) => void
  /** What is said beside the answer. */
  readonly say: (text: string) => void
  /** The moment for rows that name none. */
  readonly clock: Instant
}

const USAGE = 'Usage: npm run assess -- FILE [--definition FILE] [--suggested-fields]'

interface Arguments {
  readonly file: string
  readonly definition: string | null
  readonly suggestedFields: boolean
}

/** Runs the command. Returns its exit code: 0 whenever the files could be read, whatever is in the rows. */
export function assessCommand(args: readonly string[], io: CommandIo): number {
  try {
    const { file, definition: definitionFile, suggestedFields } = argumentsOf(args)
    const given = definitionFile === null ? DEFAULT_DEFINITION : definitionIn(definitionFile, io)
    const rows = rowsIn(file, io)
    const { definition, told } = suggestedFields
      ? withSuggested(rows, given)
      : { definition: given, told: null }
    if (told !== null) io.line(lineOf(told))
    for (const row of rows) io.line(rowLine(row, definition, io.clock))
    return 0
  } catch (error) {
    io.say(error instanceof Error ? error.message : String(error))
    return 1
  }
}

function argumentsOf(args: readonly string[]): Arguments {
  let file: string | null = null
  let definition: string | null = null
  let suggestedFields = false
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? ''
    if (arg === '--suggested-fields') suggestedFields = true
    else if (arg.startsWith('--definition=')) definition = arg.slice('--definition='.length)
    else if (arg === '--definition') definition = args[++index] ?? ''
    else if (arg.startsWith('--')) throw new Error(`Unknown: ${arg}\n${USAGE}`)
    else if (file === null) file = arg
    else throw new Error(`One file at a time.\n${USAGE}`)
  }
  if (file === null || definition === '') throw new Error(USAGE)
  return { file, definition, suggestedFields }
}

function textIn(path: string, { read }: CommandIo): string {
  try {
    return read(path)
  } catch (error) {
    throw new Error(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function rowsIn(path: string, io: CommandIo): readonly unknown[] {
  const text = textIn(path, io)
  let rows: unknown
  try {
    rows = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new Error(`${path} is no JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (!Array.isArray(rows)) throw new Error(`${path} must hold a JSON array of rows.`)
  return rows
}

function definitionIn(path: string, io: CommandIo): Definition {
  const found = readDefinitionFile(textIn(path, io))
  if (found.ok) return found.definition
  const { kind, path: place, expected } = found.problem
  throw new Error(
    `${path} is no definition (${kind}${place === '' ? '' : ` at ${place}`}): expected ${expected}`,
  )
}
