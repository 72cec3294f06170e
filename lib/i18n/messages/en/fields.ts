// English: the section "Fields": where this portal keeps what a lead is judged by.
export { fieldReasons } from '@/lib/domain/fields/texts.en'

export const fields = {
  'fields.intro':
    'Where this portal keeps what HubSpot’s own properties do not hold. What is mapped is read as evidence, under the property’s label. Nothing is ever written to it.',
  'fields.suggest': 'Suggest a mapping',
  'fields.suggest.hint':
    'Reads the portal’s properties and its newest 200 contacts. The samples are shown here and not kept.',
  'fields.connect': 'Connect to HubSpot first.',
  'fields.suggesting': 'Reading the portal’s properties and newest contacts…',
  'fields.checking': 'Comparing the mapping with the portal…',
  'fields.open': '{n} {n|suggestion|suggestions}: accept, change or leave each.',
  'fields.open.none': 'No suggestion is left.',
  'fields.acceptAll': 'Accept all suggested ({n})',
  'fields.accepted.all': '{n} {n|property|properties} accepted into the draft.',
  'fields.mapped.done': '“{field}” is mapped to {role} in the draft.',
  'fields.takenOut.done': '“{field}” is taken out of the draft.',
  'fields.left.done': '“{field}” is left out.',
  'fields.draft':
    'The mapping in the draft differs from the one in force. Nothing changes before you publish.',
  'fields.publish': 'Preview and publish',

  'fields.about.department': '部署, when it stands apart from the job title.',
  'fields.about.title': '役職, when it is not in HubSpot’s own job title.',
  'fields.about.rank': 'A class of titles, such as 役員クラス or 部長クラス.',
  'fields.about.inquiry': 'What people write to you (お問い合わせ内容). Read like a form’s message.',
  'fields.about.hearing':
    'What your own people ask and note: timing, budget, approval. Each answer can count as a signal.',
  'fields.about.companySize': 'Number of employees, also as a range such as “51-200名”.',
  'fields.about.industry': 'The industry, under the portal’s own names.',
  'fields.about.event': 'Exhibitions, seminars and campaigns that the person took part in.',
  'fields.about.optOut': 'Says that mail is refused. The panel then says “Call, do not mail”.',
  'fields.about.slaClass': 'A class, such as the booth rank A, that sets when first contact is due.',
  'fields.about.score': 'For information only. Its threshold is under Score in the definition.',

  'fields.none': 'Not mapped.',
  'fields.none.default': 'Not mapped: HubSpot’s own {property} is read.',
  'fields.of.company': 'Company',
  'fields.threshold': 'Threshold: {threshold}',
  'fields.takeOut': 'Take out',
  'fields.takeOut.of': 'Take out {field}',
  'fields.add': 'Add a property',
  'fields.add.to': 'Add a property to {role}',

  'fields.suggested': 'Suggested',
  'fields.samples': 'For example:',
  'fields.accept': 'Accept',
  'fields.accept.of': 'Accept {field} as {role}',
  'fields.other': 'Choose another',
  'fields.other.of': 'Choose another property than {field} as {role}',
  'fields.leave': 'Leave',
  'fields.leave.of': 'Leave {field} unmapped',

  'fields.pick': 'Property for {role}',
  'fields.pick.choose': 'Choose…',
  'fields.pick.use': 'Use it',
  'fields.pick.cancel': 'Cancel',
  'fields.pick.none': 'No other property of the portal can hold this.',
  'fields.pick.contact': 'Your contact properties',
  'fields.pick.company': 'Your company properties',
  'fields.pick.contact.hubspot': 'HubSpot’s contact properties',
  'fields.pick.company.hubspot': 'HubSpot’s company properties',

  'fields.answers': 'Answers: {n} of {all} {n|counts|count} as a signal',
  'fields.answers.text': 'Free text: read like a note.',
  'fields.answers.of': 'What “{option}” counts as',
  'fields.sign.nothing': 'Not a signal',
  'fields.sign.strong': 'Strong signal',
  'fields.sign.medium': 'Medium signal',
  'fields.classes': 'Classes: {n} of {all} {n|has|have} a target',
  'fields.classes.of': 'Target for “{option}”',

  'fields.changed': '{n} mapped {n|property has|properties have} changed in the portal: see below.',
  'fields.changed.gone':
    'This property is no longer in the portal. Take it out, or map the one that took its place.',
  'fields.changed.other_type':
    'This property has another type now. Take it over as it is now, or map another one.',
  'fields.changed.unknown': 'New options: {list}.',
  'fields.changed.lost': 'Gone or renamed: {list}.',
  'fields.changed.update': 'Take it over as it is now',
  'fields.changed.update.of': 'Take {field} over as it is now',
} as const
