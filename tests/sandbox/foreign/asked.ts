// Which foreign portal a command is to show: `--portal=card-scanner` among its arguments.
import { FOREIGN_NAMES, type ForeignName } from './portals.ts'

/** The portal that the arguments name, or null. @throws when there is none of that name */
export function foreignAsked(args: readonly string[]): ForeignName | null {
  const asked = args.find((one) => one.startsWith('--portal='))?.slice('--portal='.length)
  if (asked === undefined) return null
  const found = FOREIGN_NAMES.find((one) => one === asked)
  if (found === undefined) throw new Error(`No portal ${asked}. There are: ${FOREIGN_NAMES.join(', ')}`)
  return found
}
