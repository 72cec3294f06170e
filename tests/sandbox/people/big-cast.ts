// The big and messy records of the sandbox, made on request. Each one's story is told beside its id and is true on any day.

const COMPANY_STAFF = 1_500_000_002_000

/** The id of the big company's contact with this number, 1 to 900, in the order in which they were made. */
export const staffId = (number: number): string => String(COMPANY_STAFF + number)
export const STAFF = 900

/** Contact ids unless the name says otherwise. Handoffs "on a Friday" are at 10:00 JST of a business day. */
export const BIG = {
  /** 699 mails, the last one a request for a quotation; handed off on a Friday, our answer an hour later is mail no. 700. */
  answeredInTime: '1500000001001',
  /** The same 699 mails and the same Friday, nothing since: overdue. */
  onlyOldMails: '1500000001002',
  /** Handed off on a Friday two months ago, our first mail an hour later, then 150 more. */
  firstOfMany: '1500000001003',
  /** 300 each of calls, mails, meetings, messages, notes and tasks; handed off on a Friday, called three hours later. */
  everything: '1500000001004',
  /** 総務部 主任, no. 300 at the company of 900. */
  clerk: staffId(300),
  /** 情報システム部長, no. 850 at the same company: the only one there who decides. */
  itHead: staffId(850),
  /** info@...: 400 mails in 40 days, each with ten contacts on it; handed off in between, answered half an hour later. */
  sharedInbox: '1500000001005',
  /** A message since the handoff, and nothing says from whom. */
  unknownDirection: '1500000001006',
  /** The person booked a slot from a link after the handoff; the meeting is ahead. */
  bookedByBuyer: '1500000001007',
  /** A mail that bounced and a meeting that was cancelled since the handoff, which moved HubSpot's dates: overdue. */
  bouncedAndCancelled: '1500000001008',
  /** A call by hand after the handoff: COMPLETED, with the disposition No answer. */
  noAnswerByHand: '1500000001009',
  /** The same with a disposition of the portal's own (担当者不在). */
  ownDisposition: '1500000001010',
  /** The company of 900 (company id). */
  company: '1600000001001',
  /** The company of all the others (company id). */
  otherCompany: '1600000001002',
} as const

export type BigName = keyof typeof BIG

/** The portal's own disposition that `ownDisposition` has. */
export const OWN_DISPOSITION = '5e0b7a4c-21d9-4c0e-8f37-6a2b90c41d58'
