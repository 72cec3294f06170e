// Property definitions on contacts: read them all, create what is missing.
import * as z from 'zod/mini'
import { type LabelWords, labelOf, newOption } from '@/lib/domain/setup/labels'
import type { ExistingProperty, ExistingSchema } from '@/lib/domain/setup/schema'
import { GROUP, type PropertyKind, type WantedProperty } from '@/lib/domain/setup/wanted'
import { parsed } from '../mapping/schemas'
import { ConflictError } from '../transport/errors'
import type { Transport } from '../transport/request'
import { optionOfPart } from './definition-file'

const PATH = '/crm/v3/properties/contacts'

const option = z.object({
  value: z.string(),
  label: z.string(),
  displayOrder: z.catch(z.number(), -1),
  hidden: z.catch(z.boolean(), false),
})
const definition = z.object({
  name: z.string(),
  label: z.catch(z.string(), ''),
  type: z.string(),
  externalOptions: z.catch(z.nullish(z.boolean()), null),
  options: z.catch(z.array(option), []),
})
const definitions = z.object({ results: z.array(definition) })
const groups = z.object({ results: z.array(z.object({ name: z.string() })) })

/** HubSpot's type and field for each kind. Source: its property API; a datetime's field is called `date`. */
const TYPES: Readonly<Record<PropertyKind, readonly [type: string, fieldType: string]>> = {
  enumeration: ['enumeration', 'select'],
  owner: ['enumeration', 'select'],
  datetime: ['datetime', 'date'],
  date: ['date', 'date'],
  number: ['number', 'number'],
  text: ['string', 'text'],
  long_text: ['string', 'textarea'],
  bool: ['bool', 'booleancheckbox'],
  definition_file: ['enumeration', 'select'],
}

/** Groups and properties, with the names in the recycling bin. @throws ScopeMissingError ... */
export async function readSchema(transport: Transport): Promise<ExistingSchema> {
  const get = async (path: string, query = {}) => (await transport.send({ method: 'GET', path, query })).json
  const [inGroups, here, binned] = await Promise.all([
    get(`${PATH}/groups`),
    get(PATH),
    get(PATH, { archived: true }),
  ])
  return {
    groups: parsed(groups, inGroups).results.map(({ name }) => name),
    properties: parsed(definitions, here).results.map(toExisting),
    archived: parsed(definitions, binned).results.map(({ name }) => name),
  }
}

function toExisting({ externalOptions, ...found }: z.infer<typeof definition>): ExistingProperty {
  return { ...found, people: externalOptions === true }
}

/** Creates the group; one that is already there will do. */
export async function createGroup(transport: Transport): Promise<void> {
  const body = { name: GROUP.name, label: GROUP.label, displayOrder: -1 }
  await unlessThere(transport.send({ method: 'POST', path: `${PATH}/groups`, body }))
}

/** Creates a property in our group, labelled in these words; one that is already there will do, since it is read back afterwards. */
export async function createProperty(
  transport: Transport,
  wanted: WantedProperty,
  words: LabelWords,
): Promise<void> {
  await unlessThere(transport.send({ method: 'POST', path: PATH, body: propertyBody(wanted, words) }))
}

/** The property as HubSpot's API and an import by hand want it. */
export function propertyBody(wanted: WantedProperty, words: LabelWords): Record<string, unknown> {
  const { name, kind, options, parts = [] } = wanted
  const labelled = options.map((one) => ({ hidden: false, ...newOption(one, words) }))
  const all = [...labelled, ...parts.map(optionOfPart)]
  const [type, fieldType] = TYPES[kind]
  return {
    name,
    label: labelOf(wanted, words),
    type,
    fieldType,
    groupName: GROUP.name,
    ...(kind === 'owner' ? { externalOptions: true, referencedObjectType: 'OWNER' } : {}),
    ...(kind === 'definition_file' ? { hidden: true, formField: false } : {}),
    ...(all.length === 0 ? {} : { options: all.map((one, displayOrder) => ({ ...one, displayOrder })) }),
  }
}

async function unlessThere(request: Promise<unknown>): Promise<void> {
  try {
    await request
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error
  }
}
