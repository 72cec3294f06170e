// The house rule for criteria: each has a lead that passes, one that fails and one that leaves it open.
import { expect, it } from 'vitest'
import { CRITERIA } from '@/lib/domain/criteria/registry'
import { criterionTexts } from '@/lib/domain/criteria/texts.en'
import { CRITERION_CASES } from '../unit/domain/criteria/cases'
import { filesIn } from './rules/source'

const OUTCOMES = ['pass', 'fail', 'unknown'] as const

const lacking = (ids: readonly string[]): string[] =>
  ids.flatMap((id) =>
    OUTCOMES.filter((outcome) => !CRITERION_CASES.some((one) => one[0] === id && one[2] === outcome)).map(
      (outcome) => `${id} has no lead with the outcome ${outcome}`,
    ),
  )

it('has a case of each outcome for every criterion', () => {
  expect(lacking(CRITERIA.map(({ id }) => id))).toEqual([])
  expect(lacking(['invented'])).toHaveLength(3)
})

it('has a sentence on what a criterion asks for, where no setting tells it', () => {
  const silent = CRITERIA.filter(({ settings }) => settings.length === 0).map(({ id }) => `${id}.rule`)
  expect(silent.filter((key) => !Object.hasOwn(criterionTexts, key))).toEqual([])
})

it('registers every folder, and finds in it what a criterion is made of', () => {
  const parts = ['check.ts', 'descriptor.ts', 'texts.en.ts', 'texts.ja.ts']
  const files = filesIn(['lib/domain/criteria']).map((path) => path.split('/').slice(3))
  const folders = [...new Set(files.flatMap(([folder, file]) => (file === undefined ? [] : [folder])))]
  expect(folders.map((folder) => folder?.replaceAll('-', '_')).sort()).toEqual(
    CRITERIA.map(({ id }) => id).sort(),
  )
  for (const folder of folders) {
    expect(files.flatMap(([of, file]) => (of === folder ? [file] : []))).toEqual(
      expect.arrayContaining(parts),
    )
  }
})
