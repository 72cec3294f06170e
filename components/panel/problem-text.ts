// Which words belong to a problem.
import type { PanelProblem } from '@/components/stores/panel-state'
import type { RecordRef } from '@/lib/domain/record-ref'
import { permissionOf } from '@/lib/domain/scopes'
import type { Translator } from '@/lib/i18n/translate'

export interface ProblemText {
  readonly title: string
  readonly body: string
  /** What to do about it, where words help. */
  readonly after?: string
}

/** Title and sentence for a problem. HubSpot's own words in it are untrusted text. */
export function problemText(problem: PanelProblem, ref: RecordRef, t: Translator['t']): ProblemText {
  const title = t(`problem.${problem.kind}.title`)
  switch (problem.kind) {
    case 'other_portal':
      return {
        title,
        body: t('problem.other_portal.body', { portal: ref.portalId, token: problem.tokenPortalId }),
      }
    case 'connection_ended':
      return {
        title,
        body: t('problem.connection_ended.body', {
          portal: problem.portalId,
          allowed: problem.allowedPortalId,
        }),
      }
    case 'portal_mismatch':
      return { title, body: t('problem.portal_mismatch.panel', { portal: problem.portalId }) }
    case 'scope_missing':
      return { title, body: scopeBody(problem.scope, t), after: t('problem.scope_missing.after') }
    case 'rate_limited':
      return { title, body: t(problem.daily ? 'problem.rate_limited.daily' : 'problem.rate_limited.body') }
    case 'server_error':
      return { title, body: t('problem.server_error.body', { status: String(problem.status) }) }
    case 'refused':
      return { title, body: t('problem.refused.body', { words: problem.words }) }
    default:
      return { title, body: t(`problem.${problem.kind}.body`) }
  }
}

function scopeBody(scope: string, t: Translator['t']): string {
  return t('problem.scope_missing.body', { scope, feature: t(`scope.${permissionOf(scope) ?? 'other'}`) })
}

const NEEDS_ACTION: ReadonlySet<PanelProblem['kind']> = new Set([
  'not_connected',
  'connection_ended',
  'host_access_missing',
  'token_refused',
  'scope_missing',
  'other_region',
])

/** True when nothing gets better until a person does something: said at once by a screen reader. */
export function needsAction(problem: PanelProblem): boolean {
  return NEEDS_ACTION.has(problem.kind)
}
