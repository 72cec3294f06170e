// The review as a file: CSV, Markdown and JSON, with or without personal data.
export { toCsv } from './export-csv'
export { toJson } from './export-json'
export { toMarkdown } from './export-markdown'
export type { ExportOptions } from './export-options'
