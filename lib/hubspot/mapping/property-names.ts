// Every HubSpot property that is read, by object type: what is asked for and what is mapped are one table. The handoff's own are named in the domain.

/** The last 800 form submissions, as HubSpot calculates them. */
export const FORM_SUBMISSIONS = 'hs_calculated_form_submissions'

/** Where a contact keeps its texts that are taken as typed. */
export const CONTACT_TEXTS = {
  firstName: 'firstname',
  lastName: 'lastname',
  email: 'email',
  jobTitle: 'jobtitle',
  phone: 'phone',
  mobilePhone: 'mobilephone',
  country: 'country',
  state: 'state',
  city: 'city',
  address: 'address',
  zip: 'zip',
  companyName: 'company',
  industry: 'industry',
  lifecycleStage: 'lifecyclestage',
  leadStatus: 'hs_lead_status',
  ownerId: 'hubspot_owner_id',
  firstPageUrl: 'hs_analytics_first_url',
  lastPageUrl: 'hs_analytics_last_url',
} as const

/** HubSpot's own dates of what happened: they say whether there may have been a contact that nobody wrote. */
export const ROLL_UPS = {
  firstOutreachAt: 'hs_first_outreach_date',
  lastContactedAt: 'notes_last_contacted',
  lastSalesActivityAt: 'hs_last_sales_activity_timestamp',
  latestMeetingAt: 'hs_latest_meeting_activity',
} as const

/** What is read of the contact itself; the score's property comes on top. */
export const CONTACT_PROPERTIES: readonly string[] = [
  ...Object.values(CONTACT_TEXTS),
  'hs_language',
  'ip_country_code',
  'hs_latest_source',
  'hs_analytics_source',
  'hubspot_owner_assigneddate',
  'hs_buying_role',
  'message',
  'recent_conversion_event_name',
  'recent_conversion_date',
  'hs_analytics_num_page_views',
  'hs_email_last_open_date',
  ...Object.values(ROLL_UPS),
  'associatedcompanyid',
  'createdate',
  'hs_email_optout',
  FORM_SUBMISSIONS,
]

/** Where a company keeps its texts. */
export const COMPANY_TEXTS = {
  name: 'name',
  domain: 'domain',
  industry: 'industry',
  country: 'country',
  countryCode: 'hs_country_code',
  state: 'state',
  city: 'city',
  address: 'address',
  zip: 'zip',
  phone: 'phone',
} as const

export const COMPANY_PROPERTIES: readonly string[] = [...Object.values(COMPANY_TEXTS), 'numberofemployees']

/** What is read of a colleague, besides the confirmed decision role. */
export const COLLEAGUE_PROPERTIES = [
  'firstname',
  'lastname',
  'email',
  'jobtitle',
  'country',
  'hs_buying_role',
]
