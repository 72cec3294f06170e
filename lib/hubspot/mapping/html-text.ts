// HTML of notes and mails as plain text, without a DOM (a service worker has none). Quoted mail becomes `> ` lines.
import { decodeEntities } from './entities'

const UNSEEN = new Set('script style head title template noscript iframe svg object'.split(' '))
const BLOCKS = new Set(
  'address article blockquote br dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul'.split(
    ' ',
  ),
)
const CELLS = new Set(['td', 'th'])
/** Wrappers that mail programs put around the mail that is answered. */
const QUOTE_CLASS =
  /\b(?:class|id)\s*=\s*["']?[^"'>]*(?:gmail_quote|yahoo_quoted|protonmail_quote|moz-forward)/i
/** Outlook marks only where the answered mail starts: all that follows is quoted. */
const QUOTE_START = /\bid\s*=\s*["']?(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message)/i

interface Tag {
  readonly name: string
  readonly closing: boolean
  readonly attributes: string
  /** Index after `>`. */
  readonly end: number
}

/** The tag at `start` (a `<`); null when it is not a tag or never ends. Quoted attribute values may hold `>`. */
function tagAt(html: string, start: number): Tag | null {
  const closing = html[start + 1] === '/'
  let at = start + (closing ? 2 : 1)
  const nameStart = at
  while (/[A-Za-z0-9:-]/.test(html[at] ?? '')) at++
  const name = html.slice(nameStart, at).toLowerCase()
  if (!/^[a-z]/.test(name)) return null
  const attributesStart = at
  for (let quote = ''; at < html.length; at++) {
    const char = html[at]
    if (quote !== '') quote = char === quote ? '' : quote
    else if ((char === '"' || char === "'") && html[at - 1] === '=') quote = char
    else if (char === '>') {
      // Enough for class and id; searching a megabyte of attributes would take forever.
      const attributes = html.slice(attributesStart, Math.min(at, attributesStart + 2_000))
      return { name, closing, attributes, end: at + 1 }
    }
  }
  return null
}

/** Collects lines; every line begun inside a quote starts with `> `. */
class Lines {
  private out = ''
  private line = ''
  private quoted = false

  text(text: string, quoted: boolean): void {
    const collapsed = text.replace(/[ \t\r\n\f\u00a0]+/g, ' ')
    if (this.line === '') this.quoted = quoted
    this.line += this.line === '' || this.line.endsWith(' ') ? collapsed.trimStart() : collapsed
  }

  break(): void {
    const line = this.line.trimEnd()
    if (line !== '') this.out += `${this.out === '' ? '' : '\n'}${this.quoted ? '> ' : ''}${line}`
    this.line = ''
  }

  get length(): number {
    return this.out.length + this.line.length
  }

  end(): string {
    this.break()
    return this.out
  }
}

/** Keeps track of how deep in quoted mail the reader is. */
class Quotes {
  private readonly open: boolean[] = []
  private depth = 0
  private rest = false

  see(tag: Tag): void {
    if (tag.name !== 'div' && tag.name !== 'blockquote') return
    if (tag.closing) {
      if (this.open.pop() === true) this.depth--
      return
    }
    if (QUOTE_START.test(tag.attributes)) this.rest = true
    const quote = tag.name === 'blockquote' || QUOTE_CLASS.test(tag.attributes)
    this.open.push(quote)
    if (quote) this.depth++
  }

  get inside(): boolean {
    return this.rest || this.depth > 0
  }
}

/** Where the text after an unseen element goes on. */
function afterUnseen(html: string, lower: string, tag: Tag): number {
  const close = lower.indexOf(`</${tag.name}`, tag.end)
  return close < 0 ? html.length : close
}

/**
 * Plain text of `html`, one line per block, quoted mail marked by `> `; scripts and styles are dropped.
 * Text without a tag keeps its own line breaks. Reading stops soon after `limit` characters of output.
 */
export function htmlToText(html: string, limit: number): string {
  if (!/<[a-z!/]/i.test(html)) return decodeEntities(html.slice(0, 10 * limit))
  const lower = html.toLowerCase()
  const lastTagEnd = html.lastIndexOf('>')
  const lines = new Lines()
  const quotes = new Quotes()
  let at = 0
  while (at < html.length && lines.length < 2 * limit) {
    const next = html.indexOf('<', at)
    const stop = next < 0 ? html.length : next
    if (stop > at) lines.text(decodeEntities(html.slice(at, Math.min(stop, at + 10 * limit))), quotes.inside)
    if (next < 0) break
    if (html.startsWith('<!', next)) {
      const comment = html.startsWith('<!--', next)
      const close = html.indexOf(comment ? '-->' : '>', next)
      at = close < 0 ? html.length : close + (comment ? 3 : 1)
      continue
    }
    const tag = tagAt(html, next)
    if (tag === null) {
      // Not a tag: `a < b`. Where no tag can end any more, the rest is text.
      const rest = next > lastTagEnd ? html.length : next + 1
      lines.text(decodeEntities(html.slice(next, rest)), quotes.inside)
      at = rest
      continue
    }
    at = UNSEEN.has(tag.name) && !tag.closing ? afterUnseen(html, lower, tag) : tag.end
    if (BLOCKS.has(tag.name)) lines.break()
    else if (CELLS.has(tag.name)) lines.text(' ', quotes.inside)
    quotes.see(tag)
  }
  return lines.end()
}
