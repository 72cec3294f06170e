// Which properties and groups each object type of the sandbox portal has from the start.
import { optionsOf, property } from './define.ts'
import { japanProperties } from './japan-properties.ts'
import type { ObjectType, PropertyDefinition, PropertyGroup, PropertyType } from './types.ts'

const BUYING_ROLES =
  'BLOCKER BUDGET_HOLDER CHAMPION DECISION_MAKER END_USER EXECUTIVE_SPONSOR INFLUENCER LEGAL_AND_COMPLIANCE OTHER'
const LEAD_STATUSES = 'NEW OPEN IN_PROGRESS OPEN_DEAL UNQUALIFIED ATTEMPTED_TO_CONTACT CONNECTED BAD_TIMING'
const STAGES =
  'subscriber lead marketingqualifiedlead salesqualifiedlead opportunity customer evangelist other'
const INDUSTRIES =
  'COMPUTER_SOFTWARE INFORMATION_TECHNOLOGY_AND_SERVICES FINANCIAL_SERVICES BANKING INSURANCE ACCOUNTING HUMAN_RESOURCES GOVERNMENT_ADMINISTRATION HOSPITAL_HEALTH_CARE PHARMACEUTICALS MACHINERY INDUSTRIAL_AUTOMATION AUTOMOTIVE ELECTRICAL_ELECTRONIC_MANUFACTURING CHEMICALS CONSTRUCTION REAL_ESTATE RETAIL WHOLESALE LOGISTICS_AND_SUPPLY_CHAIN TELECOMMUNICATIONS HIGHER_EDUCATION EDUCATION_MANAGEMENT MANAGEMENT_CONSULTING STAFFING_AND_RECRUITING UTILITIES OIL_ENERGY FOOD_BEVERAGES FOOD_PRODUCTION HOSPITALITY LEISURE_TRAVEL_TOURISM IMPORT_AND_EXPORT INTERNATIONAL_TRADE_AND_DEVELOPMENT MECHANICAL_OR_INDUSTRIAL_ENGINEERING VENTURE_CAPITAL_PRIVATE_EQUITY RESEARCH MARKETING_AND_ADVERTISING'

const SOURCES =
  'ORGANIC_SEARCH PAID_SEARCH EMAIL_MARKETING SOCIAL_MEDIA REFERRALS OTHER_CAMPAIGNS DIRECT_TRAFFIC OFFLINE PAID_SOCIAL AI_REFERRALS'

interface Names {
  /** Writable names by type. */
  readonly write: Partial<Record<PropertyType, string>>
  /** Names that HubSpot alone writes. */
  readonly read: Partial<Record<PropertyType, string>>
}

const ENGAGEMENT: Names = {
  write: { datetime: 'hs_timestamp', string: 'hs_attachment_ids hs_unique_id' },
  read: {
    datetime: 'hs_createdate hs_lastmodifieddate',
    number: 'hs_object_id',
    string: 'hs_object_source',
    enumeration: 'hs_object_source_label',
  },
}

const NAMES: Readonly<Record<ObjectType, Names>> = {
  contacts: {
    write: {
      string:
        'firstname lastname email jobtitle company address city state zip country industry website message phone mobilephone hs_role_text firstname_kana lastname_kana',
    },
    read: {
      string:
        'ip_country ip_country_code recent_conversion_event_name first_conversion_event_name hs_analytics_first_url hs_analytics_last_url hs_analytics_source_data_1 hs_analytics_source_data_2 hs_calculated_phone_number_country_code',
      number:
        'hs_object_id associatedcompanyid hs_first_engagement_object_id hubspotscore hs_predictivecontactscore_v2 num_conversion_events num_unique_conversion_events hs_analytics_num_page_views hs_analytics_num_visits hs_time_to_first_engagement num_notes num_contacted_notes',
      datetime:
        'createdate lastmodifieddate recent_conversion_date first_conversion_date hs_analytics_first_timestamp hs_analytics_last_timestamp hs_email_last_open_date hs_email_last_click_date hs_sales_email_last_replied hs_sales_email_last_opened hs_first_outreach_date hs_sa_first_engagement_date notes_last_contacted notes_last_updated notes_next_activity_date hubspot_owner_assigneddate hs_latest_meeting_activity hs_last_sales_activity_timestamp',
      bool: 'hs_is_unworked hs_email_optout hs_email_is_ineligible hs_email_quarantined',
      enumeration:
        'hs_calculated_form_submissions hs_inferred_language_codes hs_sa_first_engagement_object_type hs_latest_source hs_analytics_source',
    },
  },
  companies: {
    write: {
      string:
        'name domain country hs_country_code state city address zip phone website description hs_keywords',
      number: 'numberofemployees annualrevenue',
    },
    read: {
      datetime: 'createdate hs_lastmodifieddate',
      number: 'hs_object_id num_associated_contacts',
    },
  },
  deals: {
    write: { string: 'dealname dealstage pipeline', number: 'amount', datetime: 'closedate' },
    read: { number: 'hs_object_id', datetime: 'createdate hs_lastmodifieddate' },
  },
  calls: merge(ENGAGEMENT, {
    string: 'hs_call_title hs_call_body hs_call_disposition hs_call_from_number hs_call_to_number',
    number: 'hs_call_duration',
  }),
  emails: merge(ENGAGEMENT, {
    string:
      'hs_email_subject hs_email_text hs_email_html hs_email_headers hs_email_from_email hs_email_to_email hs_email_sender_email hs_sequence_id',
  }),
  meetings: merge(ENGAGEMENT, {
    string:
      'hs_meeting_title hs_meeting_body hs_internal_meeting_notes hs_meeting_location hs_meeting_external_url',
    datetime: 'hs_meeting_start_time hs_meeting_end_time',
  }),
  communications: merge(ENGAGEMENT, { string: 'hs_communication_body hs_communication_logged_from' }),
  notes: merge(ENGAGEMENT, { string: 'hs_note_body' }),
  tasks: merge(ENGAGEMENT, { string: 'hs_task_subject hs_task_body hs_task_reminders' }),
}

const ENUMERATIONS: Partial<Record<ObjectType, Readonly<Record<string, string>>>> = {
  contacts: {
    hs_analytics_source: SOURCES,
    hs_latest_source: SOURCES,
    hs_buying_role: BUYING_ROLES,
    hs_lead_status: LEAD_STATUSES,
    lifecyclestage: STAGES,
    hs_language: 'ja ja-jp en en-us en-gb de fr zh zh-cn zh-tw ko',
    hs_seniority: 'c_suite director executive manager owner partner senior vp entry employee',
    numemployees: '1-5 5-25 25-50 50-100 100-500 500-1000 1000+',
  },
  companies: { industry: INDUSTRIES, lifecyclestage: STAGES },
  calls: {
    hs_call_direction: 'INBOUND OUTBOUND',
    hs_call_status:
      'BUSY CALLING_CRM_USER CANCELED COMPLETED CONNECTING FAILED IN_PROGRESS MISSED NO_ANSWER QUEUED RINGING',
  },
  emails: {
    hs_email_direction: 'EMAIL INCOMING_EMAIL FORWARDED_EMAIL',
    hs_email_status: 'BOUNCED FAILED SCHEDULED SENDING SENT',
  },
  meetings: {
    hs_meeting_outcome: 'SCHEDULED COMPLETED RESCHEDULED NO_SHOW CANCELED',
    hs_meeting_source: 'CRM_UI MEETINGS_PUBLIC INTEGRATION BIDIRECTIONAL_API',
  },
  communications: {
    hs_communication_channel_type: 'SMS WHATS_APP LINKEDIN_MESSAGE',
    hs_communication_direction: 'INBOUND OUTBOUND',
  },
  tasks: {
    hs_task_status: 'NOT_STARTED IN_PROGRESS WAITING COMPLETED DEFERRED',
    hs_task_priority: 'NONE LOW MEDIUM HIGH',
    hs_task_type: 'TODO CALL EMAIL',
  },
}

/** Enumerations that HubSpot alone writes. */
const NOT_WRITTEN: ReadonlySet<string> = new Set(['hs_meeting_source'])

/** Where the field is another than the type's usual one. */
const FIELDS: Readonly<Record<string, string>> = {
  message: 'textarea',
  hs_note_body: 'textarea',
  hs_call_body: 'textarea',
  hs_email_text: 'textarea',
  hs_task_body: 'textarea',
  phone: 'phonenumber',
  mobilephone: 'phonenumber',
}

/** All property definitions of an object type at the portal's start, by name. */
export function standardProperties(type: ObjectType, japan: boolean): Map<string, PropertyDefinition> {
  const groupName = groupOf(type)
  const found: PropertyDefinition[] = []
  const { write, read } = NAMES[type]
  for (const [kind, names] of Object.entries(write) as [PropertyType, string][]) {
    for (const name of names.split(' ')) {
      const fieldType = FIELDS[name]
      found.push(property(name, kind, fieldType === undefined ? { groupName } : { groupName, fieldType }))
    }
  }
  for (const [kind, names] of Object.entries(read) as [PropertyType, string][]) {
    for (const name of names.split(' '))
      found.push(property(name, kind, { groupName, readOnly: true, calculated: true }))
  }
  for (const [name, values] of Object.entries(ENUMERATIONS[type] ?? {})) {
    const fieldType = name === 'hs_buying_role' ? 'checkbox' : 'select'
    const readOnly = NOT_WRITTEN.has(name)
    const options = optionsOf(values.split(' '))
    found.push(property(name, 'enumeration', { groupName, fieldType, readOnly, options }))
  }
  found.push(
    property('hubspot_owner_id', 'enumeration', { groupName, externalOptions: true, label: 'Owner' }),
  )
  if (type === 'contacts' && japan) found.push(...japanProperties())
  return new Map(found.map((one) => [one.name, one]))
}

/** The property groups of an object type at the portal's start, by name. */
export function standardGroups(type: ObjectType, japan: boolean): Map<string, PropertyGroup> {
  const groups: PropertyGroup[] = [{ name: groupOf(type), label: `${type} information`, displayOrder: 0 }]
  if (type === 'contacts' && japan)
    groups.push({ name: 'japan_handoff', label: 'Japan handoff', displayOrder: 1 })
  return new Map(groups.map((one) => [one.name, one]))
}

function groupOf(type: ObjectType): string {
  if (type === 'contacts' || type === 'deals') return `${type.slice(0, -1)}information`
  return type === 'companies' ? 'companyinformation' : 'engagement'
}

function merge(base: Names, write: Names['write']): Names {
  const all = { ...base.write }
  for (const [kind, names] of Object.entries(write) as [PropertyType, string][]) {
    all[kind] = all[kind] === undefined ? names : `${all[kind]} ${names}`
  }
  return { read: base.read, write: all }
}
