// English: what Japan engagement is called, says and asks for.

export const texts = {
  'criterion.japan_engagement': 'Japan engagement',
  'japan_engagement.seen': '{n} Japan-related {n|action|actions} by this person.',
  'japan_engagement.not_counted': 'Activity found, but older than {days} days, passive, or not about Japan.',
  'japan_engagement.none': 'No Japan-related action in the last {days} days.',
  'japan_engagement.call_unclear':
    'There was a call, but neither its outcome nor its length tells whether they were reached.',
  'japan_engagement.unreadable': 'None found, but not everything could be read.',
  'next.invite_japan': 'Get one answer: a reply, a call, or a visit to a Japan event.',
  'next.call_japan': 'Get one answer: a call, or a visit to a Japan event.',
  'ask.case_study':
    'Companies in Japan use us in several ways. May I ask which of them is closest to your situation?',
  'ask.reply': 'We will send you a case study from Japan. Which part of it is closest to your situation?',
} as const
