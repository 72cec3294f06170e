// English: what Japan engagement is called, says and asks for.

export const texts = {
  'criterion.japan_engagement': 'Japan engagement',
  'japan_engagement.seen': '{n} {n|act|acts} by the person that {n|touches|touch} Japan.',
  'japan_engagement.not_counted': 'What was found is too old (over {days} days), passive or not about Japan.',
  'japan_engagement.none': 'No act that touches Japan in the last {days} days.',
  'japan_engagement.call_unclear':
    'There was a call, but neither its outcome nor its length tells whether they were reached.',
  'japan_engagement.unreadable': 'None found, but not everything could be read.',
  'next.invite_japan': 'Get one answer: a reply, a call, or a visit to a Japan event.',
  'next.call_japan': 'Get one answer: a call, or a visit to a Japan event.',
  'ask.case_study':
    'Companies in Japan use us in several ways. May I ask which of them is closest to your situation?',
  'ask.reply':
    'I will send you case studies from Japan. May I ask which of them is closest to your situation?',
} as const
