// The table of messages: what is wrong with a message does not compile, and no two messages have one name.
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Handlers } from '@/lib/background/requests'
import { choiceOf } from '@/lib/domain/decision/decision'
import type { SettingsView } from '@/lib/domain/settings'
import {
  type DecisionRequest,
  MESSAGES,
  type MessageName,
  type On,
  type ReplyOf,
  type Send,
} from '@/lib/messaging/protocol'
import { accountMessages } from '@/lib/messaging/protocol-account'
import { decisionMessages } from '@/lib/messaging/protocol-decision'
import { definitionMessages } from '@/lib/messaging/protocol-definition'
import { diagnosticsMessages } from '@/lib/messaging/protocol-diagnostics'
import { leadMessages } from '@/lib/messaging/protocol-lead'
import { portalMessages } from '@/lib/messaging/protocol-portal'
import { reviewMessages } from '@/lib/messaging/protocol-review'
import { REF } from '../components/sample'

/** Never called: `tsc` reads them. An expected error that no longer occurs is an error itself. */
export const page = (send: Send, on: On, decision: DecisionRequest) => [
  send('settings.read'),
  send('lead.load', { ref: REF, mode: 'cached' }),
  // @ts-expect-error: no such message
  send('lead.save', { ref: REF }),
  // @ts-expect-error: a request is missing
  send('lead.load'),
  // @ts-expect-error: a part of the request is missing
  send('lead.load', { ref: REF }),
  // @ts-expect-error: a value that the schema does not know
  send('lead.load', { ref: REF, mode: 'warm' }),
  // @ts-expect-error: a part that the schema does not know
  send('queue.read', { team: true, mine: true }),
  // @ts-expect-error: it takes no request
  send('settings.read', { language: 'en' }),
  // @ts-expect-error: what is absent is left out
  send('settings.write', { language: undefined }),
  // @ts-expect-error: only the record's script may ask
  send('rail.read', { ref: REF }),
  // @ts-expect-error: nobody chooses a first contact
  send('decision.make', { ...decision, choice: choiceOf('first_contact') }),
  send('decision.make', { ...decision, choice: choiceOf('accept') }),
  on('settings.changed', ({ settings }) => settings.theme),
  // @ts-expect-error: no such broadcast
  on('settings.read', () => undefined),
  // @ts-expect-error: it carries something else
  on('setup.changed', (news: SettingsView) => news),
]

export const record = (send: Send<'record'>) => [
  send('dock.write', { open: true, width: 400 }),
  // @ts-expect-error: only our own pages may ask
  send('settings.read'),
]

/** A handler by the name of its message. */
type Handler<K extends MessageName> = Handlers[K]

export const background = (all: Handlers) => {
  const { 'health.check': _, ...lacking } = all
  // @ts-expect-error: a handler is missing
  const some: Handlers = lacking
  // @ts-expect-error: a handler of no message
  const more: Handlers = { ...all, 'lead.save': async () => undefined }
  // @ts-expect-error: another reply
  const reply: Handler<'settings.read'> = async () => 'en'
  // @ts-expect-error: another request
  const request: Handler<'queue.read'> = async ({ mine }: { mine: boolean }) => mine
  // @ts-expect-error: a record's script never asks this
  const from: Handler<'options.open'> = async (_: undefined, sender: { kind: 'record' }) => void sender
  return [some, more, reply, request, from]
}

describe('the table', () => {
  it('derives replies', () => {
    expectTypeOf<ReplyOf<'settings.read'>>().toEqualTypeOf<SettingsView>()
    expectTypeOf<ReplyOf<'dock.write'>>().toEqualTypeOf<void>()
  })

  it('gives each name to one message', () => {
    const areas = [
      leadMessages,
      accountMessages,
      decisionMessages,
      definitionMessages,
      portalMessages,
      reviewMessages,
      diagnosticsMessages,
    ]
    expect(areas.flatMap(Object.keys).sort()).toEqual(Object.keys(MESSAGES).sort())
  })
})
