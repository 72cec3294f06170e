// HTML of notes and mails as plain text: structure, quoted mail, hostile markup, time that stays linear.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { htmlToText } from '@/lib/hubspot/mapping/html-text'

const read = (html: string) => htmlToText(html, 20_000)

test.each([
  ['paragraphs', '<p>一行目</p><p>二行目</p>', '一行目\n二行目'],
  ['line breaks', 'a<br>b<br/>c', 'a\nb\nc'],
  ['inline markup leaves no gap', '<p>導<b>入</b>を<i>検討</i></p>', '導入を検討'],
  ['white space collapses', '<div>a \n\t b&nbsp;&nbsp;c</div>', 'a b c'],
  ['full-width space stays', '<p>山田　太郎</p>', '山田　太郎'],
  ['entities once', '<p>&lt;b&gt; &amp;amp; &#x65E5;&#26412; &yen;100</p>', '<b> &amp; 日本 ¥100'],
  ['unknown entities stay', '<p>&foo; &constructor; R&D</p>', '&foo; &constructor; R&D'],
  ['broken code points', '<p>&#xD800;&#99999999;&#0;</p>', '\ufffd\ufffd\ufffd'],
  ['script and style are gone', 'a<script>alert("<p>x</p>")</script><STYLE>p{}</STYLE>b<br>', 'ab'],
  ['an unclosed script swallows the rest', '<p>a</p><script>b', 'a'],
  ['comments', 'a<!-- <p>x</p> -->b<br>', 'ab'],
  ['attributes with a bracket', '<a title="1 > 0" href=x>link</a>', 'link'],
  ['a comparison is text', 'a < b <br> 3 > 2', 'a < b\n3 > 2'],
  ['table cells', '<table><tr><td>部署</td><td>人数</td></tr></table>', '部署 人数'],
  ['list', '<ul><li>一</li><li>二</li></ul>', '一\n二'],
  ['plain text keeps its lines', '一行目\n二行目 &amp; 三', '一行目\n二行目 & 三'],
  ['plain text with brackets', 'x<3, 5>4\nok', 'x<3, 5>4\nok'],
  ['the names of signs', '&hellip;&mdash;&rarr;&euro;&quot;&apos;a&nbsp;b&zwnj;&shy;c<br>', '…—→€"\'a bc'],
  ['references to a code in either form', '&#x1F600;&#128512;&#X41;&#65;<br>', '😀😀AA'],
  [
    'the last and the first code that there is',
    '&#x10FFFF;&#x110000;&#xDFFF;&#xE000;<br>',
    '\u{10ffff}\ufffd\ufffd\ue000',
  ],
  ['a reference without its end', '&amp &#65 &;<br>', '&amp &#65 &;'],
  ['a declaration', '<!DOCTYPE html><p>a</p>', 'a'],
  ['a declaration without end', '<p>a</p><!DOCTYPE html', 'a'],
  ['a comment holds tags', '<p>a<!-- > <b> -->b</p>', 'ab'],
  ['a comment without end', '<p>a</p><!-- b <p>c</p>', 'a'],
  ['a quoted bracket of either kind', `<p title='1 > 0' class="x">a</p>`, 'a'],
  ['a lone quote quotes nothing', `<p it's>a</p>`, 'a'],
  ['a bracket that never closes', '<p>a</p>b <i c', 'a\nb <i c'],
  ['a cell of a heading', '<table><tr><th>項目</th><td>値</td></tr></table>', '項目 値'],
  ['after a script the line goes on', '<p>a<script>x</script> b</p>', 'a b'],
  ['a stray end of a script hides nothing', '</script><p>a</p>', 'a'],
  ['spaces around blocks', '<p> a </p> <p> b </p>', 'a\nb'],
  ['a space between two tags is one', '<p>a <b> b</b></p>', 'a b'],
  ['an XML prefix is a name', '<p>a<o:p>&nbsp;</o:p>b</p>', 'a b'],
])('%s', (_name, html, expected) => expect(read(html)).toBe(expected))

test.each([
  ['blockquote', '<p>はい</p><blockquote><p>予算は?</p><p>敬具</p></blockquote><p>以上</p>'],
  ['gmail', '<div>はい</div><div class="x gmail_quote"><div>予算は?</div>敬具</div><div>以上</div>'],
])('quoted mail: %s', (_name, html) => expect(read(html)).toBe('はい\n> 予算は?\n> 敬具\n以上'))

test.each(['divRplyFwdMsg', 'appendonsend', 'mail-editor-reference-message-container'])(
  'everything after the mark of Outlook is quoted: %s',
  (id) => {
    const html = `<div>了解です</div><hr><div id="${id}">From: x</div><div>見積をください</div>`
    expect(read(html)).toBe('了解です\n> From: x\n> 見積をください')
  },
)

test.each(['p', 'div', 'li', 'h1', 'h6', 'tr', 'dt', 'pre', 'section', 'hr'])(
  '%s stands on its own line',
  (tag) => expect(read(`a<${tag}>b</${tag}>c`)).toBe('a\nb\nc'),
)

test.each(['style', 'title', 'template', 'noscript', 'iframe', 'svg', 'object', 'head'])(
  'what is within %s is not text',
  (tag) => expect(read(`<p>a</p><${tag}><b>x</b> y</${tag}><p>b</p>`)).toBe('a\nb'),
)

test.each([
  ['yahoo', '<div class=yahoo_quoted>'],
  ['proton', '<div class="protonmail_quote">'],
  ['thunderbird', "<div class='moz-forward-container'>"],
  ['gmail by its id', '<DIV ID="x-gmail_quote">'],
])('quoted mail of %s ends with its wrapper', (_name, open) =>
  expect(read(`<div>はい</div>${open}<div>予算は?</div></div><div>以上</div>`)).toBe('はい\n> 予算は?\n以上'),
)

test.each([
  ['a class that only mentions it', '<div data-x="gmail_quote">'],
  ['a paragraph', '<p class="gmail_quote">'],
])('%s quotes nothing', (_name, open) => expect(read(`${open}a<p>b</p>`)).toBe('a\nb'))

test('a quote within a quote ends with the outer one', () =>
  expect(read('<blockquote>a<div><blockquote>b</blockquote>c</div>d</blockquote><p>e</p>')).toBe(
    '> a\n> b\n> c\n> d\ne',
  ))

test('a line that begins before a quote is not quoted', () =>
  expect(read('<p>はい<div class="gmail_quote">予算</div></p>')).toBe('はい\n> 予算'))

test('reading stops soon after the limit', () => {
  expect(htmlToText('<p>ab</p>'.repeat(1_000), 30).length).toBeLessThanOrEqual(70)
  expect(htmlToText(`<p>${'x'.repeat(5_000)}</p>`, 30)).toHaveLength(300)
  expect(htmlToText('x'.repeat(5_000), 30)).toHaveLength(300)
})

test('a stray closing tag opens nothing', () => expect(read('</blockquote></div><p>a</p>')).toBe('a'))

test.each([
  ['openings', '<'.repeat(1_000_000)],
  ['openings with one end', `${'< '.repeat(500_000)}>`],
  ['tags without end', '<a '.repeat(300_000)],
  ['unclosed quotes', '<a ="'.repeat(200_000)],
  ['comments without end', '<!--'.repeat(250_000)],
  ['classes in one tag', `<div ${'class='.repeat(160_000)}>`],
  ['deep nesting', '<div>'.repeat(200_000)],
  ['ampersands', '&'.repeat(1_000_000)],
])('a megabyte of %s is read', (_name, html) => expect(read(html).length).toBeLessThanOrEqual(1_000_000))

const bare = (text: string) => text.replace(/[\s>]/g, '')
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

test('no written character is lost or added, whatever the markup', () => {
  const tag = fc.constantFrom('p', 'b', 'div', 'li', 'td', 'blockquote', 'a title="1>0"')
  const node = fc.record({ tag, text: fc.string({ unit: 'grapheme', maxLength: 20 }) })
  fc.assert(
    fc.property(fc.array(node, { minLength: 1, maxLength: 20 }), (nodes) => {
      const html = nodes
        .map((each) => `<${each.tag}>${escaped(each.text)}</${each.tag.split(' ')[0]}>`)
        .join('')
      expect(bare(read(html))).toBe(bare(nodes.map(({ text }) => text).join('')))
    }),
  )
})

test('whatever comes, reading ends', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '=',
    '&lt;',
    'p',
    '/',
    '<script',
    '<!--',
    '-->',
    ' ',
    'あ',
    '</',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      expect(typeof read(`<p>${pieces.join('')}`)).toBe('string')
    }),
  )
})
