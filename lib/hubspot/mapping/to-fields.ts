// What a record's mapped properties hold, from the wire into words: options by their labels, HTML as text, each with its time.
import type { Instant } from '@/lib/domain/fact'
import {
  type FieldObject,
  type FieldProperty,
  type Fields,
  mappedProperties,
  POST_ROLES,
  placeOf,
} from '@/lib/domain/fields/fields'
import type { Choice, DatedFieldText, FieldText, MappedFields, PostPart } from '@/lib/domain/fields/mapped'
import { refusesMail } from '@/lib/domain/fields/refuses-mail'
import type { DatedText } from '@/lib/domain/lead-snapshot'
import { historyOf } from './history'
import { toInstant, toPlainText, toText } from './parse'
import type { HubSpotObject } from './schemas'

/** More of one property than anybody reads. */
const MOST_TEXTS = 20
/** More options than anybody ticks. */
const MOST_OPTIONS = 50

const MARKUP = /<\/?[a-z][^>]{0,200}>/i

/** Typed text without markup; null when there is none. */
const wordsIn = (value: unknown): string | null =>
  typeof value === 'string' && MARKUP.test(value) ? toPlainText(value) : toText(value)

const isChoice = ({ options }: FieldProperty) => Object.keys(options).length > 0

interface Stored {
  readonly value: string
  readonly text: string
  readonly known: boolean
}

/** What is stored, in words: of a multiple choice each option by itself. */
function storedIn(value: unknown, field: FieldProperty): Stored[] {
  if (!isChoice(field)) {
    const text = wordsIn(value)
    return text === null ? [] : [{ value: text, text, known: true }]
  }
  const values = (toText(value) ?? '').split(';').map((one) => one.trim())
  return [...new Set(values)]
    .filter((one) => one !== '')
    .slice(0, MOST_OPTIONS)
    .map((one) => {
      const known = Object.hasOwn(field.options, one)
      return { value: one, text: (known ? field.options[one] : '') || one, known }
    })
}

/** Since when a property has held what it holds: its history, else since the record was made; null where nobody knows. */
function heldSince(object: HubSpotObject, name: string): Instant | null {
  return historyOf(object, name).at(-1)?.at ?? toInstant(object.properties.createdate)
}

/** The mapped properties of a record; null when the definition maps none of its kind. */
export function toMapped(object: HubSpotObject, of: FieldObject, fields: Fields): MappedFields | null {
  const { properties: p } = object
  const mapped = mappedProperties(fields).filter(({ field }) => placeOf(field.property).object === of)
  if (mapped.length === 0) return null
  const nameOf = (field: FieldProperty) => placeOf(field.property).name
  const own = <F extends FieldProperty>(list: readonly F[]) =>
    list.filter(({ property }) => placeOf(property).object === of)
  const texts = <F extends FieldProperty>(list: readonly F[]): (Stored & FieldText)[] =>
    own(list).flatMap((field) =>
      storedIn(p[nameOf(field)], field).map((stored) => ({ ...stored, field: field.label })),
    )
  const dated = (list: readonly FieldProperty[]): DatedFieldText[] =>
    own(list).flatMap((field) => {
      const at = heldSince(object, nameOf(field))
      return storedIn(p[nameOf(field)], field).map(({ text }) => ({ text, field: field.label, at }))
    })
  const choices = (list: readonly FieldProperty[]): Choice[] =>
    own(list)
      .filter(isChoice)
      .flatMap((field) => {
        const at = heldSince(object, nameOf(field))
        return storedIn(p[nameOf(field)], field).map((stored) => ({
          ...stored,
          property: field.property,
          field: field.label,
          at,
        }))
      })
  // HubSpot names what is empty; a server that leaves it out tells nothing of what the portal lacks.
  const tellsEmpty = Object.values(p).includes(null)
  return {
    post: POST_ROLES.flatMap((role) => postOf(role, texts(fields[role]))),
    reports: dated(fields.hearing.filter((field) => !isChoice(field))),
    choices: choices(fields.hearing),
    sizes: texts(fields.companySize).map(({ text, field }) => ({ text, field })),
    industries: texts(fields.industry).map(({ value, text, field }) => ({ value, text, field })),
    events: dated(fields.event),
    mailRefused: refusalIn(texts(fields.optOut)),
    classes: choices(fields.slaClass),
    gone: mapped.flatMap(({ role, field }) =>
      tellsEmpty && !Object.hasOwn(p, nameOf(field)) ? [{ role, field: field.label }] : [],
    ),
  }
}

/** The first property that says so. */
function refusalIn(found: readonly FieldText[]): FieldText | null {
  const refused = found.find(({ text, field }) => refusesMail(text, field))
  return refused === undefined ? null : { text: refused.text, field: refused.field }
}

/** Of several properties for one part the first that is filled holds. */
function postOf(role: PostPart['role'], found: readonly FieldText[]): PostPart[] {
  const [first] = found
  return first === undefined ? [] : [{ role, text: first.text, field: first.field }]
}

/** What the person typed in the mapped properties for inquiries: all that they ever held, each with its time. `at`: for what has no history. */
export function inquiriesOf(object: HubSpotObject, fields: Fields, at: Instant | null): DatedText[] {
  return fields.inquiry.flatMap((field) => {
    const { object: of, name } = placeOf(field.property)
    if (of !== 'contact') return []
    const texts = historyOf(object, name)
      .toReversed()
      .slice(0, MOST_TEXTS)
      .flatMap((entry) => said(entry.value, field, entry.at))
    return texts.length > 0 ? texts : said(object.properties[name], field, at)
  })
}

function said(value: unknown, field: FieldProperty, at: Instant | null): DatedText[] {
  const text = storedIn(value, field)
    .map((stored) => stored.text)
    .join('\n')
  return text === '' ? [] : [{ text, at, field: field.label }]
}
