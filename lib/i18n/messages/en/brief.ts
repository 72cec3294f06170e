// English: what a rep reads before the first call.

export const brief = {
  'brief.title': 'Before the call',
  'brief.copy': 'Copy brief',
  'brief.copied': 'Copied',
  'brief.copyFailed': 'The browser refused to copy. Select the text and copy it:',
  'brief.text': 'Brief as text',
  'brief.company': 'Company',
  'brief.signal': 'Evaluating',
  'brief.copyOther': '日本語',
  'brief.copyOther.more': 'でコピー',
  'brief.details': 'People and history in full',
  'brief.people': 'People',
  'brief.history': 'History',
  'brief.questions': 'Open questions',
  'brief.etiquette': 'Etiquette',
  'brief.rejections': 'Earlier rejections',

  'brief.people.self': 'This contact',
  'brief.people.role': 'Buying role in HubSpot: {role}',
  'brief.people.confirmed': 'Confirmed role: {role}',
  'brief.people.more': '{n} more at this company',
  'brief.people.more_at_least': 'At least {n} more at this company',
  'brief.people.alone': 'No other contact at this company.',
  'brief.questions.none': 'No open question found.',

  'brief.acknowledge': 'First thank for the inquiry and say by when you will answer.',
  'brief.rejections.none': 'Never rejected.',
  'brief.rejections.note': 'Note: {note}',
} as const
