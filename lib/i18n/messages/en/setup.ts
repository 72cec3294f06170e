// English: setting the portal up in the options.

export const setup = {
  'setup.title': 'Portal set-up',
  'setup.intro':
    'HubSpot keeps the handoff in contact properties of the group {group}. Without them the panel still judges a lead, but there is no handoff and no clock.',
  'setup.check': 'Check the portal',
  'setup.checking': 'Reading the portal…',
  'setup.apply': 'Set up: {n} {n|change|changes}',
  'setup.applying': '{done} of {of}: {name}',
  'setup.done': 'Everything is there. Nothing is left to do.',
  'setup.done.labels': 'Everything is there. Only labels could be mended.',
  'setup.done.cannot': 'Everything else is there. What is marked needs an admin.',
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
  'setup.name': 'Internal name',
  'setup.type': 'Type',
  'setup.step': 'What happens',
  'setup.type.group': 'Property group',
  'setup.type.enumeration': 'Drop-down',
  'setup.type.owner': 'HubSpot user',
  'setup.type.datetime': 'Date and time',
  'setup.type.date': 'Date',
  'setup.type.number': 'Number',
  'setup.type.text': 'Text',
  'setup.type.long_text': 'Long text',
  'setup.type.bool': 'Yes or no',
  'setup.type.definition_file': 'Drop-down, hidden in HubSpot: its options hold the published definition',
  'setup.values': 'Values: {values}',
  'setup.action.create': 'Is created',
  'setup.action.extend': 'Gets the options {values}',
  'setup.action.parts': 'Gets the definition in force, in {n} {n|part|parts}',
  'setup.action.leave': 'There',
  'setup.action.cannot': 'Cannot be mended from here',
  'setup.why.wrong_type':
    'It exists with another type ({found}). Rename or archive it in HubSpot, then check again.',
  'setup.why.archived': 'It is in HubSpot’s recycling bin. Restore it there, then check again.',
  'setup.mend.title': 'Labels that could be mended',
  'setup.mend.intro':
    'These were written by an earlier version of this extension, or in another language. Only the labels change, to the words of the panel. Values, their order and your own options stay, and so does every label that somebody has changed by hand.',
  'setup.mend.value': 'Value',
  'setup.mend.property': 'The property itself',
  'setup.mend.before': 'Label now',
  'setup.mend.after': 'New label',
  'setup.mend': 'Mend {n} {n|label|labels}',
  'setup.refused': 'HubSpot says: {words}',
  'workflow.title': 'SLA workflow',
  'workflow.intro':
    'HubSpot can watch the SLA itself, also when nobody has this extension open: a workflow waits for the due time of each handoff, and tells a manager about the leads without a first contact.',
  'workflow.manager': 'Tell this manager',
  'workflow.create': 'Create the workflow, switched off',
  'workflow.create.hint': 'One that is there already is only compared with the definition in force.',
  'workflow.created': 'Created, switched off. Look at it in HubSpot and switch it on.',
  'workflow.on': 'It is there and switched on.',
  'workflow.off': 'It is there and switched off. Look at it in HubSpot and switch it on.',
  'workflow.differs': 'It is not as the definition in force needs it: {parts}.',
  'workflow.differs.byHand':
    'The rest cannot be changed from here ({parts}): change it in HubSpot after the recipe below, or rename it and create a new one.',
  'workflow.differs.enrolment': 'it enrols by another property',
  'workflow.differs.due': 'it waits for another date',
  'workflow.differs.alarm': 'it also tells about leads whom sales contacted without opening this panel',
  'workflow.differs.manager': 'it tells somebody else',
  'workflow.plan':
    'This would change. Its texts, its other actions and whether it is switched on stay as they are.',
  'workflow.plan.enrolment': 'It enrols contacts whose {status} is handed_off, at every handoff.',
  'workflow.plan.due': 'It waits for {due}.',
  'workflow.plan.alarm':
    'Before it tells anybody it also asks HubSpot: {lastContacted} must be unknown or before {handedOff}.',
  'workflow.plan.manager': 'It tells {manager}.',
  'workflow.update': 'Bring the workflow up to date',
  'workflow.updated.on': 'Brought up to date. It is switched on, as before.',
  'workflow.updated.off':
    'Brought up to date. It is switched off, as before: look at it in HubSpot and switch it on.',
  'workflow.changed':
    'Somebody changed the workflow in the meantime. Nothing was written; this is how it is now.',
  'workflow.gone': 'The workflow is no longer there. Nothing was written.',
  'workflow.nowhere':
    'HubSpot’s workflows could not be found on this account, so whether there is one cannot be told from here. Look in HubSpot under Automation > Workflows; the recipe is below.',
  'workflow.noOwners':
    'The token lacks the scope {scope}: nobody can be chosen. Add it, or build the workflow by hand: the recipe is below.',
  'workflow.open': 'Open the workflow in HubSpot',
  'workflow.scope':
    'The token lacks the scope {scope}. Add it, or build the workflow by hand: the recipe is below.',
  'workflow.refused': 'HubSpot says: {words} Workflows need a Professional plan. The recipe is below.',
  'workflow.recipe': 'The recipe, for building it by hand',
  'workflow.recipe.1':
    'Automation > Workflows > Create, contact-based. Enrol contacts whose {status} is any of: handed_off. Switch re-enrolment on for that property.',
  'workflow.recipe.2': 'Add "Delay until a date", contact property {due}, on the date itself.',
  'workflow.recipe.3':
    'Add a branch with two groups, joined by "or". Both hold: {status} is any of handed_off, accepted; and {contact} is unknown. The first also holds: {lastContacted} is unknown. The second also holds: {lastContacted} is before {handedOff} (compare with a property). So nobody is accused who called without opening this panel.',
  'workflow.recipe.4': 'In that branch add "Send in-app notification" to the manager. Then switch it on.',
  'workflow.silent':
    'HubSpot’s last-contacted date also moves for a bounced mail or a cancelled meeting. Then the workflow stays silent; my queue and the panel still show the lead as overdue.',
  'workflow.without':
    'Without a workflow the SLA task, my queue, its number and the reminders still work, but only while somebody’s browser with this extension is open.',
} as const
