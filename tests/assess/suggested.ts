// The mapping that set-up would suggest for the portal of the rows, from its property definitions and what the rows hold.
import type { Definition } from '@/lib/domain/definition/definition'
import { fieldsOf } from '@/lib/domain/fields/chosen-fields'
import { FIELD_ROLES } from '@/lib/domain/fields/fields'
import type { PortalProperty, SampleRecord } from '@/lib/domain/fields/portal-properties'
import { suggestFields } from '@/lib/domain/fields/suggest'
import { toText } from '@/lib/hubspot/mapping/parse'
import { toPortalProperty } from '@/lib/hubspot/setup/portal-properties'
import { isObject, type Json, listOf } from './json'
import { wireObject } from './wire-object'

/** The property definitions of the first row that has any. */
function portalOf(rows: readonly unknown[]): PortalProperty[] {
  const portal = rows.filter(isObject).find((row) => isObject(row.portal))?.portal
  if (!isObject(portal)) return []
  const read = (object: PortalProperty['object'], list: unknown) =>
    listOf(list).flatMap((sent) => toPortalProperty(object, sent) ?? [])
  return [...read('contact', portal.contactProperties), ...read('company', portal.companyProperties)]
}

const recordOf = (raw: Json): SampleRecord =>
  Object.fromEntries(
    Object.entries(wireObject(raw, '0').properties).flatMap(([name, value]) => {
      const text = toText(value)
      return text === null ? [] : [[name, text]]
    }),
  )

/** The definition with the suggested mapping, and the line that tells it. Nothing is suggested where no row tells its portal. */
export function withSuggested(
  rows: readonly unknown[],
  definition: Definition,
): { readonly definition: Definition; readonly told: object } {
  const leads = rows.filter(isObject)
  const people = leads.flatMap(({ contact, colleagues }) => [contact, ...listOf(colleagues)])
  const samples = {
    contact: people.filter(isObject).map(recordOf),
    company: leads
      .map(({ company }) => company)
      .filter(isObject)
      .map(recordOf),
  }
  const { fields, scoreProperty } = fieldsOf(suggestFields(portalOf(rows), samples))
  const names = FIELD_ROLES.map((role) => [role, fields[role].map(({ property }) => property)])
  const told = {
    ...Object.fromEntries(names),
    hearing: fields.hearing.map(({ property, signs }) => ({ property, options: signs })),
    score: scoreProperty === null ? [] : [scoreProperty],
  }
  const score = { ...definition.score, property: scoreProperty ?? definition.score.property }
  return { definition: { ...definition, fields, score }, told: { suggestedFields: told } }
}
