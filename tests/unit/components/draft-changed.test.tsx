// @vitest-environment jsdom
// A draft that another page made while the options are open: the editor takes it up.
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { useEditing } from '@/components/definition/use-editing'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { broadcasts, sendTo } from './fake-background'
import { definitionView } from './sample'

afterEach(cleanup)

it('takes up a draft of the review, and sends nothing back', () => {
  const { on, tell } = broadcasts()
  const send = sendTo({})
  const given = definitionView()
  const { result } = renderHook(() => useEditing({ send, on }, given))
  const { revision } = result.current.kept
  const drafted = { ...DEFAULT_DEFINITION, windowDays: 30 }
  act(() => tell('draft.changed', drafted))
  expect(result.current.kept.draft).toEqual(drafted)
  expect(result.current.kept.revision).toBeGreaterThan(revision)
  expect(result.current.kept.failed).toBe(false)
})
