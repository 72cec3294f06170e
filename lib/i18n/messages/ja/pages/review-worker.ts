// Japanese: what the review's exported files say.
export * from '../brief-lines'
export * from '../criteria'
export * from '../domain'
export * from '../reasons'
export * from '../review-export'
export * from '../review-read-out'
