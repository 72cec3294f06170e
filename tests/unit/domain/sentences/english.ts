// What buyers write in English: Japanese companies' English, foreign companies with a project in Japan.
import { row, type SentenceRow } from './row'

export const ENGLISH: readonly SentenceRow[] = [
  // Evaluation
  row('Could you send us a quote for 80 seats?', 'evaluation'),
  row('Please provide a quotation by Friday.', 'evaluation'),
  row('Hi, we are evaluating three vendors and would like to talk to someone.', 'evaluation'),
  row('You are on our shortlist.', 'evaluation'),
  row('You are No. 1 on our shortlist so far.', 'evaluation', null, 'No. is a number, not a negation'),
  row('We are looking to replace our current CRM before the summer.', 'evaluation'),
  row('Can we start a trial with our Osaka team?', 'evaluation'),
  row('We would like to run a PoC with 10 users.', 'evaluation'),
  row('We will issue an RFP next month. Who should receive it?', 'evaluation'),
  row('RFI attached, reply by the 15th please', 'evaluation'),
  row('I need pricing for Japan, in writing if possible.', 'evaluation'),
  row('I have to write an approval document for my manager. Can you help with the cost part?', 'evaluation'),
  row('QUOTE PLEASE', 'evaluation'),
  row('quote plz, asap 🙏', 'evaluation'),

  // Implementation in Japan
  row('Who handles implementation in Japan?', 'implementation'),
  row('We plan to implement in Japan first and then in Korea.', 'implementation'),
  row('Our Japan rollout starts in October.', 'implementation'),
  row('The Japan roll-out covers four plants.', 'implementation'),
  row('Do you have a reseller in Japan?', 'implementation'),
  row('Is there a local partner in Nagoya we can work with?', 'implementation'),
  row('Could you share how many Japanese customers you have?', 'implementation'),
  row('We want to roll out in Japan by the end of the year.', 'implementation'),

  // Local support
  row('Do you offer Japanese support?', 'local_support'),
  row('Our users need support in Japanese.', 'local_support'),
  row('Is Japanese-language support included in the standard plan?', 'local_support'),
  row('Does the product have a Japanese UI?', 'local_support'),
  row('We need someone available in the Japan time zone.', 'local_support'),
  row('Is there JST support on weekdays?', 'local_support'),
  row('Who provides local support for the Tokyo team?', 'local_support'),
  row('What are the hours of your support in Japan?', 'local_support'),

  // Security gate
  row('Our IT will send a security questionnaire next week.', 'security'),
  row('Please complete the attached security check sheet.', 'security'),
  row('Can you fill in our security checklist?', 'security'),
  row('We require data residency in Japan.', 'security'),
  row('Can the data stay in the Tokyo region?', 'security'),
  row('How do you comply with APPI?', 'security'),
  row('Are you registered with ISMAP?', 'security'),
  row('Please share your SOC2 report.', 'security'),

  // Commercial terms
  row('Can you issue a JPY invoice?', 'terms'),
  row('Do you have yen pricing?', 'terms'),
  row('Please invoice in yen.', 'terms'),
  row('We can only pay against a purchase order.', 'terms'),
  row('Please sign our NDA before we share details.', 'terms'),
  row('Is bank transfer accepted?', 'terms'),

  // Medium
  row('Our budget is about 3 million yen a year.', 'planning'),
  row('The next fiscal year starts in April.', 'planning'),
  row('This is for our Japan office.', 'planning'),
  row('The Japan subsidiary will be the contracting party.', 'planning'),
  row('Do you have a Japan case study?', 'content'),
  row('Is there a Japanese case study in manufacturing?', 'content'),
  row('Please send the Japanese datasheet.', 'content'),
  row('Do you support the qualified invoice system?', 'back_office_law'),
  row('Can employees register My Number in your system?', 'back_office_law'),

  // Several at once, several sentences, lists
  row('Please send a quote and confirm whether you can invoice in yen.', 'evaluation terms'),
  row('Our Japan office needs Japanese support.', 'planning local_support'),
  row('Budget is fixed for this fiscal year. We need a Japan case study to convince HQ.', 'planning content'),
  row(
    'Hello,\n\nWe are a German machine builder with a plant in Hamamatsu.\nQuestions:\n- Japanese UI?\n- data residency in Japan?\n- yen pricing?\n\nBest,\nJonas',
    'local_support security terms',
  ),
  row(
    'Thank you for your time yesterday. As next steps we will send the security questionnaire, and you will send the quotation.',
    'security evaluation',
  ),
  row(
    'Dear Sir or Madam, I am writing on behalf of my boss. He wants to know the price. Please give us quotation. Thank you for your cooperation.',
    'evaluation',
  ),
  row('we are evaluating your product for japan rollout, need local partner', 'evaluation implementation'),
  row('Ｗｅ ａｒｅ ｅｖａｌｕａｔｉｎｇ ３ ｖｅｎｄｏｒｓ．', 'evaluation'),

  // Nothing that counts
  row('Thank you for the information.', ''),
  row('I forgot my password.', ''),
  row('Could you tell me where your headquarters are?', ''),
  row('Looking forward to seeing your new features.', ''),
  row('My colleague in London already talked to you last year.', ''),
]
