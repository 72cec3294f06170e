// A person who refuses mail: no step, brief, task or question proposes it, in either language.
import { describe, expect, it, vi } from 'vitest'
import { followUpText, slaTaskText } from '@/lib/background/decisions/texts'
import { assess } from '@/lib/domain/assess'
import { briefOf } from '@/lib/domain/brief/brief'
import { choiceOf, seenOf } from '@/lib/domain/decision/decision'
import { factsOf } from '@/lib/domain/decision/facts'
import type { DecisionRow } from '@/lib/domain/decision/row'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { NOTHING_MAPPED } from '@/lib/domain/fields/mapped'
import type { Language } from '@/lib/domain/settings'
import { createTranslator } from '../all-words'
import { HANDOFF } from '../components/sample'
import { type LeadChange, leadSnapshot, NOW } from '../fixtures/lead'

vi.mock('@/lib/domain/reading/model', async (original) =>
  (await import('../fixtures/words-model')).plainModel(original),
)

const SILENT: LeadChange = {
  contact: { jobTitle: null, messages: [], recentConversion: null },
  engagements: [],
}
/** Where nothing else is asked, engagement has a question of its own. */
const DEFINITION = {
  ...DEFAULT_DEFINITION,
  required: { ...DEFAULT_DEFINITION.required, evaluation_signal: false, decision_role: false },
}
const refusing = (contact: NonNullable<LeadChange['contact']>) =>
  leadSnapshot({ ...SILENT, contact: { ...SILENT.contact, ...contact } })
const MARKED = refusing({ mailOptOut: true })
const MAPPED = refusing({
  mapped: { ...NOTHING_MAPPED, mailRefused: { text: 'はい', field: 'メール配信停止' } },
})
const WILLING = leadSnapshot(SILENT)

/** Words that offer to write or to send something. */
const WRITES = { en: /\breply|send|e-?mail|mail(?!ing)/i, ja: /返信|お送り|メール|送付/ } as const

const asked = (lead: typeof MARKED) => assess(lead, DEFINITION, NOW).missingSignals
const said = (lead: typeof MARKED, language: Language) => {
  const { say } = createTranslator(language)
  return asked(lead).flatMap(({ nextStep, ask }) => [say(nextStep), ...(ask === null ? [] : [say(ask)])])
}

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  it('no step and no question proposes to write', () => {
    expect(said(WILLING, language).some((text) => WRITES[language].test(text))).toBe(true)
    expect(said(MARKED, language).filter((text) => WRITES[language].test(text))).toEqual([])
    expect(said(MAPPED, language)).toEqual(said(MARKED, language))
  })

  it('the brief says to call, with the portal’s words', () => {
    const { part } = createTranslator(language)
    const manners = (lead: typeof MARKED) =>
      briefOf(lead, assess(lead, DEFAULT_DEFINITION, NOW), DEFAULT_DEFINITION)
        .find(({ id }) => id === 'etiquette')
        ?.parts.map(part)[0]
    expect(manners(MAPPED)).toBe(
      language === 'en'
        ? 'Call, do not mail (“メール配信停止: はい”).'
        : 'メールは送らず、お電話でご連絡ください（「メール配信停止：はい」）。',
    )
    expect(manners(MARKED)).toContain('HubSpot')
    expect(manners(WILLING)).not.toMatch(/do not mail|メールは送らず/)
  })

  it('no task in HubSpot proposes mail', () => {
    const rowOf = (lead: typeof MARKED) => {
      const facts = factsOf(lead, assess(lead, DEFAULT_DEFINITION, NOW), {
        brief: [],
        override: '',
        now: NOW,
      })
      const decision = {
        ...choiceOf('reject', { reason: 'too_early' }),
        id: 'a',
        ref: { portalId: '1', contactId: '2' },
        by: null,
        clickedAt: NOW,
        language,
        seen: seenOf(HANDOFF),
        facts,
      }
      return { decision, values: null } as DecisionRow
    }
    const [refuses, wants] = [rowOf(MAPPED), rowOf(WILLING)].map((row) => [
      slaTaskText(row).lines.join('\n'),
      followUpText(row).lines.join('\n'),
    ])
    const never = language === 'en' ? /do not mail/i : /メールは送らない|メールは送らず/
    expect(refuses?.every((text) => never.test(text))).toBe(true)
    expect(wants?.some((text) => never.test(text))).toBe(false)
    expect(refuses?.[0]).not.toMatch(language === 'en' ? /call, email/ : /電話・メール/)
  })
})
