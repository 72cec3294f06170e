// English: what Decision role is called, says and asks for.

export const texts = {
  'criterion.decision_role': 'Decision role',
  'decision_role.confirmed': '{who}: {role}, confirmed.',
  'decision_role.unnamed': 'This contact',
  'decision_role.by_title': '{who}: {level}.',
  'decision_role.it_selects': '{who} leads the department that selects IT: {level}.',
  'decision_role.small_company': '{who}: {level}, who decides at a small company.',
  'decision_role.none_high': 'No {wanted} or above known yet. Highest of {n}: {level}.',
  'decision_role.abroad': 'The highest known ({level}) is abroad, and nothing ties the lead to Japan.',
  'decision_role.no_title': '{n} {n|person|people} known, but no title could be read.',
  'decision_role.cut': 'Highest known: {level}; {read} of {all} contacts at the company were read.',
  'decision_role.unreadable': 'Highest known: {level}; the other contacts at the company could not be read.',
  'next.find_decider':
    'Ask how the decision is made, or ask for the department head (部長) to join the next meeting.',
  'next.fill_title': 'Fill in the job title (business card, LinkedIn, signature).',
  'ask.decider':
    'If you do not mind, could you tell me which departments are involved and how a decision like this is usually approved?',
  'ask.title': 'So that we can send you the right material, may I ask for your department and job title?',
} as const
