// The companies of the month's leads, 100 in a request, beside the searches: each is read once and kept by its id.
import { namesIn } from '@/lib/domain/fields/fields'
import type { StoredCompany } from '@/lib/domain/review/scan-file'
import { SCOPE_OF } from '@/lib/domain/scopes'
import { COMPANY_PROPERTIES } from '../mapping/property-names'
import { toCompany } from '../mapping/to-people'
import { mayBeGranted } from '../setup/scopes'
import { MAX_BATCH, readBatch } from '../transport/batch-read'
import { ScopeMissingError } from '../transport/errors'
import type { ScanContext } from './scan-context'

/** What the judgement of a company rests on: not its address or phone number. */
const PROPERTIES = COMPANY_PROPERTIES.filter((name) => !['phone', 'address', 'zip'].includes(name))

/** Reads what is wanted until nothing is. `more`: resolves when more may be wanted; null: the searches are over. */
export async function hydrateCompanies(
  context: ScanContext,
  more: () => Promise<void> | null,
): Promise<void> {
  const { store, request } = context
  for (;;) {
    if (isClosed(context)) {
      await noteClosed(context)
      return
    }
    const waiting = more()
    const ids = await store.wantedCompanies(request.portalId, MAX_BATCH)
    if (ids.length < MAX_BATCH && waiting !== null) {
      await waiting
      continue
    }
    if (ids.length === 0) return
    try {
      await readCompanies(context, ids)
    } catch (error) {
      if (!(error instanceof ScopeMissingError)) throw error
      await noteClosed(context)
      return
    }
  }
}

async function readCompanies(context: ScanContext, ids: readonly string[]): Promise<void> {
  const { fields } = context.request.places
  const properties = [...new Set([...PROPERTIES, ...namesIn(fields, 'company')])]
  const { objects } = await context.ask(() => readBatch(context.client, 'companies', ids, properties))
  const found = new Map(objects.map((object) => [object.id, toCompany(object, fields)]))
  const readAt = context.clock.now()
  const companies = ids.map((id): StoredCompany => ({ id, company: found.get(id) ?? null, readAt }))
  await context.keep(() => ({}), { companies })
}

function isClosed({ file, request }: ScanContext): boolean {
  return !mayBeGranted(request.grantedScopes, 'companies') || file().lacking.includes(SCOPE_OF.companies)
}

async function noteClosed(context: ScanContext): Promise<void> {
  if (context.file().lacking.includes(SCOPE_OF.companies)) return
  await context.keep(({ lacking }) => ({ lacking: [...lacking, SCOPE_OF.companies] }))
}
