// The result of comparing a decision with the contact right before it is written.

/**
 * - `write`: the lead is as the person saw it
 * - `applied`: our write is in HubSpot
 * - `superseded`: our write was in HubSpot, and somebody has decided since
 * - `conflict`: somebody else decided first
 * - `needless`: somebody else has written the same, or it is no longer wanted
 */
export type WriteCheck = 'write' | 'applied' | 'superseded' | 'conflict' | 'needless'
