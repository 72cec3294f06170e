// English: setting the portal up in the options.

export const setup = {
  'setup.title': 'Portal set-up',
  'setup.intro':
    'HubSpot keeps the handoff in contact properties of the group {group}. Without them a lead is judged, but there is no handoff and no clock.',
  'setup.check': 'Check the portal',
  'setup.checking': 'Reading the portal…',
  'setup.apply': 'Create all',
  'setup.applying': '{done} of {of}: {name}',
  'setup.done': 'All set.',
  'setup.done.labels': 'All set. Some labels can be improved.',
  'setup.done.cannot': 'The rest is set. What is marked needs an admin.',
  'setup.replanned': 'The portal has changed since you looked. This is the new plan; nothing was done.',
  'setup.never':
    'Nothing is ever removed, no internal name, value or type ever changes, and it is safe to run twice.',
  'setup.language': 'Language of the fields in HubSpot',
  'setup.language.hint':
    'HubSpot shows the names of fields and options to everybody in one language. Where they are there already, their language comes first.',
  'setup.copy': 'Copy the plan for an admin',
  'setup.copied': 'Copied',
  'setup.scope':
    'The token lacks the scope {scope}. A HubSpot admin adds it, or creates what is listed by hand: copy the plan.',
  'setup.name': 'Property',
  'setup.type': 'Type',
  'setup.step': 'What happens',
  'setup.type.group': 'Property group',
  'setup.type.enumeration': 'Dropdown select',
  'setup.type.owner': 'HubSpot user',
  'setup.type.datetime': 'Date and time picker',
  'setup.type.date': 'Date picker',
  'setup.type.number': 'Number',
  'setup.type.text': 'Single-line text',
  'setup.type.long_text': 'Multi-line text',
  'setup.type.bool': 'Single checkbox',
  'setup.type.definition_file':
    'Dropdown select, hidden in HubSpot: its options hold the published definition',
  'setup.values': 'Options: {values}',
  'setup.action.create': 'Will be created',
  'setup.action.extend': 'Options to add: {values}',
  'setup.action.parts': 'The definition in force will be added, in {n} {n|part|parts}',
  'setup.action.leave': 'Exists',
  'setup.action.cannot': 'Needs an admin',
  'setup.why.wrong_type':
    'It exists with another type ({found}). Rename or archive it in HubSpot, then check again.',
  'setup.why.archived': 'It is in HubSpot’s recycling bin. Restore it there, then check again.',
  'setup.mend.title': 'Labels that can be improved',
  'setup.mend.intro':
    'These were written by an earlier version of this extension, or in another language. Only the labels change, to the words of the panel. Values, their order and your own options stay, and so does every label that somebody has changed by hand.',
  'setup.mend.value': 'Value',
  'setup.mend.property': 'The property itself',
  'setup.mend.before': 'Label now',
  'setup.mend.after': 'New label',
  'setup.mend': 'Change {n} {n|label|labels}',
  'setup.refused': 'HubSpot says: {words}',
  'workflow.title': 'SLA workflow',
  'workflow.intro':
    'HubSpot can watch the SLA itself, even when nobody has this extension open: a workflow waits until each handoff is due, and notifies a manager about leads without a first contact.',
  'workflow.manager': 'Manager to notify',
  'workflow.create': 'Create the workflow, turned off',
  'workflow.created': 'Created, turned off. Review it in HubSpot, then turn it on.',
  'workflow.on': 'Turned on.',
  'workflow.off': 'Exists, turned off. Review it in HubSpot, then turn it on.',
  'workflow.differs': 'It differs from what the definition in force needs: {parts}.',
  'workflow.differs.byHand':
    'The rest cannot be changed from here ({parts}): change it in HubSpot following the steps below, or rename it and create a new one.',
  'workflow.differs.enrolment': 'it enrolls by another property',
  'workflow.differs.due': 'it waits for another date',
  'workflow.differs.alarm': 'it also notifies about leads whom sales contacted without opening this panel',
  'workflow.differs.manager': 'it notifies somebody else',
  'workflow.plan':
    'The following will change. Its texts, its other actions and whether it is turned on stay as they are.',
  'workflow.plan.enrolment': 'It will enroll contacts whose {status} is handed_off, at every handoff.',
  'workflow.plan.due': 'It will wait for {due}.',
  'workflow.plan.alarm':
    'Before it notifies anybody, it will also ask HubSpot: {lastContacted} must be unknown or before {handedOff}.',
  'workflow.plan.manager': 'It will notify {manager}.',
  'workflow.update': 'Update the workflow',
  'workflow.updated.on': 'Updated. It is turned on, as before.',
  'workflow.updated.off': 'Updated. It is turned off, as before: review it in HubSpot, then turn it on.',
  'workflow.changed':
    'Somebody changed the workflow in the meantime. Nothing was written; this is how it is now.',
  'workflow.gone': 'The workflow no longer exists. Nothing was written.',
  'workflow.nowhere':
    'HubSpot’s workflows could not be found on this account, so it is not known whether there is one. Look in HubSpot under Automation > Workflows; the steps are below.',
  'workflow.noOwners':
    'The token lacks the scope {scope}, so no manager can be chosen. Add it, or build the workflow by hand following the steps below.',
  'workflow.open': 'Open the workflow in HubSpot',
  'workflow.scope':
    'The token lacks the scope {scope}. Add it, or build the workflow by hand following the steps below.',
  'workflow.refused':
    'HubSpot says: {words} Workflows need a Professional plan. The steps by hand are below.',
  'workflow.recipe': 'Steps for building it by hand',
  'workflow.recipe.1':
    'Automation > Workflows > Create, contact-based. Enroll contacts whose {status} is any of: handed_off. Turn re-enrollment on for that property.',
  'workflow.recipe.2': 'Add "Delay until a date", contact property {due}, on the date itself.',
  'workflow.recipe.3':
    'Add a branch with two groups, joined by "or". Both hold: {status} is any of handed_off, accepted; and {contact} is unknown. The first also holds: {lastContacted} is unknown. The second also holds: {lastContacted} is before {handedOff} (compare with a property). So nobody is accused who called without opening this panel.',
  'workflow.recipe.4': 'In that branch add "Send in-app notification" to the manager. Then turn it on.',
  'workflow.silent':
    'HubSpot’s last-contacted date also moves for a bounced mail or a cancelled meeting. Then the workflow stays silent; my queue and the panel still show the lead as overdue.',
  'workflow.without':
    'Without a workflow the SLA task, my queue, its number and the reminders still work, but only while somebody’s browser with this extension is open.',
  'setup.screen': 'Set-up',
  'setup.progress': '{done}/{of} done',
  'setup.lead': 'Each line is done once. Later ones can wait: a lead is judged as soon as you are connected.',
  'setup.allDone': 'Everything is set up. Open a contact record in HubSpot.',
  'setup.notConnected': 'Not connected yet.',
  'setup.connect': 'Connect to HubSpot first.',
  'setup.me': 'Who you are',
  'setup.me.open': 'Choose your name, so that HubSpot keeps who decided.',
  'setup.me.done': 'You are {name}.',
  'setup.fields': '{n} {n|property is|properties are} mapped.',
  'setup.fields.none':
    'Map properties of your own, such as お問い合わせ内容, so that they count as evidence.',
  'setup.step.done': '(done)',
  'setup.step.optional': 'Optional',
  'setup.step.details': 'Details',
  'setup.step.details.of': 'Details: {step}',
  'setup.list': 'See the list',
  'setup.missing': '{n} {n|property|properties} missing.',
  'setup.partly': '{n} {n|property is|properties are} incomplete.',
  'setup.check.hint': 'Reads the properties and workflows of the portal. Nothing is written.',
  'workflow.manager.choose': 'Choose a manager',
  'workflow.looking': 'Looking for the workflow…',
  'workflow.none': 'Not created yet.',
  'workflow.untold': 'Could not be looked for.',
  'workflow.turnOn': 'Open in HubSpot and turn on',
} as const
