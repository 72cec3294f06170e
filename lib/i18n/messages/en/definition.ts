// English: the definition in words, and its editor.

export const definition = {
  'definition.title': 'Definition',
  'definition.version': 'Version {version}. Built in; it cannot be edited yet.',
  'definition.ready': 'A lead is ready for handoff when all of these hold:',
  'definition.optional': '(optional)',
  'definition.icp': 'The company has {min} to {max} employees, in {industries}.',
  'definition.icp.anyIndustry': 'any industry',
  'definition.icp.industries': 'one of these industries: {list}',
  'definition.icp.noMax': 'any number of',
  'definition.presence': 'The person or company is in Japan, or is responsible for Japan.',
  'definition.engagement':
    'In the last {days} days the person did something about Japan: a form with Japanese content, a Japan event attended, a meeting, a reply, a call answered. Opens, clicks and page views do not count.',
  'definition.signal':
    'In the same time there is one strong sign of an evaluation for Japan, or two medium ones of different kinds.',
  'definition.role':
    'Somebody at the company who decides has been seen: a department head or above by title, the head of the department that selects IT, or a role that a person confirmed.',
  'definition.unknown': 'What cannot be read is never taken as missing: the verdict is then "Needs review".',
  'definition.score': 'The lead score ({property}, threshold {threshold}) is shown and never decides.',
  'definition.sla.business_days':
    'After the handoff, sales makes the first contact within {n} Japanese business {n|day|days} ({hours} JST).',
  'definition.sla.business_hours':
    'After the handoff, sales makes the first contact within {n} Japanese business {n|hour|hours} ({hours} JST).',
  'definition.sla.elapsed': 'After the handoff, sales makes the first contact within {n} {n|hour|hours}.',
  'definition.sla.closed': 'Closed: {days}.',
  'definition.sla.weekends': 'weekends',
  'definition.sla.holidays': 'national holidays',
  'definition.sla.yearEnd': '29 December to 3 January',
  'definition.sla.obon': '13 to 16 August',
}
