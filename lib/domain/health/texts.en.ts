// English: what the health check finds, and what mends it.

export const healthNotes = {
  'health.finding.requires_signal': 'Definition {version} requires a Japan evaluation signal.',
  'health.finding.requires_engagement_only':
    'Definition {version} requires Japan engagement, but no evaluation signal.',
  'health.finding.requires_score_only':
    'Definition {version} requires neither an evaluation signal nor Japan engagement: it says no more than a score.',
  'health.finding.file_there':
    'The portal keeps definition {version}: colleagues’ browsers take it up by themselves.',
  'health.finding.file_missing':
    'The portal does not keep definition {version} for colleagues’ browsers: the property {property} is missing, or holds another version.',
  'health.finding.file_too_large':
    'Definition {version} is too large for the portal to keep: colleagues have to import its file.',
  'health.finding.verdict_recorded':
    'Verdict recorded: {n} of {of} {of|handoff|handoffs} last month ({percent}\u00a0%).',
  'health.finding.without_verdict':
    '{n} {n|handoff|handoffs} went around the definition: no verdict was recorded.',
  'health.finding.without_time':
    '{n} {n|lead has|leads have} a handoff status but no time of handoff: something other than the panel set the status.',
  'health.finding.signal_passed':
    'Japan evaluation signal seen: {n} of {of} judged {of|handoff|handoffs} ({percent}\u00a0%).',
  'health.finding.were_ready':
    'Ready when handed off: {n} of {of} judged {of|handoff|handoffs} ({percent}\u00a0%).',
  'health.finding.overridden':
    'Handed off although not ready, with a written reason: {n} of {of} judged {of|handoff|handoffs} ({percent}\u00a0%).',
  'health.finding.sla_business_days':
    'The definition sets the SLA: first contact within {n} Japanese business {n|day|days}.',
  'health.finding.sla_business_hours':
    'The definition sets the SLA: first contact within {n} Japanese business {n|hour|hours}.',
  'health.finding.sla_elapsed': 'The definition sets the SLA: first contact within {n} {n|hour|hours}.',
  'health.finding.workflow_on': 'The SLA workflow is turned on.',
  'health.finding.workflow_off': 'The SLA workflow exists, but is turned off.',
  'health.finding.workflow_elsewhere':
    'The SLA workflow watches another property than the definition in force names.',
  'health.finding.workflow_accuses':
    'The SLA workflow does not ask HubSpot’s last-contacted date: it also tells about leads whom sales contacted without opening the panel.',
  'health.finding.workflow_nowhere':
    'HubSpot’s workflows could not be found on this account: whether one watches the due times cannot be told.',
  'health.finding.workflow_unseen': 'What the SLA workflow watches could not be looked into.',
  'health.finding.workflow_none': 'There is no SLA workflow: HubSpot does not watch the due times.',
  'health.finding.workflow_no_scope':
    'The workflow cannot be seen: the token lacks the scope {scope}. Meanwhile SLA tasks and reminders work.',
  'health.finding.workflow_no_tier':
    'HubSpot has no workflows on this plan. SLA tasks and reminders work all the same.',
  'health.finding.workflow_refused': 'The workflow could not be read. HubSpot says: {words}',
  'health.finding.workflow_failed': 'The workflow could not be read.',
  'health.finding.due_written':
    'Due time written: {n} of {of} {of|handoff|handoffs} last month ({percent}\u00a0%).',
  'health.finding.sla_met':
    'First contact in time: {n} of {of} {of|handoff|handoffs} whose SLA has ended ({percent}\u00a0%).',
  'health.finding.sla_untold':
    '{n} past due {n|is|are} not counted: no first contact is written, but HubSpot shows activity since the handoff. The panel and the queue look at it.',
  'health.finding.none_rejected': 'Rejected or returned: none of {of} {of|handoff|handoffs} last month.',
  'health.finding.reason_coded':
    'Reason from the list: {n} of {of} rejected or returned {of|lead|leads} last month ({percent}\u00a0%).',
  'health.finding.reason_other':
    '“Other” as the reason: {n} of {of} ({percent}\u00a0%). Up to 10\u00a0% is fine.',
  'health.finding.role_required': 'Definition {version} requires a decision role.',
  'health.finding.role_optional': 'Definition {version} does not require a decision role.',
  'health.finding.role_known':
    'Decision role seen or confirmed: {n} of {of} {of|handoff|handoffs} last month ({percent}\u00a0%).',
  'health.finding.role_confirmed': 'Confirmed by a person: {n} of {of} ({percent}\u00a0%).',
  'health.finding.snapshot_kept':
    'Outcome of each criterion kept: {n} of {of} {of|handoff|handoffs} last month ({percent}\u00a0%).',
  'health.finding.snapshot_unreadable': '{n} {n|record|records} of outcomes cannot be read.',
  'health.finding.by_kept': 'Who handed it off: known for {n} of {of} ({percent}\u00a0%).',
  'health.finding.version_kept': 'Definition version: known for {n} of {of} ({percent}\u00a0%).',
  'health.finding.note_not_searched':
    'The brief itself is a note on each record, which HubSpot cannot search for. The same click writes these values, so they stand in for it.',
  'health.finding.properties_there': '{n|Property|Properties} in order: {names}',
  'health.finding.properties_missing': '{n|Property|Properties} missing: {names}',
  'health.finding.property_wrong_type': 'The property {property} has another type ({found}).',
  'health.finding.property_archived': 'The property {property} is in HubSpot’s recycling bin.',
  'health.finding.options_missing': 'The property {property} lacks {n|the option|the options} {options}.',
  'health.finding.fields_there':
    'Fields: {n} mapped {n|property is|properties are} in the portal as the definition knows {n|it|them}.',
  'health.finding.fields_gone': 'Fields: no longer in the portal: {names}',
  'health.finding.fields_other_type': 'Fields: of another type now: {names}',
  'health.finding.fields_options': 'Fields: with other options now: {names}',
  'health.finding.schema_no_scope': 'The properties cannot be read: the token lacks the scope {scope}.',
  'health.finding.schema_refused': 'The properties could not be read. HubSpot says: {words}',
  'health.finding.schema_failed': 'The properties could not be read.',
  'health.finding.no_handoffs': 'No lead was handed off last month.',
  'health.finding.handoffs_no_scope':
    'Last month’s handoffs cannot be read: the token lacks the scope {scope}.',
  'health.finding.handoffs_no_property':
    'Last month’s handoffs cannot be found without {property} as a date and time.',
  'health.finding.handoffs_refused': 'Last month’s handoffs could not be read. HubSpot says: {words}',
  'health.finding.handoffs_failed': 'Last month’s handoffs could not be read.',

  'health.action.set_up': 'Run the portal set-up.',
  'health.action.mend_type': 'Rename or archive {property} in HubSpot, then run the portal set-up.',
  'health.action.restore': 'Restore {property} in HubSpot, then run the portal set-up.',
  'health.action.map_fields': 'Bring the mapping in Fields up to date, and publish it.',
  'health.action.require_signal': 'Make the evaluation signal required in the definition.',
  'health.action.require_role': 'Make the decision role required in the definition.',
  'health.action.decide_in_panel':
    'Hand leads off with the button in the panel: it writes verdict, due time and context. Look for a workflow or an import that sets the status by itself.',
  'health.action.hand_off_ready':
    'Hand off leads that are ready; keep "Hand off anyway" for exceptions, and look at their reasons in the monthly review.',
  'health.action.create_workflow': 'Create the SLA workflow.',
  'health.action.switch_workflow_on': 'Review the workflow in HubSpot, then turn it on.',
  'health.action.mend_workflow':
    'Choose the manager there and bring the workflow up to date: what would change is shown first.',
  'health.action.look_for_workflow':
    'Look in HubSpot under Automation > Workflows whether the workflow exists and is turned on; the steps are on this page.',
  'health.action.work_without_workflow':
    'Let sales keep the reminders on and work through the team’s queue every day, until the plan has workflows.',
  'health.action.contact_in_time':
    'Go through the team’s queue together every day, and log every call, email and meeting: only logged contacts stop the clock.',
  'health.action.give_reasons':
    'Reject and return leads in the panel, with a reason from the list: one click each.',
  'health.action.read_other': 'Read the notes of "Other" in the monthly review, and say what the list lacks.',
  'health.action.confirm_roles':
    'Before handing off, find out who decides and confirm the decision role in the panel.',
  'health.action.send_file':
    'Export definition {version} and send its file to your colleagues, or shorten its phrase lists.',
  'health.action.add_scope': 'Add the scope {scope} to the key in HubSpot, then connect again.',
  'health.action.look_again': 'Check again in a while.',
} as const
