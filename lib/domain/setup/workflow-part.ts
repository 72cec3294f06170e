// The SLA workflow's words: its parts that are compared with what the definition in force needs, and the date of HubSpot's that it asks.

/** HubSpot's own date of the last contact: it also knows calls and mail that nobody's panel has seen. No definition maps it. */
export const LAST_CONTACTED = 'notes_last_contacted'

/**
 * - `enrolment`: who enrols
 * - `due`: what it waits for
 * - `alarm`: whether it also asks HubSpot's last-contacted date before it tells anybody
 * - `manager`: whom it tells
 */
export type WorkflowPart = 'enrolment' | 'due' | 'alarm' | 'manager'
