// Japanese: what the background writes.
export * from '../brief-lines'
export * from '../criteria'
export * from '../lead'
export * from '../written'
