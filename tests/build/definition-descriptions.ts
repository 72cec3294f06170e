// What the published schema of definition files says about each key.

import { DEFAULT_REJECTION } from '../../lib/domain/decision/reasons.ts'
import { FIELD_ROLES } from '../../lib/domain/fields/fields.ts'

const CRITERIA =
  'By name, whether a criterion must pass before a lead is ready. One that is not named here has its default.'
const CLOCK =
  'business_days: whole Japanese business days; business_hours: hours of opening time; elapsed: hours.'

/** Path in the file -> its description. */
export const DESCRIPTIONS: Readonly<Record<string, string>> = {
  '': 'What a lead must have before it changes hands from marketing to sales, and what happens around the handoff.',
  $schema: 'The address of this schema, for editors.',
  format: 'The format of the file. Formats 1 and 2 are still read, and brought up to date.',
  definition:
    'The definition. Every key but fields must be there, and no other; a newer version may have other criteria and reasons.',
  'definition.version':
    "The version's name, as in the portal's property. Publishing gives the next whole number.",
  'definition.required': CRITERIA,
  'definition.icp': 'Which companies fit. null: no limit.',
  'definition.icp.industries': "HubSpot's industry values. Empty: every industry.",
  'definition.presence': 'Who counts as present in Japan.',
  'definition.presence.responsibleCounts': 'Whether somebody abroad who is responsible for Japan counts too.',
  'definition.presence.domains':
    'E-mail and company domains that are known to be of Japan, whatever they end in.',
  'definition.fields':
    "The portal's own properties by what they hold for a lead, the first of a role first. HubSpot's own are read anyway.",
  ...Object.fromEntries(
    FIELD_ROLES.flatMap((role) => {
      const path = `definition.fields.${role}[]`
      return [
        [`${path}.property`, 'Its internal name; of the company with company. in front.'],
        [`${path}.label`, 'As HubSpot shows it.'],
        [`${path}.options`, 'Of a drop-down: the labels by value. Empty: free text, a number or a date.'],
      ]
    }),
  ),
  'definition.fields.hearing[].signs': 'What each option is a sign of; one that is not named here is none.',
  'definition.fields.slaClass[].targets': 'The target of each option; one that is not named here has none.',
  'definition.windowDays': 'Evidence older than this many days is shown and does not count.',
  'definition.score': 'The lead score. It is shown, and never decides.',
  'definition.score.property': 'The contact property that holds the score. null: none is shown.',
  'definition.signals':
    'What counts as a sign of an active evaluation: one strong phrase, or medium phrases of two categories.',
  'definition.signals[].id': 'The name of the category; no two may have the same.',
  'definition.signals[].phrases':
    'Latin terms match whole words, Japanese terms anywhere. … stands for up to 15 characters of the same clause. Width and case do not matter.',
  'definition.negatives': 'Phrases that show that the sender wants something else: a pitch, a job, a thesis.',
  'definition.boilerplate': "Texts of one's own that come back in what buyers send. They are not read.",
  'definition.japanEvents': 'Parts of the names of Japan events.',
  'definition.japanForms': 'Parts of the names of Japan forms.',
  'definition.japanPages': 'Parts of the addresses of Japanese pages.',
  'definition.decisionRole':
    'Who counts as a decision role, by level: 3 section head, 5 department head, 9 president.',
  'definition.decisionRole.minLevel': 'The level from which a person counts.',
  'definition.decisionRole.itSelects':
    'Whether the IT department selects, so that its heads count from itMinLevel.',
  'definition.decisionRole.smallCompanyEmployees':
    'Up to this many employees, a head counts as one level higher.',
  'definition.sla': 'The time to the first contact. Times are in Japan (JST).',
  'definition.sla.clock': CLOCK,
  'definition.sla.target':
    'In the unit of the clock. At most 250 business days, 2,500 business hours, 8,760 hours.',
  'definition.sla.openMinute': 'Minutes after midnight.',
  'definition.sla.closeMinute': 'Minutes after midnight; later than openMinute.',
  'definition.sla.weekdays': '1 is Monday, 7 is Sunday.',
  'definition.sla.nationalHolidays': 'Whether national holidays are closed.',
  'definition.sla.yearEndClosed': '29 December to 3 January.',
  'definition.sla.obonClosed': '13 to 16 August.',
  'definition.sla.bridgingDaysClosed': '30 April to 2 May.',
  'definition.sla.closures': 'Other closed days, as YYYY-MM-DD.',
  'definition.sla.targets': 'Other targets by where the lead came from. The first that matches holds.',
  'definition.sla.targets[].matches':
    "HubSpot's source (PAID_SEARCH), or a part of the name of the form sent last.",
  'definition.sla.targets[].clock': CLOCK,
  'definition.sla.atRiskShare': 'Share of the time after which a lead is at risk: over 0, at most 1.',
  'definition.rejection': 'What each reason of a rejection asks for, and when the lead may come back.',
  'definition.rejection.termStartMonth':
    "The month in which the buyers' term begins; 4 at most Japanese companies.",
  ...Object.fromEntries(
    Object.keys(DEFAULT_REJECTION.reasons).flatMap((reason) => {
      const path = `definition.rejection.reasons.${reason}`
      return [
        [`${path}.details`, 'The details on offer, in this order.'],
        [`${path}.recycle`, 'When marketing may hand the lead off again.'],
        [`${path}.recycleByDetail`, 'Where a detail has another rule than its reason.'],
      ]
    }),
  ),
  'definition.handoff': 'What happens around a decision. Owners are HubSpot owner ids.',
  'definition.handoff.managerOwnerId': 'Whom the SLA workflow tells about an overdue lead. null: nobody yet.',
  'definition.handoff.followUpOwnerId':
    'Owner of the task that a rejection leaves. null: whoever handed the lead off.',
  'definition.handoff.followUpDays': 'Days until that task is due.',
  'definition.handoff.alsoWrite': "What else a decision writes, in the portal's own values. null: nothing.",
  'definition.handoff.alsoWrite.buyingRole':
    "Whether a confirmed role also goes into HubSpot's own buying role.",
  'definition.properties': "The portal's own names for the handoff's properties, where they differ.",
}

/** Lists that hold no item twice. */
export const UNIQUE: readonly string[] = [
  'definition.sla.weekdays',
  'definition.sla.closures',
  ...Object.keys(DEFAULT_REJECTION.reasons).map((reason) => `definition.rejection.reasons.${reason}.details`),
]
