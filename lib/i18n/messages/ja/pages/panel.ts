// Japanese: what the panel shows.
export * from '../brief'
export * from '../brief-lines'
export * from '../decision'
export * from '../domain'
export * from '../lead'
export * from '../panel'
export * from '../problems'
export * from '../queue'
