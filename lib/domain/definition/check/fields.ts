// Checks of the mapped fields: nothing mapped twice, nothing that we write ourselves, and answers that can mean something.
import { mappedProperties } from '../../fields/fields'
import { HANDOFF_KEYS, handoffProperties } from '../../handoff-properties'
import { isSoundTarget } from '../../sla/policy'
import type { Definition } from '../definition'
import { type DefinitionFinding, error, warning } from './finding'

/** A property in two roles would be read as two things; one of the handoff's own is not the portal's. */
export function fieldFindings({ fields, properties }: Definition): DefinitionFinding[] {
  const names = handoffProperties(properties)
  const ours = new Set(HANDOFF_KEYS.map((key) => names[key]))
  const seen = new Set<string>()
  const found = mappedProperties(fields).flatMap(({ role, field }): DefinitionFinding[] => {
    const path = `fields.${role}`
    const { property, label } = field
    const twice = seen.has(property)
    seen.add(property)
    if (twice) return [error(path, 'check.fields.twice', { label, name: property })]
    return ours.has(property) ? [error(path, 'check.fields.ours', { name: property })] : []
  })
  return [...found, ...hearingFindings(fields), ...classFindings(fields)]
}

function hearingFindings({ hearing }: Definition['fields']): DefinitionFinding[] {
  return hearing.flatMap(({ label, options, signs }) =>
    Object.keys(options).length > 0 && Object.keys(signs).length === 0
      ? [warning('fields.hearing', 'check.fields.no_signs', { label })]
      : [],
  )
}

function classFindings({ slaClass }: Definition['fields']): DefinitionFinding[] {
  return slaClass.flatMap(({ label, targets }): DefinitionFinding[] => {
    const all = Object.values(targets)
    if (all.length === 0) return [warning('fields.slaClass', 'check.fields.no_targets', { label })]
    return all.every(isSoundTarget) ? [] : [error('fields.slaClass', 'check.fields.target', { label })]
  })
}
