// What can be noted as the outcome of a call. The six ids are HubSpot's, the same in every portal.

export interface Disposition {
  readonly id: string
  readonly label: string
  readonly deleted: boolean
}

export const DISPOSITIONS = {
  busy: '9d9162e7-6cf3-4944-bf63-4dff82258764',
  connected: 'f240bbac-87c9-4f6e-bf70-924b57d47db7',
  liveMessage: 'a4c4c377-d246-4b32-a13b-75a56a4cd0ff',
  voicemail: 'b2cf5968-551e-4856-9783-52b3da59a7d0',
  noAnswer: '73a0d17f-1163-4015-bdd5-ec830791da20',
  wrongNumber: '17b47fee-58de-441e-a44c-c6300d46f273',
} as const
export type DispositionKey = keyof typeof DISPOSITIONS

const LABELS: Readonly<Record<DispositionKey, string>> = {
  busy: 'Busy',
  connected: 'Connected',
  liveMessage: 'Left live message',
  voicemail: 'Left voicemail',
  noAnswer: 'No answer',
  wrongNumber: 'Wrong number',
}

/** The six that every portal begins with. */
export const HUBSPOT_DISPOSITIONS: readonly Disposition[] = Object.entries(LABELS).map(([key, label]) => ({
  id: DISPOSITIONS[key as DispositionKey],
  label,
  deleted: false,
}))
