// English: what changed in a definition, and what is wrong with one.
export const definitionWords = {
  'problem.file.too_large': 'It is larger than 1 MB.',
  'problem.file.not_json': 'It is no JSON.',
  'problem.file.not_a_definition': 'It holds no definition. Expected: {expected}.',
  'problem.file.newer': 'A later version of the extension wrote it. Update the extension first.',
  'problem.file.unknown_key': '{path} is not known here. Expected: {expected}.',
  'problem.file.wrong_value': '{path} has a value that does not fit. Expected: {expected}.',
  'problem.file.contradiction': '{path}: {said}',

  'portalFile.why': 'Why it was not taken up by itself: {why}',
  'portalFile.no_fingerprint': 'The version’s option in HubSpot has no fingerprint to check a file by.',
  'portalFile.property_missing': 'The portal lacks the property {property}.',
  'portalFile.wrong_property': 'The property {property} is not a drop-down.',
  'portalFile.missing': 'The portal keeps no file of this version.',
  'portalFile.cut': 'The file in the portal is damaged, or part of it is missing.',
  'portalFile.other_content': 'The file in the portal has another content than the one that was published.',

  'edit.changes.none': 'None yet.',

  'change.from': '{label}: {before} → {after}',
  'change.items': '{label}:',
  'change.added': 'added: {item}',
  'change.removed': 'removed: {item}',
  'change.order': '{label}: another order',
  'change.more': 'and {n} more',
  'change.nothing': 'nothing',
  'change.yes': 'yes',
  'change.no': 'no',
  'change.part': '{label} · {part}',

  'publish.unchanged': 'Nothing differs from version {version} yet.',
  'publish.problem.managed': 'Your company sets the definition: it cannot be published from here.',
  'publish.problem.behind':
    'Somebody published version {latest} meanwhile. Take it up with “Check again” and look at it first, or publish over it: both versions stay in the portal.',
  'publish.problem.property':
    'The portal lacks the property {property} that keeps the versions. Set the portal up first: see “Portal set-up” on this page.',
  'publish.problem.scope':
    'The token lacks the scope {scope}. A HubSpot admin adds it to the key; then publish again.',
} as const
