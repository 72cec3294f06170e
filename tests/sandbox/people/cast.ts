// The named records of the sandbox. Each one's story is told beside its id and is true on any day.

export const PORTAL_ID = '24681357'
export const EU_PORTAL_ID = '13579246'

/** Contact ids unless the name says otherwise. All beyond 2^40, as HubSpot's are. */
export const CAST = {
  /** 山田 太郎, IT department head: all five criteria pass, not handed off. */
  ready: '1500000000101',
  /** Like ready, but nobody at the company is L5 or above. */
  nearlyReady: '1500000000102',
  /** Score 86, opens and page views, no evaluation signal. */
  scoreOnly: '1500000000103',
  /** Strong signal, but only a 主任 is known. */
  wrongLevel: '1500000000104',
  /** A company in Austria with no tie to Japan. */
  notJapan: '1500000000105',
  /** Everything was there, five months ago. */
  stale: '1500000000106',
  /** Handed off three working hours ago, no touch: on track. */
  handedOffOnTime: '1500000000107',
  /** Handed off sixteen working hours ago, no touch: two hours left. */
  atRisk: '1500000000108',
  /** Handed off three business days ago, no touch. */
  breached: '1500000000109',
  /** Called four working hours after the handoff. */
  met: '1500000000110',
  /** Called three working days after the handoff. */
  metLate: '1500000000111',
  /** Accepted after a call in time. */
  accepted: '1500000000112',
  /** Rejected now (too early). */
  rejected: '1500000000113',
  /** Rejected four months ago, back with new evidence and ready again. */
  rejectedBefore: '1500000000114',
  /** Returned to marketing. */
  returned: '1500000000115',
  /** No company record. */
  noCompany: '1500000000116',
  /** A foreign company's Japan lead: presence is "responsible". */
  responsible: '1500000000117',
  /** A 主任 of the IT department, with the section head as colleague. */
  proposerInIt: '1500000000118',
  /** Company without a number of employees, title unreadable: needs review. */
  needsReview: '1500000000119',
  /** HTML and script in every field. */
  hostile: '1500000000120',
  /** 1 MB of text in the message, 60,000 characters in the name. */
  hugeText: '1500000000121',
  loneSurrogate: '1500000000122',
  rightToLeft: '1500000000123',
  emoji: '1500000000124',
  /** In the recycling bin: 404. */
  deleted: '1500000000125',
  /** Merged away: answers with `survivor`. */
  merged: '1500000000126',
  survivor: '1500000000127',
  /** A sales pitch that uses all the right words. */
  pitch: '1500000000128',
  /** An old customer's support request. */
  customer: '1500000000129',
  /** "…は不要です": every phrase is negated. */
  negated: '1500000000130',
  /** Only an auto-reply and a bounced e-mail since the handoff: untouched, breached. */
  autoReplyOnly: '1500000000131',
  /** Handed off without a time. */
  noHandoffTime: '1500000000132',
  /** The call was logged a day late, with its true time in the SLA: met, logged late. */
  loggedLate: '1500000000133',
  /** Handed off, a call exists, but from before the handoff. */
  touchedBefore: '1500000000134',
  /** 130 notes and 60 e-mails. */
  manyEngagements: '1500000000135',
  /** No property filled in but the e-mail. */
  blank: '1500000000136',
  /** Handed off three days ago, the clock paused since the second hour. */
  paused: '1500000000137',
  /** The company of `ready` (company id). */
  readyCompany: '1600000000101',
  /** A deal of `accepted` (deal id). */
  deal: '1700000000101',
  /** A contact of the EU portal. */
  euContact: '1500000000901',
} as const

export type CastName = keyof typeof CAST
