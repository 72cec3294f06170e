// The ways in which HubSpot's 403 names missing scopes. None of them is documented, all were seen.
import { randomUUID } from 'node:crypto'
import type { ScopeRefusal } from '../portal/settings.ts'

const LEGACY: readonly (readonly [RegExp, string])[] = [
  [/^crm\.objects\.(contacts|companies|owners)\.|^crm\.schemas\./, 'contacts'],
  [/^crm\.objects\.marketing_events\./, 'content'],
  [/^sales-email-read$/, 'sales-email-read'],
]

const ALTERNATIVES: Readonly<Record<string, readonly string[]>> = {
  'sales-email-read': ['crm.objects.emails.read', 'crm.objects.contacts.read', 'sales-email-read'],
  forms: ['forms-uploaded-files', 'external_integrations.forms.access', 'forms'],
  automation: ['automation-access', 'crm.objects.contacts.write', 'automation'],
  'crm.objects.owners.read': ['settings.users.read', 'automation', 'crm.objects.owners.read'],
}

/** The body of the 403; `missing` holds for each need the scopes of which one would do. */
export function scopeEnvelope(
  missing: readonly (readonly string[])[],
  way: ScopeRefusal,
): Record<string, unknown> {
  const link = 'https://developers.hubspot.com/scopes'
  return {
    status: 'error',
    message: `This app hasn't been granted all required scopes to make this call. Read more about required scopes here: ${link}.`,
    correlationId: randomUUID(),
    category: 'MISSING_SCOPES',
    ...(way === 'nameless'
      ? {}
      : {
          errors: [
            { message: 'One or more of the following scopes are required.', context: named(missing, way) },
          ],
        }),
    links: { scopes: link },
  }
}

function named(missing: readonly (readonly string[])[], way: ScopeRefusal): Record<string, string[]> {
  const own = missing.map((anyOf) => anyOf[0] ?? '')
  if (way === 'legacy') {
    return {
      requiredScopes: [...new Set(own.map((name) => LEGACY.find(([of]) => of.test(name))?.[1] ?? name))],
    }
  }
  if (way === 'unrecognised') return { requiredScopes: ['integrations-crm-access'] }
  if (way === 'alternatives') return { requiredGranularScopes: own.flatMap(alternatives) }
  return { requiredGranularScopes: way === 'one_at_a_time' ? own.slice(0, 1) : own }
}

function alternatives(name: string): readonly string[] {
  const sensitive = /^(crm\.[a-z_.]+)\.(read|write)$/.exec(name)
  return (
    ALTERNATIVES[name] ??
    (sensitive === null
      ? [name]
      : [
          `${sensitive[1]}.highly_sensitive.${sensitive[2]}`,
          `${sensitive[1]}.sensitive.${sensitive[2]}`,
          name,
        ])
  )
}
