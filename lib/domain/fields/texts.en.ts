// English: why a property is suggested for a role.

export const fieldReasons = {
  'fields.reason.alone': '{why}.',
  'fields.reason.with_contacts': '{why}, and {percent}\u00a0% of the contacts read have it.',
  'fields.reason.with_companies': '{why}, and {percent}\u00a0% of the companies read have it.',
  'fields.reason.label': 'The label says “{said}”',
  'fields.reason.name': 'The internal name says “{said}”',
  'fields.reason.description': 'The description says “{said}”',
  'fields.reason.holds.department': 'It holds names of departments',
  'fields.reason.holds.title': 'It holds job titles',
  'fields.reason.holds.rank': 'It holds classes of job titles',
  'fields.reason.holds.inquiry': 'It holds what people ask us',
  'fields.reason.holds.hearing': 'It holds answers about need, time, budget or approval',
  'fields.reason.holds.companySize': 'It holds numbers of employees',
  'fields.reason.holds.industry': 'It holds industries',
  'fields.reason.holds.event': 'It holds names of events',
  'fields.reason.holds.optOut': 'It says whether mail is refused',
  'fields.reason.holds.slaClass': 'It sorts leads by how soon they need an answer',
  'fields.reason.holds.score': 'It holds a score',
} as const
