// The published versions of the definition: the options of one contact property, each with its fingerprint.
import * as z from 'zod/mini'
import type { NamedVersion } from '@/lib/domain/definition/versions'
import type { Language } from '@/lib/domain/settings'
import { type LabelTexts, languageOfOptions, newOption } from '@/lib/domain/setup/labels'
import { versionOption } from '@/lib/domain/setup/wanted'
import { parsed } from '../mapping/schemas'
import type { CallOptions } from '../transport/client'
import type { Transport } from '../transport/request'
import { addOptions } from './property-options'

const option = z.object({
  value: z.string(),
  displayOrder: z.catch(z.number(), -1),
  description: z.catch(z.nullish(z.string()), null),
})
const property = z.object({ options: z.catch(z.array(option), []) })

const FINGERPRINT = /\b[0-9a-f]{16}\b/

/** The versions in the order of the options. @throws NotFoundError when the portal lacks the property */
export async function readVersions(
  transport: Transport,
  name: string,
  call: CallOptions = {},
): Promise<NamedVersion[]> {
  const path = `/crm/v3/properties/contacts/${encodeURIComponent(name)}`
  const { options } = parsed(property, (await transport.send({ method: 'GET', path, ...call })).json)
  return options
    .toSorted((a, b) => place(a.displayOrder) - place(b.displayOrder))
    .map(({ value, description }) => ({
      version: value,
      fingerprint: FINGERPRINT.exec(description ?? '')?.[0] ?? null,
    }))
}

/** Source: HubSpot shows options with the order -1 after all others. */
const place = (order: number) => (order < 0 ? Number.MAX_SAFE_INTEGER : order)

/**
 * Adds the option of a version; one that is there already is left. It is labelled in the language of the others, else in this one.
 * @throws ScopeMissingError, ValidationError ...
 */
export async function addVersion(
  transport: Transport,
  name: string,
  version: NamedVersion,
  texts: LabelTexts,
  language: Language,
): Promise<void> {
  await addOptions(transport, name, (there) => {
    // Whoever made those, and when: the newest one is called as they are.
    const others = there.map(({ value }) => ({
      ...versionOption({ version: value, fingerprint: null }),
      earlier: null,
    }))
    return [newOption(versionOption(version), texts[languageOfOptions(there, others, texts) ?? language])]
  })
}
