// The portal's own rules: a property that must be filled in while another one has a certain value.
import { ApiError, invalidProperties } from '../server/reply.ts'
import type { Portal } from './portal.ts'
import { currentValue } from './portal.ts'
import type { ObjectType, StoredRecord } from './types.ts'

/** Throws HubSpot's 400 when the record, with these values written, would break a rule. Contacts alone have rules here. */
export function checkRequired(
  portal: Portal,
  type: ObjectType,
  record: StoredRecord | null,
  values: Readonly<Record<string, string>>,
): void {
  if (type !== 'contacts') return
  const after = (name: string) => values[name] ?? (record === null ? null : currentValue(record, name)) ?? ''
  for (const rule of portal.settings.requiredWhen) {
    if (after(rule.property) !== rule.value || after(rule.requires) !== '') continue
    if (rule.named === false) {
      throw new ApiError(400, 'VALIDATION_ERROR', 'Some properties that this account requires have no value.')
    }
    const message = `Property "${rule.requires}" is required when "${rule.property}" is "${rule.value}"`
    throw invalidProperties([{ name: rule.requires, error: 'CONDITIONALLY_REQUIRED', message }])
  }
}
