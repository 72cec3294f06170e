// Use case: keep what failed, here and in our pages, and show it to anyone who wants to report it.
import type { Component, Failure } from '@/lib/domain/diagnostics/failure'
import { broadcastToPages } from '@/lib/messaging/background-end'
import type { diagnosticsMessages } from '@/lib/messaging/protocol-diagnostics'
import { addFailure, clearDiagnostics, readDiagnostics } from '@/lib/storage/diagnostics'
import type { Handlers } from './requests'
import { openDiagnostics } from './tabs'

const tellPages = () => broadcastToPages('diagnostics.changed', null)

/** Keeps a failure, made safe. */
export async function recordFailure(component: Component, failure: Failure): Promise<void> {
  await addFailure(component, failure, Date.now())
  await tellPages()
}

export const diagnosticsAnswers: Pick<Handlers, keyof typeof diagnosticsMessages> = {
  'diagnostics.report': ({ component, ...failure }) => recordFailure(component, failure),
  'diagnostics.read': readDiagnostics,
  'diagnostics.clear': async () => {
    await clearDiagnostics()
    await tellPages()
  },
  'diagnostics.open': openDiagnostics,
}
