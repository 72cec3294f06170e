// English: what the background writes.
export * from '../brief-lines'
export * from '../field-names'
export * from '../lead'
export * from '../reasons'
export * from '../stage'
export * from '../written'
