// Every HubSpot property that is read, by object type. The handoff's own are named in the domain.

/** The last 800 form submissions, as HubSpot calculates them. */
export const FORM_SUBMISSIONS = 'hs_calculated_form_submissions'

/** What is read of the contact itself; the score's property comes on top. */
export const CONTACT_PROPERTIES: readonly string[] = [
  'firstname',
  'lastname',
  'email',
  'jobtitle',
  'phone',
  'mobilephone',
  'country',
  'state',
  'city',
  'address',
  'zip',
  'hs_language',
  'ip_country_code',
  'company',
  'industry',
  'lifecyclestage',
  'hs_lead_status',
  'hs_latest_source',
  'hs_analytics_source',
  'hubspot_owner_id',
  'hubspot_owner_assigneddate',
  'hs_buying_role',
  'message',
  'recent_conversion_event_name',
  'recent_conversion_date',
  'hs_analytics_first_url',
  'hs_analytics_last_url',
  'hs_analytics_num_page_views',
  'hs_email_last_open_date',
  'hs_first_outreach_date',
  'notes_last_contacted',
  'hs_last_sales_activity_timestamp',
  'hs_latest_meeting_activity',
  'associatedcompanyid',
  'createdate',
  FORM_SUBMISSIONS,
]

export const COMPANY_PROPERTIES: readonly string[] = [
  'name',
  'domain',
  'numberofemployees',
  'industry',
  'country',
  'hs_country_code',
  'state',
  'city',
  'address',
  'zip',
  'phone',
]

/** What is read of a colleague, besides the confirmed decision role. */
export const COLLEAGUE_PROPERTIES: readonly string[] = [
  'firstname',
  'lastname',
  'email',
  'jobtitle',
  'country',
  'hs_buying_role',
]
