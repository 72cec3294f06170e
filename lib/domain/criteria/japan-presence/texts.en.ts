// English: what Japan presence is called, says and asks for.

export const texts = {
  'criterion.japan_presence': 'Japan presence',
  'japan_presence.based': 'Based in Japan.',
  'japan_presence.responsible': 'Responsible for Japan from a company elsewhere.',
  'japan_presence.not_counted':
    'Responsible for Japan from abroad; this definition counts only people and companies in Japan.',
  'japan_presence.abroad': 'A fact places this lead in another country, and nothing ties it firmly to Japan.',
  'japan_presence.weak': 'Only hints of Japan, no proof.',
  'japan_presence.none': 'Nothing says whether this lead is in Japan.',
  'japan_presence.unreadable': 'The company could not be read, and the contact alone does not tell.',
  'next.ask_presence': 'Ask which office or market this is for.',
  'next.fill_presence': 'Look up the company and associate it with the contact.',
  'ask.presence': 'Which office or market would this be for?',
} as const
