// Why connecting failed, in one or two sentences.
import { problemText } from '@/components/panel/problem-text'
import { displayText } from '@/lib/domain/display-text'
import { jstTime } from '@/lib/i18n/jst'
import type { Translator } from '@/lib/i18n/translate'
import type { ConnectProblem } from '@/lib/messaging/protocol'

/** HubSpot's own words in it are untrusted text, cleaned here. */
export function connectProblemText(
  problem: ConnectProblem | { readonly kind: 'no_answer' },
  words: Translator,
): string {
  const { t } = words
  switch (problem.kind) {
    case 'token_shape':
      return t('problem.token_shape.body')
    case 'overtaken':
      return t('problem.overtaken.body')
    case 'portal_not_allowed':
      return t('problem.portal_not_allowed.body', {
        token: problem.tokenPortalId,
        allowed: problem.allowedPortalId,
      })
    case 'portal_untold':
    case 'portal_shape':
      return t(`problem.${problem.kind}.body`)
    case 'portal_mismatch':
      return t('problem.portal_mismatch.body', { portal: problem.portalId })
    case 'no_answer':
      return t('options.failed')
    case 'token_refused':
      return t('problem.token_refused.title')
    case 'other_portal':
      return t('problem.other_portal.title')
    default: {
      const { title, body } = problemText(problem, { portalId: '', contactId: '' }, t)
      const when =
        problem.kind === 'rate_limited'
          ? ` ${t('connect.retryFrom', { time: jstTime(problem.retryAt) })}`
          : ''
      return displayText(words.sentences([words.sentence(title), body]) + when, 600)
    }
  }
}
