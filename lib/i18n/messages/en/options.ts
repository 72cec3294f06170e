// English: the options page.

export const options = {
  'options.title': 'Hikitsugi options',
  'options.tagline': 'The Japan lead handoff, beside the HubSpot record.',
  'options.managed': 'Set by your company',

  'connection.title': 'Connection',
  'connection.intro':
    'Hikitsugi talks to HubSpot directly from this browser, with an access token of your portal.',
  'connection.token': 'Access token',
  'connection.token.hint': 'A service key or the token of a private app. It stays in this browser.',
  'connection.token.show': 'Show',
  'connection.token.hide': 'Hide',
  'connection.keep': 'Keep the token until',
  'connection.keep.disconnect': 'I disconnect',
  'connection.keep.close': 'the browser closes',
  'connection.keep.hint':
    'A saved token can be read from this browser profile. On a shared computer, choose "the browser closes".',
  'connection.connect': 'Connect',
  'connection.connecting': 'Connecting…',
  'connection.disconnect': 'Disconnect',
  'connection.disconnect.ask': 'Remove the token and everything read with it from this browser?',
  'connection.disconnect.unsent':
    '{count} {count|decision is|decisions are} not sent yet. {count|It stays|They stay} in this browser and {count|is|are} sent when the same portal is connected again.',
  'connection.disconnect.yes': 'Yes, disconnect',
  'connection.disconnect.no': 'Cancel',
  'connection.connected': 'Connected to portal {portal}',
  'connection.disconnected':
    'Disconnected. The token and everything read with it are removed. Decisions that were not sent yet are kept: see “This browser”.',
  'connection.refused': 'HubSpot refuses the token of portal {portal}. Paste a new one.',
  'connect.retryFrom': 'Try again after {time} JST.',
  'connection.portalId': 'Portal ID',
  'connection.portalId.hint':
    'The number in the address of every HubSpot page: app.hubspot.com/contacts/12345678/... Best paste the whole address of one of its contacts: then Hikitsugi can try whether the token knows it.',
  'connection.portalFrom.contact':
    'HubSpot does not tell which portal this token belongs to. You entered portal {portal}, and a contact of that portal was found with the token.',
  'connection.portalFrom.typed':
    'HubSpot does not tell which portal this token belongs to: {portal} is what you typed, and nothing confirms it. If it is wrong, Hikitsugi would read and write in another portal. Before you decide on a lead, check that the panel shows the name that stands on the record.',
  'connection.portal': 'Portal',
  'connection.region': 'Data hosting',
  'connection.timeZone': 'Time zone of the portal',
  'connection.accountType': 'Account type',
  'connection.since': 'Connected since',
  'connection.replace': 'Use another token',
  'connection.onlyPortal': 'Your company allows portal {portal} only.',
  'connection.iAm': 'I am',
  'connection.iAm.choose': 'Choose your name',
  'connection.iAm.hint': 'Decides which leads are yours. HubSpot cannot tell from the token.',
  'connection.iAm.cut':
    'Only the first {n} names could be read. If yours is missing, ask an admin to remove owners who left.',
  'connection.iAm.none': 'The names cannot be read: the token lacks the scope {scope}.',

  'features.title': 'What this token turns on',
  'features.on': 'On',
  'features.off': 'Off',
  'features.unknown': 'Not known',
  'features.scope': 'Scope: {scope}',
  'features.add': 'Add the scope {scope} to the key to turn this on.',
  'features.admin': 'For set-up only: connect with a key that has the scope {scope}.',
  'features.unknown.hint':
    'HubSpot does not tell the scopes of this kind of token. What is missing shows when it is needed.',
  'features.surplus': 'The token may do more than Hikitsugi needs. You can remove: {scopes}',

  'guide.title': 'How to get an access token',
  'guide.1':
    'In HubSpot, open Development > Keys > Service keys. Access to developer tools is enough: you need not be a super admin.',
  'guide.2':
    'Create a key of your own, named after you, for example "Hikitsugi, Mori Aoi". A key for each person can be taken back alone, and none waits for another’s requests.',
  'guide.3': 'Give it the scopes for working with leads.',
  'guide.4': 'Copy the key, paste it above and press Connect.',
  'guide.account':
    'A key acts for the whole account: it reads and writes every contact, also those that you may not see in HubSpot. Keep it to yourself.',
  'guide.rep': 'Scopes for working with leads',
  'guide.rep.hint': 'Only the first is required; each of the others turns a part on.',
  'guide.admin': 'Scopes for set-up',
  'guide.admin.hint':
    'Whoever sets the portal up makes a second key with these as well, connects with it, sets up, deletes it in HubSpot, and connects with their own again.',
  'guide.copy': 'Copy {n} scopes',
  'guide.copied': 'Copied',
  'guide.required': ' (required)',

  'appearance.title': 'Appearance',
  'appearance.language': 'Language',
  'appearance.language.auto': 'As in the browser',
  'appearance.theme': 'Theme',
  'appearance.theme.system': 'As in the system',
  'appearance.theme.light': 'Light',
  'appearance.theme.dark': 'Dark',
  'appearance.dock': 'Panel beside a record',
  'appearance.dock.right': 'At the right',
  'appearance.dock.left': 'At the left',
  'appearance.dock.off': 'Off: only in the browser’s side panel',
  'appearance.dock.keys':
    'Alt+Shift+J opens and closes the panel beside a record, Alt+Shift+K the browser’s side panel. The browser’s page for extension shortcuts changes both.',

  'privacy.title': 'Privacy and data',
  'privacy.1': 'Hikitsugi has no server and no telemetry. It talks to api.hubapi.com and to nobody else.',
  'privacy.2':
    "While a contact record is open it reads: the contact, its company and colleagues, calls, emails, meetings, messages, notes, form submissions and event attendance. My queue, the preview, the checks of the portal and the monthly review read what they show, when you ask them to; opening Set-up reads the portal's property definitions and its list of workflows. HubSpot's page itself is never read.",
  'privacy.3':
    'It writes only what you decide: the handoff properties of that contact, and the note and tasks of the decision. First contact is noted by itself once it is seen.',
  'privacy.4':
    'Kept in this browser: the token (or in memory only, as chosen under Connection), the portal and the names of owners and forms until Disconnect; leads seen recently in memory for 15 minutes; the months of the review until you delete them or Disconnect; definitions and these settings until the extension is removed; failures of Hikitsugi, without any of these, until you clear them.',
  'privacy.forget.body':
    'Disconnect removes the token and everything that was read with it. A decision that HubSpot does not have yet stays in this browser, and is sent when the same portal is connected again.',

  'review.open': 'Monthly review',
  'options.nav': 'Options',
  'options.browser': 'This browser',
  'options.draft': 'Draft',
  'connection.next': 'Next: the set-up checklist',
} as const
