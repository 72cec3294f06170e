// The service around the outbox over a desk's portal and database, with what it tells the pages.
import { createDecisionService, type DecisionServiceDeps } from '@/lib/background/decisions/decision-service'
import { lookAgain } from '@/lib/background/decisions/look-again'
import { sendDecision } from '@/lib/background/decisions/send'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { refKey } from '@/lib/domain/record-ref'
import type { DecisionView } from '@/lib/messaging/protocol'
import { allDecisions } from '@/lib/storage/decisions'
import { OWNERS } from '../../../sandbox/portal/owners'
import { PORTAL_ID } from '../../../sandbox/sandbox'
import { connectionTo } from '../portal-connection'
import type { Desk } from './service'

export function openService(desk: Desk, more: Partial<DecisionServiceDeps> = {}) {
  const tools = desk.tools()
  const drafts = new Map<string, string>()
  const news: DecisionView[] = []
  const reloads: string[] = []
  const made = createDecisionService({
    store: desk.store,
    all: allDecisions,
    readDraft: async (ref) => drafts.get(refKey(ref)) ?? null,
    writeDraft: async (ref, text) => void drafts.set(refKey(ref), text),
    connection: async () => connectionTo(PORTAL_ID),
    hasHostAccess: async () => true,
    self: async () => ({ ownerId: OWNERS.tanaka, language: 'en' }),
    rejection: async () => DEFAULT_DEFINITION.rejection,
    send: (row, before, save) => sendDecision(row, before, { ...tools, save }),
    look: (looked, all) => lookAgain(looked, all, tools),
    lock: (_, work) => work(),
    wakeAt: () => undefined,
    onNews: (view) => news.push(view),
    reload: (ref) => reloads.push(ref.contactId),
    now: () => desk.time,
    ...more,
  })
  return { ...made, drafts, news, reloads }
}
