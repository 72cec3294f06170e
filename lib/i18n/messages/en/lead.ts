// English: words for a lead and for what was decided about it, wherever they are shown or written.
export const lead = {
  'lead.unnamed': 'Unnamed contact',

  'verdict.ready': 'Ready for handoff',
  'verdict.not_ready': 'Not ready',
  'verdict.needs_review': 'Needs review',
  'verdict.not_japan': 'Not a Japan lead',
  'verdict.met': '{met} of {all} required criteria met',
  'verdict.unknown': '{n} unknown',

  'status.handed_off': 'Handed off',
  'status.accepted': 'Accepted',
  'status.rejected': 'Rejected',
  'status.returned': 'Returned',
  'status.reason': 'Reason: {reason}',

  'sla.due': 'Due {at}',

  'outcome.pass': 'Met',
  'outcome.fail': 'Missing',
  'outcome.unknown': 'Unknown',
  'outcome.not_applicable': 'Not applicable',

  'sign.yes': 'A signal',
  'sign.no': 'Not a signal',

  'detail.size': 'Company size',
  'detail.industry': 'Industry',
  'detail.geography': 'Location',
  'detail.not_a_company': 'Not a company',
  'detail.this_term': 'This term',
  'detail.next_term': 'Next term',
  'detail.undecided': 'Undecided',
  'detail.decision_maker': 'A decision maker',
  'detail.it_department': 'The IT department',
  'detail.business_department': 'The business department',
  'detail.invalid_email': 'Invalid email',
  'detail.invalid_phone': 'Invalid phone',
  'detail.no_answer': 'No answer',
  'detail.duplicate': 'Duplicate',
  'detail.customer': 'Customer',
  'detail.partner': 'Partner',
  'detail.competitor': 'Competitor',
} as const
