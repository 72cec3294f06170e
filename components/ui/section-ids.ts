// The headings of the options page that are linked to.
export const SECTION_IDS = {
  connection: 'connection',
  definition: 'definition',
  fields: 'fields',
  setup: 'portal-setup',
  workflow: 'sla-workflow',
  diagnostics: 'diagnostics',
} as const
