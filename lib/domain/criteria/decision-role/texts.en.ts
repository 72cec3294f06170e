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
  'next.find_decider': 'Ask who signs it off, or invite their department head (部長).',
  'next.fill_title': 'Fill in the job title (business card, LinkedIn, signature).',
  'ask.decider': 'Who else will be part of the decision, and who signs it off?',
  'ask.title': 'May I ask for your department and your role?',
} as const
