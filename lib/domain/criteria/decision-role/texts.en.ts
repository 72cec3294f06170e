// English: what Decision role is called, says and asks for.

export const texts = {
  'criterion.decision_role': 'Decision role',
  'decision_role.confirmed': 'Confirmed by a person or in HubSpot.',
  'decision_role.by_title': 'Decision role seen: {level}.',
  'decision_role.it_selects': 'Leads the department that selects IT: {level}.',
  'decision_role.small_company': 'Small company: {level} decides.',
  'decision_role.none_high': 'Nobody at {wanted} or above yet; {n} {n|person|people} seen, highest: {level}.',
  'decision_role.abroad': 'The highest seen ({level}) is abroad, and nothing ties the lead to Japan.',
  'decision_role.no_title': '{n} {n|person|people} seen, no title could be read.',
  'decision_role.cut': 'Highest seen: {level}; {read} of {all} contacts at the company were read.',
  'decision_role.unreadable': 'Highest seen: {level}; the colleagues could not be read.',
  'next.find_decider':
    'Ask how the decision is made, or ask for the department head (部長) to join the next meeting.',
  'next.fill_title': 'Fill in the job title (business card, LinkedIn, signature).',
  'ask.decider':
    'If you do not mind, could you tell me which departments are involved and how a decision like this is usually approved?',
  'ask.title': 'So that we can send you the right material, may I ask for your department and job title?',
} as const
