// English: what stands in the way, what it means and what happens next, on every page.

export const problems = {
  'problem.no_record.title': 'No contact open',
  'problem.no_record.body': 'Open a contact record in HubSpot, and its handoff appears here.',
  'problem.not_connected.title': 'Not connected',
  'problem.not_connected.body': 'Connect this browser to your HubSpot portal to see how ready this lead is.',
  'problem.connection_ended.title': 'Connection ended by your company',
  'problem.connection_ended.body':
    'Your company now allows portal {allowed} only. The token of portal {portal} and everything read with it were removed; decisions that were not sent yet are kept. Connect with a token of portal {allowed}.',
  'problem.host_access_missing.title': 'Access to HubSpot is turned off',
  'problem.host_access_missing.body':
    'The browser does not let Hikitsugi reach HubSpot. Connect again to allow it.',
  'problem.token_refused.title': 'HubSpot refused the access token',
  'problem.token_refused.body':
    'It was revoked, rotated or deleted. Nothing more is asked with it. Connect with a new one to go on.',
  'problem.other_portal.title': 'Another portal',
  'problem.other_portal.body':
    'This record belongs to portal {portal}; the access token belongs to portal {token}. Nothing was requested.',
  'problem.not_found.title': 'Contact not found',
  'problem.not_found.body': 'This contact was deleted in HubSpot or never existed.',
  'problem.merged.title': 'Contact merged',
  'problem.merged.body': 'This contact was merged into another one.',
  'problem.merged.link': 'Open the remaining contact',
  'problem.scope_missing.title': 'Permission missing',
  'problem.scope_missing.body': 'The access token lacks the scope {scope}. It turns on: {feature}.',
  'problem.scope_missing.after': 'Add the scope to the service key in HubSpot, then connect again.',
  'problem.offline.title': 'Offline',
  'problem.offline.body': 'HubSpot cannot be reached from this browser.',
  'problem.timeout.title': 'HubSpot is slow',
  'problem.timeout.body': 'HubSpot did not answer in time.',
  'problem.rate_limited.title': 'HubSpot limit reached',
  'problem.rate_limited.body': 'The portal has used up its requests for the moment.',
  'problem.rate_limited.daily': 'The portal has used up its requests for today.',
  'problem.migrating.title': 'Portal is being moved',
  'problem.migrating.body': 'HubSpot is moving this portal to another data centre.',
  'problem.server_error.title': 'HubSpot is not answering',
  'problem.server_error.body': 'HubSpot is not answering ({status}).',
  'problem.not_understood.title': 'The answer was not understood',
  'problem.not_understood.body':
    'HubSpot answered in a form that is not understood. A proxy or a sign-in page of the network may stand in between.',
  'problem.other_region.title': 'Another data centre',
  'problem.other_region.body':
    'The portal lives in another of HubSpot’s data centres than this access token. Nothing was written. Make a key in the portal itself and connect with it.',
  'problem.no_answer.title': 'No answer',
  'problem.no_answer.body': 'The extension did not answer.',
  'problem.refused.title': 'HubSpot refused the request',
  'problem.refused.body': 'HubSpot says: {words}',
  'problem.failed.title': 'Something went wrong',
  'problem.failed.body': 'Hikitsugi itself failed. The options list the failure under Diagnostics.',
  'problem.unreadable.title': 'This lead cannot be shown',
  'problem.unreadable.body': 'Its data is in a form that Hikitsugi cannot read. Nothing was changed.',
  'problem.outdated.title': 'Hikitsugi was updated',
  'problem.outdated.body': 'Reload this page to go on.',
  'problem.crashed.body': 'Something went wrong in the panel. Reload this page to go on.',
  'problem.portal_not_allowed.title': 'Portal not allowed',
  'problem.portal_not_allowed.body':
    'The token belongs to portal {token}; your company allows only portal {allowed}.',
  'problem.portal_untold.body':
    'HubSpot does not tell which portal this token belongs to. Fill in the portal ID below and press Connect again.',
  'problem.portal_shape.body':
    'This is neither a portal ID nor the address of a HubSpot page. It is the number in the address, such as 12345678.',
  'problem.portal_mismatch.title': 'Perhaps another portal',
  'problem.portal_mismatch.panel':
    'The access token does not know this contact. Either it was deleted, or the token belongs to another portal than {portal}, which you typed. Nothing was changed.',
  'problem.portal_mismatch.body':
    'The contact of portal {portal} is not known to this token: the token belongs to another portal. Nothing was connected. Make a key in portal {portal}, or correct the portal ID.',
  'problem.overtaken.body':
    'Another Connect or Disconnect was pressed meanwhile, and that one holds. Nothing of this token was kept. Press Connect again if you want it.',
  'problem.token_shape.body': 'This does not look like an access token. Paste the whole key, without spaces.',

  'clock.off': 'This computer’s clock is {off} off; HubSpot’s time is used.',
  'clock.minutes': '{n} minutes',
  'clock.hours': '{n} hours',
  'clock.days': '{n} days',

  'retry.at': 'Trying again at {time} JST.',
  'retry.now': 'Try again',
  'retry.busy': 'Trying…',
  'action.connect': 'Connect to HubSpot',
  'action.options': 'Open options',
  'action.diagnostics': 'Open diagnostics',

  'scope.contacts': 'contacts, calls, meetings and notes',
  'scope.decisions': 'handing off, accepting and rejecting',
  'scope.companies': 'company size and industry (ICP fit)',
  'scope.owners': 'names of owners',
  'scope.emails': 'emails (evaluation signals and first contact)',
  'scope.events': 'attendance at Japan events',
  'scope.forms': 'names of forms',
  'scope.setup': 'creating the handoff properties',
  'scope.workflow': 'creating the SLA workflow',
  'scope.schema': 'reading property definitions (set-up, health check)',
  'scope.other': 'a part of the panel',

  'rules.told':
    'Texts are now read by rules (edition {edition}): ordinary wording needs no phrases any more, and the phrases of your definition are read as names.',
  'rules.open': 'See the definition',
  'rules.close': 'Got it',
  'taken.up': 'Definition version {version} is in force now: it was published in your portal.',
  'taken.up.by': 'Definition version {version} is in force now, published by {by}.',

  'options.failed': 'The extension did not answer. Reload this page and try again.',
} as const
