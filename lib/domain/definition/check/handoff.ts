// Checks of what a rejection asks for, and of the property names of the handoff.
import { REJECTION_DETAILS, REJECTION_REASONS } from '../../decision/reasons'
import { HANDOFF_KEYS, handoffProperties } from '../../handoff-properties'
import type { Definition } from '../definition'
import { type DefinitionFinding, error, warning } from './finding'

/** A reason that could never be sent, or a rule that never applies. */
export function rejectionFindings({ rejection }: Definition): DefinitionFinding[] {
  return REJECTION_REASONS.flatMap((reason) => {
    const path = `rejection.reasons.${reason}`
    const rule = rejection.reasons[reason]
    const found: DefinitionFinding[] = []
    if (rule.detailRequired && rule.details.length === 0) {
      found.push(error(`${path}.detailRequired`, 'check.rejection.no_details'))
    }
    if (reason === 'other' && !rule.noteRequired) {
      found.push(error(`${path}.noteRequired`, 'check.rejection.other_note'))
    }
    const idle = REJECTION_DETAILS.filter(
      (detail) => rule.recycleByDetail[detail] !== undefined && !rule.details.includes(detail),
    )
    return [
      ...found,
      ...idle.map((detail) => warning(`${path}.recycleByDetail.${detail}`, 'check.rejection.recycle_detail')),
    ]
  })
}

/** Two values in one property: the second would overwrite the first. A name that is not mapped has its default. */
export function propertyFindings({ properties }: Definition): DefinitionFinding[] {
  const names = handoffProperties(properties)
  return HANDOFF_KEYS.flatMap((key) => {
    const name = names[key]
    const twice = HANDOFF_KEYS.some((other) => other !== key && names[other] === name)
    return twice && properties[key] !== undefined
      ? [error(`properties.${key}`, 'check.properties.same_name', { name })]
      : []
  })
}
