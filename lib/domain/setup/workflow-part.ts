// The parts of the SLA workflow that are compared with what the definition in force needs, and the HubSpot date that it checks.

/** HubSpot's own date of the last contact: it also covers calls and mails that no panel has loaded. No definition renames it. */
export const LAST_CONTACTED = 'notes_last_contacted'

/**
 * - `enrolment`: which contacts enrol
 * - `due`: the date it waits for
 * - `alarm`: whether it also checks HubSpot's last-contacted date before it notifies anybody
 * - `manager`: whom it notifies
 */
export type WorkflowPart = 'enrolment' | 'due' | 'alarm' | 'manager'
