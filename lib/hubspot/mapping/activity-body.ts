// Bodies of tasks and notes: plain lines as HTML that cannot be anything but text, with the marker by which we find them again.
import { cleanText } from '@/lib/domain/clean-text'

/** HubSpot keeps at most 65,536 characters of a body; the marker must never be what is cut. */
const LONGEST_HTML = 64_000

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML that shows just that text. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

/** One paragraph a line, then the marker. What is too long ends in an ellipsis, never within a character reference. */
export function activityBody(lines: readonly string[], marker: string): string {
  let html = ''
  for (const line of lines) {
    const paragraph = line
      .split('\n')
      .map((part) => escapeHtml(cleanText(part)))
      .join('<br>')
    const room = LONGEST_HTML - html.length - '<p></p>'.length
    if (paragraph.length > room) {
      html += `<p>${cut(paragraph, room - 1)}…</p>`
      break
    }
    html += `<p>${paragraph}</p>`
  }
  return `${html}<p><small>${escapeHtml(marker)}</small></p>`
}

function cut(html: string, length: number): string {
  return html.slice(0, Math.max(0, length)).replace(/(?:&[^;]{0,6}|<[^>]{0,3}|[\ud800-\udbff])$/, '')
}
