// What of a failure may be kept: known words, names of error classes and of our own files. Everything else is left out.
import { ERROR_CLASSES, WORDS } from './known-words'

const LEFT_OUT = '…'
const LONGEST = 300
const MOST_FRAMES = 10
/** Chromium's stacks begin with class and message. */
const LONGEST_CLASS = 100
const PLACE = /^[a-z][a-z_. ]{0,60}$/
const LONG_NUMBER = /\d{5}/
/** "at f (chrome-extension://…/chunks/panel-AbC.js:1:234)", "f@moz-extension://…/background.js:1:234". */
const FRAME =
  /^(?:\s*at |[^@]*@).*?(?:chrome|moz)-extension:\/\/[\w-]{1,40}\/((?:[a-z-]{1,20}\/)?[a-z][\w.-]{0,60}\.js):(\d{1,6}):(\d{1,7})\)?$/

/** A place as our own code names them; another one is nameless. */
export function safePlace(place: string): string {
  return PLACE.test(place) ? place : 'unknown'
}

/** The class of an error, if it is one that browsers or we ourselves have. */
export function safeClass(name: string): string {
  return ERROR_CLASSES.has(name) ? name : 'Error'
}

/**
 * A message with nothing but words that engines' messages and our own are made of: numbers, quotes, addresses, names and every other
 * word become "…". A list of what is safe, since nobody can list what is not.
 */
export function safeMessage(message: string): string {
  let begins = true
  const said = message.split(/\s+/).map((chunk) => {
    const [, before = '', core = '', after = ''] =
      /^(["'`([{<“‘]*)(.*?)(["'`)\]}>”’.,:;!?]*)$/.exec(chunk) ?? []
    const safe = safeWord(core, begins)
    begins = /[.:!?]$/.test(after)
    return safe === LEFT_OUT ? safe : before + safe + after
  })
  const joined = said
    .join(' ')
    .trim()
    .replace(/…( …)+/g, LEFT_OUT)
  return joined.length > LONGEST ? joined.slice(0, LONGEST) + LEFT_OUT : joined
}

/** Only the first word of a sentence may have a capital that it does not have in the list: elsewhere it may be a name. */
function safeWord(word: string, begins: boolean): string {
  if (word === '') return ''
  const known = (part: string) => WORDS.has(part) || (begins && WORDS.has(part.toLowerCase()))
  if (!/^[A-Za-z._]+$/.test(word)) return known(word) ? word : LEFT_OUT
  // Keys of texts and messages are words with dots in between.
  return word
    .split(/([._])/)
    .map((part) => (/^[._]?$/.test(part) || known(part) ? part : LEFT_OUT))
    .join('')
}

/** The frames of a stack that are in our own files, as "file:line:column". The message that engines write before them is left out. */
export function safeStack(stack: string, message: string): string[] {
  const begins = stack.indexOf(message)
  return (begins < 0 || begins > LONGEST_CLASS ? stack : stack.slice(begins + message.length))
    .split('\n')
    .flatMap((line) => {
      const [, file, at, column] = FRAME.exec(line) ?? []
      return file === undefined || LONG_NUMBER.test(file) ? [] : [`${file}:${at}:${column}`]
    })
    .slice(0, MOST_FRAMES)
}
