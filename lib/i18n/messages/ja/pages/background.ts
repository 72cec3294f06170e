// Japanese: what the background writes.
export * from '../brief-lines'
export * from '../lead'
export * from '../written'
