// English: what changed in a definition, and what is wrong with one.
export const definitionWords = {
  'problem.file.too_large': 'It is larger than 1 MB.',
  'problem.file.not_json': 'It is no JSON.',
  'problem.file.not_a_definition': 'It holds no definition. Expected: {expected}.',
  'problem.file.newer': 'A later version of the extension wrote it. Update the extension first.',
  'problem.file.unknown_key': '{path} is not known here. Expected: {expected}.',
  'problem.file.wrong_value': '{path} has a value that does not fit. Expected: {expected}.',
  'problem.file.contradiction': '{path}: {said}',

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
    'Somebody published version {latest} meanwhile. Import its file and look at it first, or publish over it: both versions stay in the portal.',
  'publish.problem.property':
    'The portal lacks the property {property} that keeps the versions. Set the portal up first: see “Portal set-up” on this page.',
  'publish.problem.scope':
    'The token lacks the scope {scope}. A HubSpot admin adds it to the key; then publish again.',
} as const
