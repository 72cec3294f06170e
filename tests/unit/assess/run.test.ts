// The command as it is run: a bundle, a file, lines on standard output and nothing else there.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const ROOT = process.cwd()
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hikitsugi-assess-'))
  const rows = Array.from({ length: 300 }, (_, id) => ({
    id,
    text: `お見積りをお願いします ${id}`,
    source: 'form',
  }))
  writeFileSync(join(folder, 'rows.json'), JSON.stringify([...rows, 'broken']))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const start = (file: string) =>
  spawnSync(process.execPath, [join(ROOT, 'tests/assess/start.mjs'), file], {
    cwd: ROOT,
    // What npm sets: where it was called from.
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
  })

it('tells a line a row', { timeout: 60_000 }, () => {
  const { status, stdout, stderr } = start('rows.json')
  const told = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(told.map(({ id }) => id)).toEqual([...Array.from({ length: 300 }, (_, id) => id), null])
})

it('says on standard error that there is no such file', { timeout: 60_000 }, () => {
  const { status, stdout, stderr } = start('none.json')
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(/none\.json cannot be read/)
})
