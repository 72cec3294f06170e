// Why a file or a draft cannot be used, and why publishing failed, in words.
import type { CheckKey } from '@/lib/domain/definition/check/finding'
import { FILE_PROPERTY, type PortalFileProblem } from '@/lib/domain/definition/portal-file'
import type { DefinitionProblem } from '@/lib/domain/definition/problem'
import { displayText } from '@/lib/domain/display-text'
import type { Translator } from '@/lib/i18n/translate'
import type { PublishProblem } from '@/lib/messaging/protocol-definition'
import { problemText } from '../panel/problem-text'

/** The place and what was expected there, or what contradicts what. Text from a file is untrusted. */
export function fileProblemText(problem: DefinitionProblem, { t, knows }: Translator): string {
  const { kind, path, expected, params = {} } = problem
  if (kind === 'contradiction') {
    const said = expected.startsWith('check.') && knows(expected) ? t(expected as CheckKey, params) : expected
    return t('problem.file.contradiction', { path: displayText(path, 120), said: displayText(said, 300) })
  }
  return t(`problem.file.${kind}`, { path: displayText(path, 120), expected: displayText(expected, 300) })
}

/** Why the portal's later version was not taken up. */
export function portalFileText(problem: PortalFileProblem, words: Translator): string {
  const why =
    problem.kind === 'unreadable'
      ? fileProblemText(problem.problem, words)
      : words.t(`portalFile.${problem.kind}`, { property: FILE_PROPERTY })
  return words.t('portalFile.why', { why })
}

/** HubSpot's own words are untrusted text. `version`: the one in force. */
export function publishProblemText(problem: PublishProblem, version: string, words: Translator): string {
  const { t } = words
  switch (problem.kind) {
    case 'managed':
      return t('publish.problem.managed')
    case 'unchanged':
      return t('publish.unchanged', { version })
    case 'behind':
      return t('publish.problem.behind', { latest: displayText(problem.latest, 40) })
    case 'invalid':
      return fileProblemText(problem.problem, words)
    case 'property_missing':
      return t('publish.problem.property', { property: problem.property })
    case 'scope_missing':
      return t('publish.problem.scope', { scope: problem.scope })
    default: {
      const { title, body } = problemText(problem, { portalId: '', contactId: '' }, t)
      return displayText(words.sentences([words.sentence(title), body]), 600)
    }
  }
}
