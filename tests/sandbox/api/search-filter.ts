// Search filters: each operator over each property type, and the pseudo-properties that follow a link.
import { objectTypeOf } from '../portal/association-types.ts'
import type { Portal } from '../portal/portal.ts'
import type { ObjectType, PropertyDefinition, StoredRecord } from '../portal/types.ts'
import { ApiError, invalid } from '../server/reply.ts'

export interface Filter {
  readonly propertyName?: unknown
  readonly operator?: unknown
  readonly value?: unknown
  readonly highValue?: unknown
  readonly values?: unknown
}

/** What the index knows: values by `read`, links that were made up to `horizon` (the machine's clock). */
export interface Index {
  readonly read: (record: StoredRecord, name: string) => string | null
  readonly horizon: number
}
type Test = (record: StoredRecord) => boolean

/** A test for records: any group, all filters of it. No group at all matches everything. 400 for a wrong filter. */
export function matcherOf(portal: Portal, type: ObjectType, groups: readonly Filter[][], index: Index): Test {
  const tests = groups.map((group) => group.map((filter) => testOf(portal, type, filter, index)))
  if (tests.length === 0) return () => true
  return (record) => tests.some((group) => group.every((test) => test(record)))
}

/** A filter or a sort by a property that is not there: HubSpot does not say by which. */
export function unknownProperty(): ApiError {
  return new ApiError(400, 'VALIDATION_ERROR', 'There was a problem with the request.')
}

function testOf(portal: Portal, type: ObjectType, filter: Filter, index: Index): Test {
  const name = String(filter.propertyName)
  const other = /^associations\.(.+)$/.exec(name)?.[1]
  if (other !== undefined) return linkTest(portal, [type, other], filter, index)
  const definition = portal.properties.get(type)?.get(name)
  if (definition === undefined || definition.archived) throw unknownProperty()
  const { test, onEmpty } = operation(definition, filter, portal.settings.japaneseTokens === 'characters')
  return (record) => {
    const value = index.read(record, name)
    return value === null ? onEmpty : test(value)
  }
}

function linkTest(
  portal: Portal,
  [type, other]: readonly [ObjectType, string],
  filter: Filter,
  { horizon }: Index,
): Test {
  const to = objectTypeOf(other)
  if (to === null) throw invalid(`Unknown association ${other}`)
  const ids = filter.operator === 'IN' ? list(filter) : [text(filter.value, filter)]
  if (filter.operator !== 'EQ' && filter.operator !== 'IN')
    throw invalid(`Operator ${String(filter.operator)} is not supported for associations`)
  const links = ids.flatMap((id) => portal.links(to, id, type))
  const linked = new Set(links.filter((link) => link.writtenAt <= horizon).map((link) => link.toId))
  return (record) => linked.has(record.id)
}

interface Operation {
  readonly test: (value: string) => boolean
  /** What an empty value answers. */
  readonly onEmpty: boolean
}

function operation(definition: PropertyDefinition, filter: Filter, characters: boolean): Operation {
  const one = () => comparable(definition, text(filter.value, filter))
  const own = (value: string) => stored(definition, value)
  switch (filter.operator) {
    case 'HAS_PROPERTY':
      return { test: () => true, onEmpty: false }
    case 'NOT_HAS_PROPERTY':
      return { test: () => false, onEmpty: true }
    case 'EQ': {
      const wanted = one()
      return { test: (value) => own(value) === wanted, onEmpty: false }
    }
    case 'NEQ': {
      const wanted = one()
      return { test: (value) => own(value) !== wanted, onEmpty: false }
    }
    case 'LT':
    case 'LTE':
    case 'GT':
    case 'GTE':
      return { test: order(filter.operator, own, one()), onEmpty: false }
    case 'BETWEEN': {
      const low = one()
      const high = comparable(definition, text(filter.highValue, filter))
      return { test: (value) => own(value) >= low && own(value) <= high, onEmpty: false }
    }
    case 'IN':
    case 'NOT_IN': {
      // Text is kept in lower case in the index, and the caller's values are compared as they come.
      const wanted = new Set(
        list(filter).map((value) => (isText(definition) ? value : comparable(definition, value))),
      )
      const inside = filter.operator === 'IN'
      return { test: (value) => wanted.has(own(value)) === inside, onEmpty: false }
    }
    case 'CONTAINS_TOKEN':
    case 'NOT_CONTAINS_TOKEN': {
      const pattern = tokenPattern(text(filter.value, filter), characters)
      const inside = filter.operator === 'CONTAINS_TOKEN'
      return { test: (value) => pattern.test(value) === inside, onEmpty: false }
    }
    default:
      throw invalid(`Unknown operator ${String(filter.operator)}`)
  }
}

function order(
  operator: string,
  own: (value: string) => string | number,
  wanted: string | number,
): (value: string) => boolean {
  if (operator === 'LT') return (value) => own(value) < wanted
  if (operator === 'LTE') return (value) => own(value) <= wanted
  if (operator === 'GT') return (value) => own(value) > wanted
  return (value) => own(value) >= wanted
}

function isText(definition: PropertyDefinition): boolean {
  return definition.type === 'string' || definition.type === 'phone_number'
}

/** Numbers, ids among them: they are compared as numbers whatever their length. */
const isNumber = ({ name, type }: PropertyDefinition) => type === 'number' || name === 'hs_object_id'

function stored(definition: PropertyDefinition, value: string): string | number {
  if (isNumber(definition)) return Number(value)
  if (definition.type === 'datetime' || definition.type === 'date') return Date.parse(value)
  return isText(definition) ? value.toLowerCase() : value
}

/** A filter value in the form of `stored`. Times are epoch milliseconds in text: what HubSpot documents. */
function comparable(definition: PropertyDefinition, value: string): string | number {
  if (isNumber(definition) || definition.type === 'datetime' || definition.type === 'date') {
    const day = definition.type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value)
    const number = day ? Date.parse(value) : Number(value)
    if (Number.isNaN(number))
      throw invalid(`Value ${value} of ${definition.name} is not a number (times: epoch milliseconds)`)
    return number
  }
  return isText(definition) ? value.toLowerCase() : value
}

function text(value: unknown, filter: Filter): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  throw invalid(`Operator ${String(filter.operator)} of ${String(filter.propertyName)} needs a value`)
}

function list(filter: Filter): string[] {
  if (!Array.isArray(filter.values) || filter.values.length === 0) {
    throw invalid(`Operator ${String(filter.operator)} of ${String(filter.propertyName)} needs values`)
  }
  return filter.values.map(String)
}

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u

function tokenPattern(value: string, characters: boolean): RegExp {
  const plain = value.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  if (characters && JAPANESE.test(value)) return value.includes('*') ? /(?!)/ : new RegExp(plain, 'iu')
  return new RegExp(`(^|[^\\p{L}\\p{N}])${plain.replaceAll('*', '\\S*')}($|[^\\p{L}\\p{N}])`, 'iu')
}
