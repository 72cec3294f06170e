// Which URLs are contact records: every shape HubSpot uses, and everything that only looks like one.
import { describe, expect, it } from 'vitest'
import { contactUrl } from '@/components/ui/hubspot-links'
import { isComposing, parseRecordUrl } from '@/lib/page/record-url'

const NEW = '/contacts/4711/record/0-1/901'
const ref = { portalId: '4711', contactId: '901' }

const RECORDS: readonly string[] = [
  `https://app.hubspot.com${NEW}`,
  `https://app.hubspot.com${NEW}/`,
  `https://app.hubspot.com${NEW}/view/1`,
  `https://app.hubspot.com${NEW}/view/1?eschref=%2Fcontacts%2F4711%2Frecord%2F0-1%2F555`,
  `https://app.hubspot.com${NEW}?eschref=/contacts/4711/record/0-1/555/`,
  `https://app.hubspot.com${NEW}?interaction=note`,
  `https://app.hubspot.com${NEW}#/contacts/4711/record/0-1/555`,
  `https://app.hubspot.com${NEW}/?`,
  `https://app-eu1.hubspot.com${NEW}`,
  `https://app-na2.hubspot.com${NEW}`,
  `https://app-na3.hubspot.com${NEW}/view/2`,
  `https://app-ap1.hubspot.com${NEW}`,
  `https://app-ca1.hubspot.com${NEW}`,
  'https://app.hubspot.com/contacts/4711/contact/901',
  'https://app.hubspot.com/contacts/4711/contact/901/',
  'https://app.hubspot.com/contacts/4711/contact/901/emails/77',
  'https://app-eu1.hubspot.com/contacts/4711/contact/901?query=suzuki',
  // What the URL parser itself makes equal is the same page.
  `HTTPS://APP.HUBSPOT.COM${NEW}`,
  `https://app.hubspot.com:443${NEW}`,
  `https://app.hubspot.com\\contacts\\4711\\record\\0-1\\901`,
  `  https://app.hubspot.com${NEW}\n`,
  `https://app.hubspot.com/x/..${NEW}`,
]

const OTHERS: readonly string[] = [
  '',
  ' ',
  'null',
  NEW,
  'about:blank',
  'javascript:0',
  `data:text/html,https://app.hubspot.com${NEW}`,
  `blob:https://app.hubspot.com${NEW}`,
  `file://app.hubspot.com${NEW}`,
  `view-source:https://app.hubspot.com${NEW}`,
  `http://app.hubspot.com${NEW}`,
  `ws://app.hubspot.com${NEW}`,
  // Hosts.
  `https://app.hubspot.com.evil.test${NEW}`,
  `https://evil.test/app.hubspot.com${NEW}`,
  `https://evil.test/?https://app.hubspot.com${NEW}`,
  `https://evil.hubspot.com${NEW}`,
  `https://hubspot.com${NEW}`,
  `https://www.hubspot.com${NEW}`,
  `https://app.hubspot.com.${NEW}`,
  `https://app..hubspot.com${NEW}`,
  `https://app-.hubspot.com${NEW}`,
  `https://app-eu1-x.hubspot.com${NEW}`,
  `https://app-eu1.evil.hubspot.com${NEW}`,
  `https://app-eu_1.hubspot.com${NEW}`,
  `https://xapp.hubspot.com${NEW}`,
  `https://app.hubspot.co${NEW}`,
  `https://app-hubspot.com${NEW}`,
  `https://app.hubspotqa.com${NEW}`,
  `https://xn--pp-via.hubspot.com${NEW}`,
  // Ports and user names.
  `https://app.hubspot.com:8443${NEW}`,
  `https://app.hubspot.com:80${NEW}`,
  `https://user@app.hubspot.com${NEW}`,
  `https://user:secret@app.hubspot.com${NEW}`,
  `https://app.hubspot.com@evil.test${NEW}`,
  // Other pages of the app.
  'https://app.hubspot.com/',
  'https://app.hubspot.com/contacts/4711',
  'https://app.hubspot.com/contacts/4711/objects/0-1/views/all/list',
  'https://app.hubspot.com/contacts/4711/objects/0-1/views/all/list?previewId=901',
  'https://app.hubspot.com/contacts/4711/record/0-1',
  'https://app.hubspot.com/contacts/4711/record/0-1/',
  'https://app.hubspot.com/contacts/4711/record/0-2/901',
  'https://app.hubspot.com/contacts/4711/record/0-3/901/view/1?eschref=%2Fcontacts%2F4711%2Frecord%2F0-1%2F555',
  'https://app.hubspot.com/contacts/4711/record/0-5/901',
  'https://app.hubspot.com/contacts/4711/record/0-136/901',
  'https://app.hubspot.com/contacts/4711/record/0-11/901',
  'https://app.hubspot.com/contacts/4711/record/00-1/901',
  'https://app.hubspot.com/contacts/4711/company/901',
  'https://app.hubspot.com/contacts/4711/deal/901',
  'https://app.hubspot.com/contacts/4711/contacts/901',
  'https://app.hubspot.com/x/contacts/4711/record/0-1/901',
  'https://app.hubspot.com/Contacts/4711/record/0-1/901',
  'https://app.hubspot.com/contacts/4711/Record/0-1/901',
  'https://app.hubspot.com/?u=/contacts/4711/record/0-1/901',
  'https://app.hubspot.com/#/contacts/4711/record/0-1/901',
  // Ids.
  'https://app.hubspot.com/contacts//record/0-1/901',
  'https://app.hubspot.com/contacts/abc/record/0-1/901',
  'https://app.hubspot.com/contacts/4711/record/0-1/new',
  'https://app.hubspot.com/contacts/4711/record/0-1/901x',
  'https://app.hubspot.com/contacts/4711/record/0-1/-901',
  'https://app.hubspot.com/contacts/4711/record/0-1/9.01',
  'https://app.hubspot.com/contacts/4711/record/0-1/９０１',
  'https://app.hubspot.com/contacts/4711/record/0-1/٩٠١',
  'https://app.hubspot.com/contacts/4711/record/0-1/%39%30%31',
  'https://app.hubspot.com/contacts/4711/record/0-1/901%2Fview',
  'https://app.hubspot.com/contacts/4711/record/0-1/901;x',
  `https://app.hubspot.com/contacts/4711/record/0-1/${'9'.repeat(21)}`,
  'https://app.hubspot.com//contacts/4711/record/0-1/901',
  `https://app.hubspot.com${NEW}/../902x`,
  // Junk.
  'https://',
  'https://[',
  '\ud800',
  'https://app.hubspot.com/contacts/4711/record/0-1/\udfff',
  `https://app.hubspot.com${NEW}?${'x'.repeat(1_000_000)}`,
]

describe('parseRecordUrl', () => {
  it.each(RECORDS)('is contact 901 of portal 4711: %s', (url) => {
    expect(parseRecordUrl(url)).toEqual(ref)
  })

  it.each(OTHERS.map((url) => [url.slice(0, 120), url]))('is no contact record: %s', (_, url) => {
    expect(parseRecordUrl(url)).toBeNull()
  })

  it('keeps ids as text, beyond what a number holds', () => {
    const id = '12345678901234567890'
    expect(parseRecordUrl(`https://app.hubspot.com/contacts/1/record/0-1/${id}`)?.contactId).toBe(id)
  })
})

describe('the link to a record', () => {
  it.each(['app.hubspot.com', 'app-eu1.hubspot.com'])('is read back from %s', (host) => {
    const url = contactUrl(host, ref) ?? ''
    expect(new URL(url).host).toBe(host)
    expect(parseRecordUrl(url)).toEqual(ref)
  })

  it.each([null, '', 'evil.test', 'app.hubspot.com.evil.test', 'app.hubspot.com/x?'])(
    'never leaves HubSpot: %s',
    (host) => {
      expect(contactUrl(host, ref)).toBe('https://app.hubspot.com/contacts/4711/record/0-1/901')
    },
  )
})

describe('HubSpot’s own window over a record', () => {
  const RECORD = 'https://app.hubspot.com/contacts/1/record/0-1/2'
  it.each([
    [`${RECORD}?interaction=email`, true],
    [`${RECORD}/view/1/?eschref=%2Fcontacts&interaction=note`, true],
    [`${RECORD}?eschref=%2Fcontacts%2F1%3Finteraction%3Demail`, false],
    [`${RECORD}#interaction=email`, false],
    [RECORD, false],
    ['interaction=email', false],
    [`${RECORD}?interaction=email&x=${'x'.repeat(9_000)}`, false],
  ])('%# is told by the URL alone', (url, composing) => {
    expect(isComposing(url)).toBe(composing)
  })
})
