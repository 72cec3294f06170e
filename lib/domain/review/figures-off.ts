// Which figures are off because the portal lacks a property that they need.
import type { Definition } from '../definition/definition'
import { HANDOFF_KEYS, type HandoffProperties, handoffProperties } from '../handoff-properties'
import { FIGURE_NAMES, type FigureName, type FigureOff } from './figures'

type Key = keyof HandoffProperties

const NEEDS: Readonly<Record<FigureName, readonly Key[]>> = {
  decisions: ['status'],
  rejections: ['status', 'rejectionReason'],
  sla: ['status', 'slaDueAt', 'firstContactAt'],
  touch: ['firstContactAt'],
  assignment: ['firstContactAt'],
  silent: ['status', 'firstContactAt'],
  ignored: ['status', 'slaDueAt', 'firstContactAt'],
  conversion: [],
  versions: ['definitionVersion'],
  recycled: ['count'],
  disagreement: ['status', 'readiness'],
  disputed: ['disputed'],
  signals: ['status', 'readinessSnapshot'],
  roles: ['readinessSnapshot'],
  confirmed: ['decisionRole'],
}

/** Every figure that is off, with each property that it lacks. `missing`: our names or the portal's. */
export function figuresOff(missing: readonly string[], definition: Definition): FigureOff[] {
  const names = handoffProperties(definition.properties)
  const lacking = new Set(HANDOFF_KEYS.filter((key) => missing.includes(key) || missing.includes(names[key])))
  return FIGURE_NAMES.flatMap((figure) =>
    NEEDS[figure].filter((key) => lacking.has(key)).map((key) => ({ figure, key, property: names[key] })),
  )
}
