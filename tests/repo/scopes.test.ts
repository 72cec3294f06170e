// The scopes of a key are listed in one table of the code; README says the same, and no other file keeps a list of its own.
import { expect, it } from 'vitest'
import { ADMIN_SCOPES, REP_SCOPES } from '@/lib/domain/scopes'
import { problems } from '@/lib/i18n/messages/en/problems'
import { filesIn, readText } from './rules/source'

const ROW = /^\s*\| `([\w.-]+)` \| ([^|(]+?)\s*(?:\([^|]*\) )?\| (yes)? ?\| (yes)? ?\|$/

/** Scope, what it turns on, and whether the key for leads and the one for set-up have it. */
function rowsOf(text: string): string[][] {
  return text.split('\n').flatMap((line) => {
    const [, scope, words, rep, admin] = ROW.exec(line) ?? []
    return scope === undefined ? [] : [[scope, words ?? '', rep ?? '', admin ?? '']]
  })
}

it('README lists the scopes of the table, in its order and its words', () => {
  const wanted = ADMIN_SCOPES.map((row) => [
    row.scope,
    problems[`scope.${row.feature}`].replace(/ \(.*$/, ''),
    REP_SCOPES.includes(row) ? 'yes' : '',
    'yes',
  ])
  expect(rowsOf(readText('README.md'))).toEqual(wanted)
  expect(rowsOf('| `a.b` | words | | yes |')).toEqual([['a.b', 'words', '', 'yes']])
})

it('no other file of the product names a scope', () => {
  const others = filesIn(['entrypoints', 'components', 'lib']).filter(
    (path) => /\.tsx?$/.test(path) && !/^lib\/(domain|hubspot\/setup)\/scopes\.ts$/.test(path),
  )
  const names = /['"`](?:crm\.(?:objects|schemas|lists)\.[\w.]+|sales-email-read)['"`]/
  const code = (path: string) => readText(path).replace(/^\s*(?:\/\/|\*|\/\*\*).*$/gm, '')
  expect(others.filter((path) => names.test(code(path)))).toEqual([])
  expect(names.test("'crm.objects.contacts.read'")).toBe(true)
})
