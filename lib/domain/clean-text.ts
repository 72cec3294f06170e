// Makes typed or pasted text fit to be kept: no control or direction marks, no lone surrogates; line breaks stay.

/** Control characters but tab and line feed, direction marks, zero-width and other invisible ones. */
export const INVISIBLE = /(?![\t\n])\p{Cc}|\p{Bidi_Control}|[\u200b\u2060-\u2065\ufeff\ufff9-\ufffb]/gu

/** The same words without what nobody can see; line ends become line feeds. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').toWellFormed().replace(INVISIBLE, '')
}
