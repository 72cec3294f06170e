// HubSpot's contacts and companies as the product's people.
import { describe, expect, test } from 'vitest'
import type { Contact } from '@/lib/domain/lead-snapshot'
import type { HubSpotObject } from '@/lib/hubspot/mapping/schemas'
import { primaryCompanyId, toColleague, toCompany, toContact } from '@/lib/hubspot/mapping/to-people'

/** The first moment of 2026. */
const T = Date.UTC(2026, 0, 1)
const OWNERS = new Map([['70000001', '森 健一']])

type Properties = Record<string, string | null>
const object = (properties: Properties, more: Partial<HubSpotObject> = {}): HubSpotObject => ({
  id: '1',
  properties,
  createdAt: new Date(T + 7),
  ...more,
})
const contact = (properties: Properties, more: Partial<HubSpotObject> = {}) =>
  toContact(object(properties, more), 'japan_score', OWNERS)

test('a contact with everything', () => {
  expect(
    contact({
      firstname: ' 花子 ',
      lastname: '試験',
      email: 'hana@shiken.example',
      jobtitle: '部長',
      phone: '03-0000-0000',
      mobilephone: '090-0000-0000',
      country: 'Japan',
      state: '東京都',
      city: '港区',
      address: '一丁目',
      zip: '100-0001',
      company: '試験株式会社',
      industry: 'IT',
      lifecyclestage: 'lead',
      hs_lead_status: 'OPEN',
      hubspot_owner_id: '70000001',
      hs_analytics_first_url: 'https://a.example',
      hs_analytics_last_url: 'https://b.example',
      hs_first_outreach_date: String(T + 1),
      notes_last_contacted: String(T + 2),
      hs_last_sales_activity_timestamp: String(T + 3),
      hs_latest_meeting_activity: String(T + 4),
      hs_language: 'JA',
      ip_country_code: 'JP',
      hs_latest_source: 'PAID_SEARCH',
      hs_analytics_source: 'DIRECT_TRAFFIC',
      hubspot_owner_assigneddate: String(T + 5),
      hs_buying_role: 'champion',
      japan_score: '61',
      recent_conversion_event_name: '資料請求',
      recent_conversion_date: String(T + 6),
      hs_analytics_num_page_views: '12',
      hs_email_last_open_date: String(T + 8),
      num_contacted_notes: '3',
      createdate: String(T),
    }),
  ).toEqual<Contact>({
    id: '1',
    firstName: '花子',
    lastName: '試験',
    email: 'hana@shiken.example',
    jobTitle: '部長',
    phone: '03-0000-0000',
    mobilePhone: '090-0000-0000',
    country: 'Japan',
    state: '東京都',
    city: '港区',
    address: '一丁目',
    zip: '100-0001',
    companyName: '試験株式会社',
    industry: 'IT',
    lifecycleStage: 'lead',
    leadStatus: 'OPEN',
    ownerId: '70000001',
    ownerName: '森 健一',
    firstPageUrl: 'https://a.example',
    lastPageUrl: 'https://b.example',
    firstOutreachAt: T + 1,
    lastContactedAt: T + 2,
    lastSalesActivityAt: T + 3,
    latestMeetingAt: T + 4,
    language: 'ja',
    ipCountryCode: 'jp',
    source: 'PAID_SEARCH',
    ownerAssignedAt: T + 5,
    buyingRoles: ['CHAMPION'],
    messages: [],
    score: 61,
    recentConversion: { text: '資料請求', at: T + 6 },
    pageViews: 12,
    lastEmailOpenAt: T + 8,
    contactedCount: 3,
    createdAt: T,
  })
})

describe('what a contact may lack', () => {
  test.each<[string, Properties, Partial<Contact>]>([
    ['an owner', {}, { ownerId: null, ownerName: null }],
    ['an owner whom the directory knows', { hubspot_owner_id: '8' }, { ownerId: '8', ownerName: null }],
    ['a latest source', { hs_analytics_source: 'OFFLINE' }, { source: 'OFFLINE' }],
    ['a conversion’s name', { recent_conversion_date: String(T) }, { recentConversion: null }],
    [
      'a conversion’s time',
      { recent_conversion_event_name: '資料請求' },
      { recentConversion: { text: '資料請求', at: null } },
    ],
    ['a date of its own: the record’s counts', {}, { createdAt: T + 7, language: null, ipCountryCode: null }],
  ])('%s', (_name, properties, expected) => expect(contact(properties)).toMatchObject(expected))

  test('HubSpot’s own dates: told, though empty, or not told at all', () => {
    expect(contact({ notes_last_contacted: null })).not.toHaveProperty('rollUpsTold')
    expect(contact({})).toMatchObject({ rollUpsTold: false })
    expect(contact({})).not.toHaveProperty('contactedCount')
  })
})

describe('messages', () => {
  test('white ones are none, whether they have a history or not', () => {
    expect(contact({ message: ' ' }).messages).toEqual([])
    const propertiesWithHistory = { message: [{ value: ' ', timestamp: String(T) }] }
    expect(contact({ message: null }, { propertiesWithHistory }).messages).toEqual([])
    expect(contact({ message: '最新' }, { propertiesWithHistory }).messages).toEqual([
      { text: '最新', at: null },
    ])
  })

  test('the newest 20, those without a time last', () => {
    const entries = Array.from({ length: 30 }, (_, index) => ({
      value: `${index}`,
      timestamp: index === 0 ? null : String(T + index),
    }))
    const found = contact({}, { propertiesWithHistory: { message: entries } }).messages
    expect(found.map(({ text }) => text)).toEqual(Array.from({ length: 20 }, (_, index) => `${29 - index}`))
    const few = contact({}, { propertiesWithHistory: { message: entries.slice(0, 3) } }).messages
    expect(few.map(({ at }) => at)).toEqual([T + 2, T + 1, null])
  })
})

test('a company', () => {
  const company = {
    name: '試験株式会社',
    domain: 'shiken.example',
    numberofemployees: '300',
    hs_country_code: 'JP',
  }
  expect(toCompany(object(company))).toMatchObject({
    id: '1',
    name: '試験株式会社',
    domain: 'shiken.example',
    countryCode: 'JP',
    industry: null,
    employees: 300,
  })
  expect(toCompany(object({ numberofemployees: 'many' })).employees).toBeNull()
})

test.each<[Properties, string]>([
  [{ firstname: '太郎', lastname: '山田', email: 'y@a.example' }, '山田 太郎'],
  [{ firstname: ' ', email: 'y@a.example' }, 'y@a.example'],
  [{}, '1'],
])('a colleague %j goes by %s', (properties, name) =>
  expect(toColleague(object(properties), 'japan_decision_role').name).toBe(name),
)

test('a colleague’s part in the decision', () => {
  const roles = { jobtitle: '部長', country: 'Japan', hs_buying_role: 'budget_holder', acme_role: 'approver' }
  expect(toColleague(object(roles), 'acme_role')).toMatchObject({
    id: '1',
    jobTitle: '部長',
    country: 'Japan',
    buyingRoles: ['BUDGET_HOLDER'],
    decisionRole: 'approver',
  })
})

test('companies that HubSpot does not tell are none', () => {
  expect(primaryCompanyId(object({}, { associations: {} }))).toBeNull()
  expect(primaryCompanyId(object({}, { associations: { companies: { results: [] } } }))).toBeNull()
  expect(primaryCompanyId(object({}, { associations: { companies: { results: [{ id: 'x' }] } } }))).toBeNull()
})
