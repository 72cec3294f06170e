// English: what Evaluation signal is called, says and asks for.

export const texts = {
  'criterion.evaluation_signal': 'Evaluation signal',
  'evaluation_signal.strong': '{n} strong {n|sign|signs} of an active Japan evaluation.',
  'evaluation_signal.two_medium': 'Two medium signs of different categories.',
  'evaluation_signal.one_medium': 'Only one medium sign: one more of another category is needed.',
  'evaluation_signal.none': 'No sign of an active Japan evaluation.',
  'evaluation_signal.possible': '{n} possible {n|sign|signs}: is it one? A person has to say.',
  'evaluation_signal.option_unknown':
    'An answer was chosen that the definition does not know yet: say in Fields what it means.',
  'evaluation_signal.unreadable': 'No sign found, but not everything could be read.',
  'next.ask_plan': 'Ask what they are planning, and by when.',
  'next.ask_japan': 'Ask what they are planning for Japan, and by when.',
  'next.second_sign': 'Ask for a second sign: a quotation, Japanese support or a security check.',
  'next.say_signal': 'Read the sentence and say whether it is a signal.',
  'ask.plan':
    'So that we can suggest what fits, may I ask what made you look into this, and by when you would like to have it in place?',
  'ask.japan_plan':
    'So that we can suggest what fits, may I ask what you are planning for Japan, and by when?',
  'ask.second_sign': 'Would a quotation, answers to a security check sheet, or a demo help your evaluation?',
} as const
