// What comes of comparing a decision with the contact right before it is written.

/**
 * - `write`: the lead is as it was seen
 * - `applied`: our write is there
 * - `superseded`: our write was there, and somebody has decided since
 * - `conflict`: somebody else decided first
 * - `needless`: what was to be written is there from somebody else, or no longer wanted
 */
export type WriteCheck = 'write' | 'applied' | 'superseded' | 'conflict' | 'needless'
