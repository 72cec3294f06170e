// The companies of the month's leads, 100 in a request, beside the searches: each is read once and kept by its id.
import type { StoredCompany } from '@/lib/domain/review/scan-file'
import { SCOPE_OF } from '@/lib/domain/scopes'
import { COMPANY_PROPERTIES } from '../mapping/property-names'
import { objectList, parsed } from '../mapping/schemas'
import { toCompany } from '../mapping/to-people'
import { mayBeGranted } from '../setup/scopes'
import { asked } from '../transport/client'
import { ScopeMissingError } from '../transport/errors'
import type { ScanContext } from './scan-context'

const BATCH = 100

/** What the judgement of a company rests on: not where its people sit or how to call it. */
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
    const ids = await store.wantedCompanies(request.portalId, BATCH)
    if (ids.length < BATCH && waiting !== null) {
      await waiting
      continue
    }
    if (ids.length === 0) return
    try {
      await readBatch(context, ids)
    } catch (error) {
      if (!(error instanceof ScopeMissingError)) throw error
      await noteClosed(context)
      return
    }
  }
}

async function readBatch(context: ScanContext, ids: readonly string[]): Promise<void> {
  const answer = await context.ask(() =>
    asked(
      context.client.batch.read('companies', {
        inputs: ids.map((id) => ({ id })),
        properties: [...PROPERTIES],
        propertiesWithHistory: [],
      }),
    ),
  )
  const found = new Map(parsed(objectList, answer).results.map((object) => [object.id, toCompany(object)]))
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
