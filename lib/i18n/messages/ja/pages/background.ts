// Japanese: what the background writes.
export * from '../lead'
export * from '../reasons'
export * from '../written'
