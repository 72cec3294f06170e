// Messages about failures of the product itself: told by our pages, kept by the background, shown in the options.
import * as z from 'zod/mini'
import { COMPONENTS, type FailureLog } from '@/lib/domain/diagnostics/failure'
import { type Message, nothing, reply, text } from './message'

export const diagnosticsMessages = {
  /** What it holds is made safe by the background before it is kept. */
  'diagnostics.report': {
    from: ['page'],
    request: z.strictObject({
      component: z.enum(COMPONENTS),
      place: text(100),
      name: text(100),
      messages: z.readonly(z.array(text(2_000)).check(z.maxLength(3))),
      stack: text(10_000),
    }),
    reply: reply<void>(),
  },
  'diagnostics.read': { from: ['page'], request: nothing, reply: reply<FailureLog>() },
  'diagnostics.clear': { from: ['page'], request: nothing, reply: reply<void>() },
  /** Opens the options at that section. */
  'diagnostics.open': { from: ['page'], request: nothing, reply: reply<void>() },
} as const satisfies Record<string, Message>
