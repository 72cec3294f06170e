// @vitest-environment jsdom
// Keys that come faster than the page is painted: effects run after the paint, and none may bring an older text back.
import { act, cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { openEditor } from './definition-scene'
import { openReview } from './fake-review'
import { play } from './render'
import { handoffs, MONTH } from './review-sample'
import { reply } from './sample'

afterEach(cleanup)

/** Appends each character as the browser does, and lets what follows at once be drawn, but no effect run. */
async function typeFast(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  for (const character of text) {
    field.value += character
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    for (let turn = 0; turn < 20; turn++) await Promise.resolve()
  }
  await act(async () => undefined)
}

it('keeps every key of a decision and of a number in the review', async () => {
  await openReview((gateway) => {
    gateway.stored[MONTH] = handoffs(12)
  })
  await userEvent.click(screen.getByRole('button', { name: 'Add a decision' }))
  const issue = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Issue' })
  await typeFast(issue, '早すぎるリードが多い')
  expect(issue.value).toBe('早すぎるリードが多い')
  const size = screen.getByRole<HTMLInputElement>('textbox', { name: /Minimum employees/ })
  await typeFast(size, '123')
  expect(size.value).toBe('50123')
})

it('keeps every key of a number in the editor', async () => {
  const { group, field } = await openEditor()
  await group('Fit')
  await typeFast(field('Minimum employees'), '123')
  expect(field('Minimum employees').value).toBe('50123')
})

it('keeps every key of a note in the panel', async () => {
  await play({ fresh: reply() })
  await userEvent.click(screen.getByRole('button', { name: 'Other' }))
  const note = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /reason/ })
  await typeFast(note, '今期は予算なし')
  expect(note.value).toBe('今期は予算なし')
})
