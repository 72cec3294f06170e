// English: the journal of decisions, and the reminders.
export const journal = {
  'remind.title': 'Reminders',
  'remind.label': 'Notify me before first contact is due, and when it is overdue',
  'remind.hint': 'Once for each lead. The browser asks for the permission; nothing else uses it.',
  'remind.names': 'Show the lead’s name in the notification',
  'remind.names.hint':
    'Notifications can be read by others: on a lock screen, on a shared or projected screen.',
  'remind.refused': 'The browser did not allow notifications.',

  'journal.title': 'Decisions from this browser',
  'journal.none': 'Nothing was decided from this browser yet.',
  'journal.lead': 'Lead',
  'journal.decision': 'Decision',
  'journal.when': 'When',
  'journal.result': 'Result',
  'journal.held': 'Can still be undone',
  'journal.queued': 'Being written',
  'journal.waiting': 'Not sent yet: {why}',
  'journal.written': 'Written {time}',
  'journal.confirmed': 'Written {time}',
  'journal.refused': 'HubSpot did not accept it',
  'journal.conflict': 'Somebody else decided first',
  'journal.undone': 'Undone, not sent',
  'journal.progress': '{waiting} still to be sent; {sent} sent in the last ten minutes.',
  'journal.unreadable':
    'A decision of {when} cannot be read: another version of the extension or a hand has changed it. It is kept and not sent; decide again on the record if it is missing there.',
  'journal.hint': 'The last 300 are kept here; HubSpot keeps them all in the contact’s history.',
} as const
