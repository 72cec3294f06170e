// Changes to a property that is there: HubSpot's PATCH replaces the whole list of options, so it is read first and sent back whole.
import * as z from 'zod/mini'
import type { LabelChange, NewOption } from '@/lib/domain/setup/labels'
import { parsed } from '../mapping/schemas'
import type { Transport } from '../transport/request'

/** Whatever else HubSpot tells of an option goes back as it came. Order and switch are required in what is sent. */
const option = z.looseObject({
  value: z.string(),
  label: z.string(),
  displayOrder: z.catch(z.number(), -1),
  hidden: z.catch(z.boolean(), false),
})
/** An option that cannot be read must not be lost: then nothing of the property is. */
const definition = z.object({
  label: z.string(),
  type: z.catch(z.string(), ''),
  options: z.array(option),
})
export type Option = z.infer<typeof option>

/**
 * Puts another list of options in the place of the one that is there right now; resolves with false, and sends nothing, where it is the
 * same. `change`: the list, given that one and the property's type; what stays must be the very option.
 * @throws ResponseShapeError, ValidationError, NotFoundError ...
 */
export async function changeOptions(
  transport: Transport,
  name: string,
  change: (there: readonly Option[], type: string) => readonly Option[],
): Promise<boolean> {
  const { path, options, type } = await read(transport, name)
  const changed = change(options, type)
  if (changed.length === options.length && changed.every((one, index) => one === options[index])) return false
  await transport.send({ method: 'PATCH', path, body: { options: changed } })
  return true
}

/**
 * Adds options after those that are there right now; one that is there by now is left as it is. `missing`: what to add, given those.
 * @throws ResponseShapeError, ValidationError, NotFoundError ...
 */
export async function addOptions(
  transport: Transport,
  name: string,
  missing: (there: readonly Option[]) => readonly NewOption[],
): Promise<void> {
  await changeOptions(transport, name, (options) => {
    const there = new Set(options.map(({ value }) => value))
    const last = Math.max(-1, ...options.map(({ displayOrder }) => displayOrder))
    const added = missing(options)
      .filter(({ value }) => !there.has(value))
      .map((one, index) => ({ ...one, displayOrder: last + 1 + index, hidden: false }))
    return [...options, ...added]
  })
}

/**
 * Changes labels of a property and its options, and nothing else of them. A label that reads otherwise than when it was shown is a
 * person's by now, and stays.
 * @throws ResponseShapeError, ValidationError, NotFoundError ...
 */
export async function changeLabels(
  transport: Transport,
  name: string,
  changes: readonly LabelChange[],
): Promise<void> {
  const { path, label, options } = await read(transport, name)
  const changed = (of: string | null, now: string) =>
    changes.find(({ value, before }) => value === of && before === now)?.after ?? now
  const own = changed(null, label)
  const renamed = options.map((one) => ({ ...one, label: changed(one.value, one.label) }))
  const body = {
    ...(own === label ? {} : { label: own }),
    ...(renamed.every((one, index) => one.label === options[index]?.label) ? {} : { options: renamed }),
  }
  if (Object.keys(body).length > 0) await transport.send({ method: 'PATCH', path, body })
}

async function read(transport: Transport, name: string) {
  const path = `/crm/v3/properties/contacts/${encodeURIComponent(name)}`
  const { json } = await transport.send({ method: 'GET', path })
  return { path, ...parsed(definition, json) }
}
