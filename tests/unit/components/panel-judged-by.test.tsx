// @vitest-environment jsdom
// Which definition and rules the panel judges by, and that a handoff was judged by others: in both languages, and axe.
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { known } from '@/lib/domain/fact'
import type { Handoff } from '@/lib/domain/lead-snapshot'
import { createTranslator } from '../all-words'
import { answered, play, violations } from './render'
import { assessment, HANDOFF, snapshot } from './sample'

const HERE = '2.0-abcdef'
const scene = (recordedRules: Handoff['recordedRules'], handoffStatus: Handoff['status'] = 'handed_off') =>
  answered(
    {
      snapshot: snapshot({
        handoff: known({
          ...HANDOFF,
          status: handoffStatus,
          ...(recordedRules === undefined ? {} : { recordedRules }),
        }),
      }),
    },
    assessment({ rulesVersion: HERE, handoffStatus }),
  )

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  const { t } = createTranslator(language)
  const then = t('judged.then', { rules: '1.9-0000ab' })
  const first = t('judged.then_first')

  it.each<[string, Handoff['recordedRules'], Handoff['status'], string | null]>([
    ['the same rules', { version: HERE }, 'handed_off', null],
    ['other rules', { version: '1.9-0000ab' }, 'handed_off', then],
    ['other rules, rejected since', { version: '1.9-0000ab' }, 'rejected', then],
    ['the first edition', { version: null }, 'accepted', first],
    ['nothing that can be read', null, 'handed_off', null],
    ['nothing (read by an earlier version)', undefined, 'handed_off', null],
    ['other rules, of a handoff that is over', { version: '1.9-0000ab' }, null, null],
  ])('%s', async (_, recorded, status, line) => {
    await play({ ...scene(recorded, status), language })
    const here = screen.getByText(t('judged.by', { version: '1', rules: HERE }))
    expect(here.closest('[hidden]')).not.toBeNull()
    await userEvent.click(screen.getByRole('button', { name: t('judged.title') }))
    expect(here.closest('[hidden]')).toBeNull()
    for (const one of [then, first]) expect(screen.queryByText(one) !== null).toBe(one === line)
    expect(await violations()).toEqual([])
  })
})
