// English: the queue.

export const queue = {
  'queue.title': 'My queue',
  'queue.open': 'My queue',
  'queue.back': 'Back to the lead',
  'queue.mine': 'My leads',
  'queue.team': 'Team',
  'queue.scope': 'Whose leads',
  'queue.list': 'Leads by time left',
  'queue.empty': 'Nothing is waiting for you.',
  'queue.empty.team': 'Nothing is with sales right now.',
  'queue.owner': 'Choose who you are in the options to see your leads.',
  'queue.counts': '{n} {n|lead|leads}, {urgent} at risk or overdue',
  'queue.counts.untold': '· {n} cannot be told yet',
  'queue.more': 'The first {n} of {total} are shown, the oldest handoffs: more cannot be read at once.',
  'queue.more.uncounted': 'The first {n} are shown, the oldest handoffs: there are more than could be read.',
  'queue.loading': 'Loading the queue',
  'queue.silent': 'No contact for {n} days',
  'queue.contacted': 'Contacted',
  'queue.looking': 'Looking',
  'queue.cannotTell': 'Cannot tell',
  'queue.unclear': 'a message that may be ours',
  'queue.hint':
    'Judged by logged activities, as in the panel; changes appear after some seconds. “Looking”: activities are being read. “Cannot tell”: HubSpot shows something since the handoff that could not be read, so nobody is called overdue.',
} as const
