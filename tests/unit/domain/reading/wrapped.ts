// Breaks a text as a mail program does.

/** Lines of at most `width` characters; where words are set apart by spaces they stay whole. */
export function wrapped(text: string, width: number): string {
  if (!/[a-z] [a-z]/i.test(text)) return (text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []).join('\n')
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}
