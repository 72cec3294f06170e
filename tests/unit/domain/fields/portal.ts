// Builds properties and records of an invented portal for the tests of suggestions.
import type { PortalProperty, SampleRecord, Samples } from '@/lib/domain/fields/portal-properties'

type Part = Partial<Omit<PortalProperty, 'options'>> & { readonly options?: readonly string[] }

/** A text property of a contact unless `part` says otherwise; with options it is a drop-down whose values are o0, o1, ... */
export function property(label: string, { options = [], ...part }: Part = {}): PortalProperty {
  return {
    object: 'contact',
    name: 'p_1',
    label,
    description: '',
    group: 'contactinformation',
    type: options.length > 0 ? 'enumeration' : 'string',
    fieldType: options.length > 0 ? 'select' : 'text',
    options: options.map((text, at) => ({ value: `o${at}`, label: text, hidden: false })),
    hubspotDefined: false,
    hidden: false,
    archived: false,
    calculated: false,
    ...part,
  }
}

export const NO_RECORDS: Samples = { contact: [], company: [] }

/** Records of contacts: each property's values in turn, over the share of records that have one. */
export function contacts(
  fill: Readonly<Record<string, readonly [share: number, values: readonly string[]]>>,
  count = 100,
): Samples {
  const contact = Array.from(
    { length: count },
    (_, at): SampleRecord =>
      Object.fromEntries(
        Object.entries(fill).flatMap(([name, [share, values]]) => {
          const value = values[at % values.length]
          return at < share * count && value !== undefined ? [[name, value]] : []
        }),
      ),
  )
  return { contact, company: [] }
}
