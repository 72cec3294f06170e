// Brings definitions of earlier formats up to date. What each must become is fixed by examples in the tests.
import { DEFAULT_REJECTION } from '@/lib/domain/decision/reasons'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import { NO_FIELDS } from '@/lib/domain/fields/fields'
import type { FirstFormat, LatestFormat } from './definition-shape'

/** The format that this version writes, and the latest that it reads. */
export const LATEST_FORMAT = 3

/** True for what can only be a definition of format 1, though no number says so. */
export function isFirstFormat(value: object): boolean {
  const handoff: unknown = Object.hasOwn(value, 'handoff') ? (value as { handoff: unknown }).handoff : null
  const first = typeof handoff === 'object' && handoff !== null && Object.hasOwn(handoff, 'writeBuyingRole')
  const has = (key: string) => Object.hasOwn(value, key)
  const later = ['presence', 'rejection', 'properties'].some(has)
  return first && !later && ['version', 'required', 'signals', 'sla'].every(has)
}

/** A criterion or reason that an older version did not have takes its default, a role of fields that it did not have holds nothing; one that only a newer version has stays as it is. */
export function fromLatestFormat({ required, rejection, fields, ...rest }: LatestFormat): Definition {
  return {
    ...rest,
    fields: { ...NO_FIELDS, ...fields },
    required: { ...DEFAULT_DEFINITION.required, ...required },
    rejection: { ...rejection, reasons: { ...DEFAULT_REJECTION.reasons, ...rejection.reasons } },
  }
}

/** What format 1 could not say, because it was fixed then: the rules of rejection, who counts as present, the names of the properties. */
export function fromFirstFormat({ handoff, required, ...rest }: FirstFormat): Definition {
  const { writeBuyingRole, ...followUp } = handoff
  return {
    ...rest,
    required: { ...DEFAULT_DEFINITION.required, ...required },
    presence: { responsibleCounts: true, domains: [] },
    fields: NO_FIELDS,
    rejection: DEFAULT_REJECTION,
    handoff: {
      managerOwnerId: null,
      ...followUp,
      alsoWrite: {
        buyingRole: writeBuyingRole,
        lifecycleOnHandOff: null,
        lifecycleOnAccept: null,
        leadStatusOnAccept: null,
        leadStatusOnReject: null,
      },
    },
    properties: {},
  }
}
