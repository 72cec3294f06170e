// The kinds of values that a definition's shape is made of. Each says in plain English what it expects.
import * as z from 'zod/mini'

const counted = new Intl.NumberFormat('en')
const OR_NULL = ', or null'

/** One line of text without control characters (except tabs) and halves of characters; never blank. Lengths count whole characters. */
export const line = (most: number, also = '') => {
  const error = `a text of 1 to ${counted.format(most)} characters in one line${also}`
  const pattern = new RegExp(`^(?=\\s*\\S)(?:[^\\p{Cc}\\p{Cs}]|\\t){1,${most}}$`, 'u')
  return z.string({ error }).check(z.regex(pattern, { error }))
}
export const lineOrNull = (most: number) => z.nullable(line(most, OR_NULL))

/** A text that may have line breaks and tabs. */
export const lines = (most: number) => {
  const error = `a text of 1 to ${counted.format(most)} characters`
  const pattern = new RegExp(`^(?:[^\\p{Cc}\\p{Cs}]|[\\n\\r\\t]){1,${most}}$`, 'u')
  return z.string({ error }).check(z.regex(pattern, { error }))
}

export const matching = (pattern: RegExp, error: string) =>
  z.string({ error }).check(z.regex(pattern, { error }))

/** A HubSpot owner id, as text. */
export const ownerOrNull = z.nullable(
  matching(/^\d{1,20}$/, `an owner id (up to 20 digits, as text)${OR_NULL}`),
)

/** The internal name of a HubSpot property. */
export const propertyName = matching(
  /^[a-z][a-z0-9_]{0,99}$/,
  "a property's internal name: small letters, digits and _, beginning with a letter, up to 100 characters",
)

export const flag = z.boolean({ error: 'true or false' })

export const number = (least: number, most: number, also = '') => {
  const error = `a number from ${counted.format(least)} to ${counted.format(most)}${also}`
  return z.number({ error }).check(z.gte(least, { error }), z.lte(most, { error }))
}

export const whole = (least: number, most: number, also = '') => {
  const error = `a whole number from ${counted.format(least)} to ${counted.format(most)}${also}`
  return z.int({ error }).check(z.gte(least, { error }), z.lte(most, { error }))
}
export const wholeOrNull = (least: number, most: number) => z.nullable(whole(least, most, OR_NULL))

export const oneOf = <const T extends readonly string[]>(values: T) =>
  z.enum(values, { error: `one of ${values.join(', ')}` })

export const list = <T extends z.ZodMiniType>(of: T, most: number) => {
  const error = most === 0 ? 'an empty list' : `a list of up to ${counted.format(most)} items`
  return z.array(of, { error }).check(z.maxLength(most, { error }))
}

/** As `list`, with no item twice. */
export const set = <T extends z.ZodMiniType>(of: T, most: number) =>
  list(of, most).check(
    z.refine((items: readonly unknown[]) => new Set(items).size === items.length, {
      error: 'a list with no item twice',
    }),
  )

/** An object with these keys and no others. */
export const object = <T extends Record<string, z.ZodMiniType>>(shape: T) => {
  const keys = Object.keys(shape)
  const error = keys.length === 0 ? 'an object without keys' : `an object with no keys but ${keys.join(', ')}`
  return z.strictObject(shape, { error })
}

/** An object with one entry for each key, all of one kind. */
export const record = <K extends string, T extends z.ZodMiniType>(keys: readonly K[], of: (key: K) => T) =>
  object(Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, T>)

/** Entries by names of this or another version of the product: small letters, digits and _. `what` says what they are. */
export const named = <T extends z.ZodMiniType>(what: string, of: T) => {
  const error = `${what}, by names of small letters, digits and _`
  return z.record(z.string().check(z.regex(/^[a-z][a-z0-9_]{0,59}$/)), of, { error })
}

/** Some or all of these entries, and others as a newer version may have them. */
export const open = <K extends string, T extends z.ZodMiniType, O extends z.ZodMiniType>(
  keys: readonly K[],
  of: (key: K) => T,
  other: O,
) => {
  const shape = Object.fromEntries(keys.map((key) => [key, z.exactOptional(of(key))]))
  return z.catchall(z.object(shape as Record<K, z.ZodMiniExactOptional<T>>), other)
}

/** The same, where entries may be absent. */
export const partial = <K extends string, T extends z.ZodMiniType>(keys: readonly K[], of: T) =>
  record(keys, () => z.exactOptional(of))
