// What a sign or a sender is called.
import { type Message, msg } from '../message'
import type { SENDERS } from '../reading/reading'

/** The names that definitions of the first edition gave to kinds of senders. */
const FORMER: Readonly<Record<string, (typeof SENDERS)[number]>> = {
  private_use: 'private',
  competitor_research: 'research',
  existing_customer: 'support',
}
