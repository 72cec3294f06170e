// English: words for a lead and for what was decided about it, wherever they are shown or written.
export const lead = {
  'lead.unnamed': 'Unnamed contact',

  'verdict.ready': 'Ready for handoff',
  'verdict.not_ready': 'Not ready',
  'verdict.needs_review': 'Needs review',
  'verdict.not_japan': 'Not a Japan lead',
  'verdict.met': '{met} of {all} required criteria met',

  'status.handed_off': 'Handed off',
  'status.accepted': 'Accepted',
  'status.rejected': 'Rejected',
  'status.returned': 'Returned',
  'status.reason': 'Reason: {reason}',

  'sla.due': 'Due {at}',
  'sla.wasDue': 'Was due {at}',

  'outcome.pass': 'Met',
  'outcome.fail': 'Missing',
  'outcome.unknown': 'Unknown',
  'outcome.not_applicable': 'Not applicable',

  'sign.yes': 'A signal',
  'sign.no': 'Not a signal',
} as const
