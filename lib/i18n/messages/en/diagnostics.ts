// English: the log of failures.
export const diagnostics = {
  'diagnostics.title': 'Diagnostics',
  'diagnostics.intro':
    'Failures of Hikitsugi itself, on this computer. They hold no token, no names and no IDs of contacts, and they leave this browser only when you copy them: paste them into a mail to whoever looks after Hikitsugi.',
  'diagnostics.none': 'No failures recorded.',
  'diagnostics.list': 'Failures, the latest first',
  'diagnostics.in.background': 'In the background ({place})',
  'diagnostics.in.panel': 'In the panel ({place})',
  'diagnostics.in.options': 'In the options ({place})',
  'diagnostics.in.review': 'In the monthly review ({place})',
  'diagnostics.once': 'Once: {last}',
  'diagnostics.times': '{n} times: first {first}, last {last}',
  'diagnostics.stack': 'Details',
  'diagnostics.version': 'Hikitsugi {version}, {browser}',
  'diagnostics.copy': 'Copy',
  'diagnostics.copied': 'Copied',
  'diagnostics.notCopied': 'The browser did not allow copying.',
  'diagnostics.clear': 'Clear',

  'options.crashed': 'Something went wrong on this page. Reload it to go on. The failure is listed below.',
} as const
