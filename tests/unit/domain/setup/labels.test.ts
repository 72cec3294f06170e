// The labels of what set-up makes: whose they are, which language they are in, what could be mended.
import { describe, expect, it } from 'vitest'
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { LANGUAGES, type Language } from '@/lib/domain/settings'
import {
  type LabelChange,
  labelChanges,
  labelOf,
  languageOfOptions,
  newOptions,
  portalLanguage,
} from '@/lib/domain/setup/labels'
import { labelSteps } from '@/lib/domain/setup/plan'
import type { ExistingProperty } from '@/lib/domain/setup/schema'
import { versionOption, versionsOf, type WantedProperty, wantedProperties } from '@/lib/domain/setup/wanted'
import { labelTexts } from '@/lib/i18n/background-words'

const WANTED = wantedProperties([{ version: '3', fingerprint: '0123456789abcdef' }])
const wanted = (name: string): WantedProperty => {
  const found = WANTED.find((one) => one.name === name)
  if (found === undefined) throw new Error('not wanted')
  return found
}
const REASON = wanted('japan_rejection_reason')

/** A property with these labels, value -> label. */
const labelled = (
  name: string,
  label: string,
  options: Readonly<Record<string, string>> = {},
): ExistingProperty => ({
  name,
  label,
  type: 'enumeration',
  people: false,
  options: Object.entries(options).map(([value, text], displayOrder) => ({
    value,
    label: text,
    displayOrder,
    hidden: false,
  })),
})
/** As set-up makes it today in one language. */
const asMade = (one: WantedProperty, language: Language): ExistingProperty =>
  labelled(
    one.name,
    labelOf(one, labelTexts[language]),
    Object.fromEntries(one.options.map((option) => [option.value, labelOf(option, labelTexts[language])])),
  )
/** As an earlier version made it in every portal. */
const asMadeEarlier = (one: WantedProperty): ExistingProperty =>
  labelled(
    one.name,
    `${labelOf(one, labelTexts.en)} (${labelOf(one, labelTexts.ja)})`,
    Object.fromEntries(one.options.map(({ value, earlier }) => [value, earlier ?? ''])),
  )
const schema = (...properties: ExistingProperty[]) => ({ groups: [], archived: [], properties })
const changes = (found: ExistingProperty, language: Language, one = REASON) =>
  labelChanges(found, one, labelTexts, language)

describe('a label', () => {
  it('is the panel’s text, with a capital where it stands within a sentence there', () => {
    const roles = wanted('japan_decision_role').options
    expect(roles.map((one) => labelOf(one, labelTexts.en))).toEqual([
      'Decision maker',
      'Approver',
      'Champion',
      'Proposer',
      'None',
    ])
    expect(labelOf(wanted('japan_handoff_at'), labelTexts.ja)).toBe('引き渡し日時')
    expect(REASON.options.map((one) => labelOf(one, labelTexts.ja)).slice(0, 2)).toEqual([
      'ターゲット外（ICP不一致）',
      '検討時期が早い',
    ])
    expect(wanted('japan_evidence_disputed').options.map((one) => labelOf(one, labelTexts.ja))).toEqual([
      'はい',
      'いいえ',
    ])
  })

  it.each(LANGUAGES)('is there only once in a property in %s: HubSpot refuses it twice', (language) => {
    for (const one of WANTED) {
      const labels = one.options.map((option) => labelOf(option, labelTexts[language]))
      expect(new Set(labels).size).toBe(labels.length)
    }
  })

  it('names a version by its number', () => {
    expect(newOptions(wanted('japan_mql_definition'), ['3'], labelTexts.ja)).toEqual([
      { value: '3', label: 'バージョン3', description: 'Fingerprint 0123456789abcdef' },
    ])
    expect(newOptions(REASON, ['other', 'unheard_of'], labelTexts.en)).toEqual([
      { value: 'other', label: 'Other' },
    ])
  })
})

describe('the properties', () => {
  it('have only the options of their own, and a text for each name', () => {
    expect(wanted('japan_handoff_at').options).toEqual([])
    for (const one of WANTED)
      expect(labelOf(one, (key, { version }) => `${key}|${version}`)).toMatch(/^Property\.\w+\|$/)
  })

  it('can have names of the portal’s own', () => {
    const own = wantedProperties([], { ...HANDOFF_PROPERTIES, status: 'own_status' })
    expect(own[0]).toMatchObject({ name: 'own_status', text: 'property.status' })
  })

  it('describe a version by its fingerprint, where it has one', () => {
    const option = { value: '3', text: 'versions.item', earlier: 'Version 3' }
    expect(versionOption({ version: '3', fingerprint: null })).toEqual(option)
    expect(versionOption({ version: '3', fingerprint: 'ab' })).toEqual({
      ...option,
      description: 'Fingerprint ab',
    })
    const bare = { ...REASON, options: [versionOption({ version: '3', fingerprint: null })] }
    expect(newOptions(bare, ['3'], labelTexts.en)).toStrictEqual([{ value: '3', label: 'Version 3' }])
  })
})

describe('the versions of a portal', () => {
  it('are the one in force with its fingerprint, and the others that are listed', () => {
    const listed = labelled('japan_mql_definition', '', { '1': 'Version 1', '2': 'Version 2' })
    const inForce = { version: '2', fingerprint: 'ab' }
    const other = labelled('other', '', { '9': '9' })
    expect(versionsOf(inForce, schema(other, listed), HANDOFF_PROPERTIES)).toEqual([
      inForce,
      { version: '1', fingerprint: null },
    ])
    expect(versionsOf(inForce, schema(), HANDOFF_PROPERTIES)).toEqual([inForce])
  })
})

describe('what could be mended', () => {
  it('is what an earlier version called by its value', () => {
    const found = labelled(REASON.name, 'Rejection reason (却下理由)', {
      icp_mismatch: 'Icp mismatch',
      too_early: 'Too early',
      other: 'Other',
    })
    expect(changes(found, 'en')).toEqual<LabelChange[]>([
      { value: 'icp_mismatch', before: 'Icp mismatch', after: 'Outside ICP' },
      { value: 'too_early', before: 'Too early', after: 'Too early in evaluation' },
    ])
    expect(changes(found, 'ja').at(-1)).toEqual({ value: 'other', before: 'Other', after: 'その他' })
  })

  it('is what we wrote in the other language, the property’s own name too', () => {
    const found = asMade(wanted('japan_handoff_status'), 'en')
    expect(changes(found, 'en', wanted('japan_handoff_status'))).toEqual([])
    expect(changes(found, 'ja', wanted('japan_handoff_status'))).toEqual([
      { value: null, before: 'Handoff status', after: '引き渡し状況' },
      { value: 'handed_off', before: 'Handed off', after: '引き渡し済み' },
      { value: 'accepted', before: 'Accepted', after: '受け入れ済み' },
      { value: 'rejected', before: 'Rejected', after: '却下済み' },
      { value: 'returned', before: 'Returned', after: '差し戻し済み' },
    ])
  })

  it.each(['en', 'ja'] as const)(
    'is never a team’s own label, nor an option that it added: %s',
    (language) => {
      const found = labelled(REASON.name, '断った理由', {
        icp_mismatch: 'ICP mismatch',
        too_early: '時期尚早',
        budget: 'Icp mismatch',
      })
      expect(changes(found, language)).toEqual([])
    },
  )

  it('is no name in both languages: it is right in either', () => {
    for (const one of WANTED) {
      const { label } = asMadeEarlier(one)
      expect(changes(labelled(one.name, label), 'ja', one)).toEqual([])
    }
  })

  it('is no label whose new words another option has', () => {
    const found = labelled(REASON.name, 'Reason', { icp_mismatch: 'Icp mismatch', own: 'Outside ICP' })
    expect(changes(found, 'en')).toEqual([])
    expect(changes(found, 'ja')).toHaveLength(1)
  })

  it('does not mind an option that is called as the property is to be', () => {
    const found = labelled(REASON.name, '却下理由', { own: 'Rejection reason' })
    expect(changes(found, 'en')).toEqual([{ value: null, before: '却下理由', after: 'Rejection reason' }])
  })

  it('stands in the plan as a step for each property that has some', () => {
    const found = [
      labelled('another', 'Another', { icp_mismatch: 'Icp mismatch' }),
      asMadeEarlier(REASON),
      asMade(wanted('japan_handoff_status'), 'en'),
      labelled('other', 'Other'),
    ]
    const steps = labelSteps(schema(...found), WANTED, labelTexts, 'en')
    expect(steps).toEqual([
      {
        name: REASON.name,
        kind: 'enumeration',
        action: 'mend',
        missing: [],
        labels: changes(asMadeEarlier(REASON), 'en'),
        why: null,
        found: null,
      },
    ])
    expect(steps[0]?.labels.length).toBeGreaterThan(3)
  })
})

describe('the language of a portal', () => {
  const of = (...properties: ExistingProperty[]) => portalLanguage(schema(...properties), WANTED, labelTexts)

  it.each(LANGUAGES)('is the one that set-up made it in: %s', (language) => {
    expect(of(...WANTED.map((one) => asMade(one, language)))).toBe(language)
  })

  it('is not told by an earlier version’s labels, which were the same everywhere', () => {
    expect(of(...WANTED.map(asMadeEarlier))).toBeNull()
  })

  it('is told by what a team called the options itself', () => {
    const own = labelled(REASON.name, 'Rejection reason (却下理由)', {
      icp_mismatch: '対象外',
      other: 'Other',
    })
    expect(of(...WANTED.filter((one) => one !== REASON).map(asMadeEarlier), own)).toBe('ja')
    expect(of(labelled(REASON.name, 'Rejection reason (却下理由)', { own: '対象外' }))).toBeNull()
  })

  it('is told by ours only', () => {
    const theirs = labelled('their_status', '引き渡し状況', { handed_off: '渡した', other: 'その他' })
    expect(of(theirs)).toBeNull()
    expect(of(theirs, labelled('japan_handoff_at', 'Handed off at'))).toBe('en')
  })

  it('is not told where there is nothing, or as much of one as of the other', () => {
    expect(of()).toBeNull()
    expect(
      of(labelled('japan_handoff_at', 'Handed off at'), labelled('japan_accepted_at', '受け入れ日時')),
    ).toBeNull()
    expect(
      of(
        labelled('japan_handoff_at', 'Handed off at'),
        labelled('japan_accepted_at', '受け入れ日時'),
        labelled('japan_rejected_at', '却下日時'),
      ),
    ).toBe('ja')
  })

  it('can be asked of one list of options', () => {
    const options = ['1', '2'].map((version) => ({
      ...versionOption({ version, fingerprint: null }),
      earlier: null,
    }))
    const called = (label: string) => [{ value: '1', label }]
    expect(languageOfOptions(called('Version 1'), options, labelTexts)).toBe('en')
    expect(languageOfOptions(called('バージョン1'), options, labelTexts)).toBe('ja')
    expect(languageOfOptions(called('Version 2'), options, labelTexts)).toBeNull()
    expect(languageOfOptions([], options, labelTexts)).toBeNull()
  })
})
