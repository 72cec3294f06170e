// What can only be proved on a real account: the open points, in their order.

export const OPEN_POINTS = {
  token_info: 'Token info answers for this kind of token',
  account_info: 'Account details answer for this kind of token',
  missing_scopes: 'What a missing scope answers, and where it names the scope',
  flows_path: 'The path under which workflows answer',
  workflow_grammar: 'The grammar of the SLA workflow, as HubSpot keeps it',
  link_pages: 'How many links come with a contact, in which order, and how the rest is read',
  activity_search: 'Activities of a contact are found by search, newest first',
  message_direction: 'Whether HubSpot tells who sent a message',
  meeting_source: 'How HubSpot tells who booked a meeting',
  call_outcome: 'What tells that somebody answered a call',
  roll_ups: 'Which dates of HubSpot say that a contact may have been contacted',
  conditional_rules: 'The rules of this account for values that are written',
  submissions: 'The separator in the list of form submissions',
  unworked: 'How soon HubSpot knows that a lead was contacted',
  write_refusal: 'The answer to a value that HubSpot cannot take',
  admin_rules: 'The answer to a write against a rule of an admin (only where an account has one)',
  firefox: 'Host permission and CORS in Firefox (only a browser can tell)',
} as const

export type OpenPoint = keyof typeof OPEN_POINTS
