// Words of English and romanised job titles with their level. Data; how they are read is in title-latin.ts.
import type { Confidence, Level } from './title-words'

/** Latin ranks, the more specific before the more general: what one pattern matches is removed before the next. */
export const LATIN_RANKS: readonly (readonly [RegExp, Level, Confidence?])[] = [
  [
    /\b(?:outside|external|non[ -]?executive|independent) (?:\w+ )?(?:director|board member|chair(?:man|woman|person)?|officer)\b|\b(?:external|outside|statutory) auditor\b/g,
    0,
  ],
  [/\b\w+ emerit(?:us|a)\b|\bhonorary (?:chair\w*|president|advis[eo]r)\b/g, 0],
  // Occupations with a rank word in them.
  [
    /\b(?:art|creative|web|film|movie|casting|music|stage|game|video|tv|floor|sound|design) director\b/g,
    1,
    'medium',
  ],
  [/\b(?:product|process|system|service|data|application|app|project|risk|asset) owner\b/g, 1, 'medium'],
  [/\b(?:care|case) manager\b|\bbusiness partner\b/g, 1, 'medium'],
  [/\bhead nurse\b/g, 3, 'low'],
  [
    /\bhead (?:chef|cook|coach|teacher|trainer|gardener|waiter|librarian|pharmacist|designer|clerk)\b/g,
    2,
    'medium',
  ],
  // Heads of a unit of any size.
  [
    /\b(?:store|shop|hotel|site|warehouse) manager\b|\bschool principal\b|^principal$|\bhead ?(?:master|mistress)\b|\bdean of\b|^dean$|\btencho\b|\bkocho\b|\bincho\b|\bjimucho\b/g,
    5,
    'low',
  ],
  [/\bmayor\b|\bmanaging partner\b/g, 9, 'medium'],
  [/\b(?:chief|country|resident|japan) representative\b/g, 6, 'medium'],
  [/\bc[ -](?:level|suite)\b/g, 8, 'medium'],
  [/\b(?:student|intern|journalist|reporter|advis[eo]r|auditor)\b(?=$| (?:at|to|of|for|in)\b| ?[(\-@])/g, 0],
  [/^press$/g, 0],
  [/\bshagai torishimariyaku\b|\bkansayaku\b|\bkomon\b|\bsodanyaku\b/g, 0],
  [
    /\b(?:representative director|daihyo ?torishimariyaku|daihyo)\b|\bceo\b|\bchief executive(?: officer)?\b/g,
    9,
  ],
  [/\b(?:co-?)?founder\b|\bowner\b/g, 9, 'medium'],
  [
    /\bexecutive vice president\b|\bevp\b|\bvice chair(?:man|woman|person)?\b|\bfuku-? ?(?:shacho|kaicho)\b/g,
    8,
  ],
  [/\bsenior vice president\b|\bsvp\b/g, 7, 'medium'],
  [/\bvice president\b|\bvp\b/g, 6, 'medium'],
  [/\brijicho\b|\bpresident\b|\bchair(?:man|woman|person)\b|\bshacho\b|\bkaicho\b/g, 9],
  [/\bc(?:[ofti]|is|d|m|hr|p|r|s|l|c|a|x|dx|k|b|g)o\b|\bchief \w+(?: \w+){0,2} officer\b/g, 8],
  [
    /\bboard (?:director|member)\b|\bdirector of (?:the )?board\b|\bmember of the board\b|\bmanaging director\b|\btorishimariyaku\b|\bsenmu\b|\bjomu\b/g,
    8,
  ],
  [/\b(?:executive|operating|corporate) officer\b|\bshikko ?yakuin\b/g, 7],
  [
    /\bdivision(?:al)? (?:director|head|manager|general manager)\b|\bcountry (?:manager|head|director)\b|\bhonbucho\b|\bshi ?shacho\b|\bjigyo ?bucho\b|\bjigyo ?honbucho\b|\bkojocho\b|\bkyokucho\b/g,
    6,
  ],
  [
    /\bgeneral manager\b(?=.*\b(?:division|japan|country)\b)|(?<=\b(?:division|japan|country) )general manager\b|\bgm\b(?=.*\bjapan\b)/g,
    6,
  ],
  [/\b(?:section|team|group) (?:head|chief|leader|lead)\b|\bkacho\b/g, 3],
  [/\b(?:department|dept\.?) (?:head|manager|director)\b|\bhead of department\b/g, 5],
  [/\bhead\b/g, 6, 'medium'],
  [
    /\bgeneral manager\b|\bgm\b|\bbucho\b|\bshitsucho\b|\bshitencho\b|\bshocho\b|\b(?:branch|plant|factory) manager\b|\bcountry lead\b/g,
    5,
  ],
  [/\bdirector\b/g, 5, 'medium'],
  [/\bjicho\b/g, 4],
  [/\bsub-?(?:manager|leader)\b|\bkakaricho\b|\bshunin\b|\bsupervisor\b|\bsenior staff\b/g, 2],
  [/\bmanager\b|\bleader\b/g, 3],
  [/\bchief\b(?! of staff)/g, 2],
  [
    /\b(?:staff|associate|specialist|coordinator|tantosha|tanto|engineer|developer|analyst|assistant|administrator|clerk|operator|secretary|designer|programmer|researcher)\b|\b(?:sales|service) (?:representative|rep)\b|\b(?:account|sales) executive\b/g,
    1,
  ],
]
