// @vitest-environment jsdom
// Handing off goes to a person: the contact's owner unless somebody else is chosen, and never to nobody at all.
import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { known } from '@/lib/domain/fact'
import type { OwnerChoice } from '@/lib/domain/portal'
import type { ConnectionView } from '@/lib/messaging/protocol'
import { settleAll } from './fakes'
import { answered, play, violations } from './render'
import { assessment, CONTACT, HANDOFF, NOT_CONNECTED, snapshot } from './sample'

const OWNERS: readonly OwnerChoice[] = [
  { id: '9', name: '', email: 'nameless@mihon.example' },
  { id: '7', name: 'Jo Sample', email: 'jo@mihon.example' },
  { id: '11', name: '11', email: null },
  { id: '8', name: '例示 花', email: null },
]

/** A ready lead that nobody has handed off. */
async function ready(
  ownerId: string | null,
  part: Partial<ConnectionView> = {},
  language: 'en' | 'ja' = 'en',
) {
  const contact = { ...CONTACT, ownerId, ownerName: ownerId === '7' ? 'Jo Sample' : null }
  const handoff = known({ ...HANDOFF, status: null, handedOffAt: null, earlierRejections: [] })
  return play({
    ...answered({ snapshot: snapshot({ contact, handoff }) }, assessment({ verdict: 'ready' })),
    language,
    connection: { ...NOT_CONNECTED, state: 'connected', owners: OWNERS, ...part },
  })
}
const people = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Salesperson' })
const button = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Hand off to sales' })
const pressed = () =>
  act(async () => {
    button().click()
    await settleAll()
  })

describe('the salesperson', () => {
  it("is the contact's owner at first, and stays it", async () => {
    const { gateway } = await ready('7')
    expect(people().selectedOptions[0]?.textContent).toBe('Jo Sample (jo@mihon.example)')
    expect(screen.getByText('Stays the contact owner.')).toBeTruthy()
    await pressed()
    expect(gateway.decisions.made[0]?.choice).toMatchObject({ kind: 'hand_off', salespersonId: '7' })
    expect(gateway.decisions.made[0]?.facts.ownerId).toBe('7')
  })

  it('becomes the owner when somebody else is chosen: said before the press', async () => {
    const { gateway } = await ready('7')
    fireEvent.change(people(), { target: { value: '8' } })
    expect(screen.getByText('The contact owner becomes 例示 花.')).toBeTruthy()
    expect(await violations()).toEqual([])
    await pressed()
    expect(gateway.decisions.made[0]?.choice.salespersonId).toBe('8')
  })

  it('is nobody where nobody owns the contact, and then nothing is handed off', async () => {
    const { gateway } = await ready(null)
    expect(people().value).toBe('')
    expect(button().disabled).toBe(true)
    expect(screen.getByText(/A lead is handed to a person/)).toBeTruthy()
    expect(await violations()).toEqual([])
    fireEvent.change(people(), { target: { value: '9' } })
    await pressed()
    expect(gateway.decisions.made[0]?.choice.salespersonId).toBe('9')
  })

  it('always has something to be called by', async () => {
    await ready('4711')
    expect([...people().options].map(({ text }) => text)).toEqual([
      '4711',
      'nameless@mihon.example',
      '11',
      'Jo Sample (jo@mihon.example)',
      '例示 花',
    ])
  })

  it('says which scope fills the list, and leads to the options', async () => {
    const { gateway } = await ready(null, { owners: [] })
    expect(screen.getByText(/needs the scope crm\.objects\.owners\.read/)).toBeTruthy()
    screen.getAllByRole('button', { name: 'Open options' })[0]?.click()
    expect(gateway.optionsOpened).toBe(1)
    expect(button().disabled).toBe(true)
  })

  it('says that the list could not be loaded, and loads it again', async () => {
    const { gateway, store, timers } = await ready('7')
    gateway.override = {
      'connection.read': () => {
        throw new Error('no worker')
      },
    }
    await act(async () => {
      store.decisions.reconnect()
      await timers.pass(5_000)
    })
    expect(screen.getAllByText(/The list of names could not be loaded/)[0]).toBeTruthy()
    expect(await violations()).toEqual([])
    gateway.override = {}
    await act(async () => {
      screen.getAllByRole('button', { name: 'Try again' })[0]?.click()
      await timers.pass(5_000)
    })
    expect(screen.queryByText(/The list of names could not be loaded/)).toBeNull()
  })

  it('is asked for in Japanese', async () => {
    await ready(null, {}, 'ja')
    expect(screen.getByRole('combobox', { name: '営業担当' })).toBeTruthy()
    expect(screen.getByText(/引き渡す相手が必要です/)).toBeTruthy()
    expect(await violations()).toEqual([])
  })
})
