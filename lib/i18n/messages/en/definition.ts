// English: the definition in plain words.

export const definition = {
  'definition.title': 'Definition',
  'definition.ready': 'A lead is ready for handoff when all of these hold:',
  'definition.ready.nothing': 'Nothing is required: every lead counts as ready for handoff.',
  'definition.also': 'Also looked at, and holding no lead back:',
  'definition.icp.size.any': 'The company has any number of employees',
  'definition.icp.size.min': 'The company has at least {min} {min|employee|employees}',
  'definition.icp.size.max': 'The company has at most {max} {max|employee|employees}',
  'definition.icp.size.both': 'The company has {min} to {max} employees',
  'definition.icp.anyIndustry': '{size}, in any industry.',
  'definition.icp.industries': '{size}, in one of these industries: {list}.',
  'definition.presence': 'The person or the company is in Japan.',
  'definition.presence.responsible':
    'The person or the company is in Japan, or somebody abroad is responsible for Japan.',
  'definition.presence.domains': 'Japanese company domains: {list}.',
  'definition.engagement':
    'In the last {days} {days|day|days} the person did something about Japan: a form with Japanese content, a Japan event attended, a meeting, a reply, a call answered. Opens, clicks and page views do not count.',
  'definition.signal':
    'In the same time there is one strong sign of an evaluation for Japan, or two medium ones of different categories.',
  'definition.signal.kinds': '{strength}: {list}.',
  'definition.role':
    'We know someone at the company who decides: by title from “{level}” up, or by a role that a person confirmed.',
  'definition.role.it':
    'We know someone at the company who decides: by title from “{level}” up, in the department that selects IT from “{it}” up, or by a role that a person confirmed.',
  'definition.role.small':
    'In a company of at most {n} {n|employee|employees} every title counts one level higher.',
  'definition.unknown': 'What cannot be read is never taken as missing: the verdict is then “Needs review”.',
  'definition.score': 'The lead score ({property}, threshold {threshold}) is shown for information only.',

  'definition.fields.none': 'Only HubSpot’s own properties are read.',
  'definition.fields.role': '{role}: {list}.',
  'definition.fields.with': '{field} ({what})',
  'definition.fields.means': '{option}: {what}',

  'definition.sla.title': 'First contact',
  'definition.sla.business_days':
    'After the handoff, sales makes the first contact within {n} Japanese business {n|day|days} ({hours} JST).',
  'definition.sla.business_hours':
    'After the handoff, sales makes the first contact within {n} Japanese business {n|hour|hours} ({hours} JST).',
  'definition.sla.elapsed': 'After the handoff, sales makes the first contact within {n} {n|hour|hours}.',
  'definition.sla.for.business_days': 'Leads from {sources}: {n} business {n|day|days}.',
  'definition.sla.for.business_hours': 'Leads from {sources}: {n} business {n|hour|hours}.',
  'definition.sla.for.elapsed': 'Leads from {sources}: {n} {n|hour|hours}.',
  'definition.sla.atRisk': 'At risk after {percent} % of the time.',
  'definition.sla.closed': 'Closed: {days}.',
  'definition.sla.weekday': 'every {weekday}',
  'definition.sla.holidays': 'national holidays',
  'definition.sla.yearEnd': '29 December to 3 January',
  'definition.sla.obon': '13 to 16 August',
  'definition.sla.bridging': '30 April to 2 May',
  'definition.more': 'and {n} more',

  'definition.rejection.title': 'Rejection and return',
  'definition.rejection.reason': '{reason}: {what}.',
  'definition.rejection.details.required': 'a detail is required ({details})',
  'definition.rejection.details.optional': 'a detail may be added ({details})',
  'definition.rejection.note': 'a note is required',
  'definition.rejection.never': 'no date of return',
  'definition.rejection.days': 'back after {n} {n|day|days}',
  'definition.rejection.next_term': 'back when the next term begins (month {month})',
  'definition.rejection.for': '{detail}: {rule}',

  'definition.handoff.title': 'People, and what is written',
  'definition.handoff.manager': '{name} is notified about overdue leads.',
  'definition.handoff.manager.none': 'No manager is chosen for overdue leads.',
  'definition.handoff.followUp':
    'A rejection leaves a task for {name}, due in {days} {days|day|days} or when the lead may come back.',
  'definition.handoff.followUp.handedOff':
    'A rejection leaves a task for whoever handed the lead off, due in {days} {days|day|days} or when the lead may come back.',
  'definition.handoff.nothing': 'Nothing else in HubSpot is changed.',
  'definition.handoff.buyingRole': 'A confirmed decision role is also written as HubSpot’s buying role.',
  'definition.handoff.lifecycleOnHandOff': 'At handoff the lifecycle stage becomes {value}.',
  'definition.handoff.lifecycleOnAccept': 'When accepted, the lifecycle stage becomes {value}.',
  'definition.handoff.leadStatusOnAccept': 'When accepted, the lead status becomes {value}.',
  'definition.handoff.leadStatusOnReject': 'When rejected, the lead status becomes {value}.',
  'definition.handoff.property': '{what} is kept in {property}.',

  'definition.lists.title': 'Phrases and names',
  'definition.list': '{name} ({n})',
  'definition.list.signal': 'Signal, {strength}: {name} ({n})',
  'definition.list.negative': 'No intent: {name} ({n})',
} as const
