// The cast whose field values are meant to break something: markup, huge text, broken Unicode, missing records.
import { CAST } from './cast.ts'
import type { CompanyIds } from './companies.ts'
import { domainOf } from './companies.ts'
import type { Seeder } from './seeder.ts'

const SCRIPT = '<script>window.__hacked = true</script><img src=x onerror="window.__hacked = true">'

/** Makes them. */
export function seedHostileStories(s: Seeder, c: CompanyIds): void {
  const at = (id: string) => ({ id, days: 22 })
  s.contact(
    {
      firstname: `<b>Rei</b>${SCRIPT}`,
      lastname: '"><svg onload=alert(1)>',
      email: 'rei@sample-freemail.example',
      jobtitle: `部長${SCRIPT}`,
      phone: 'javascript:alert(1)',
      country: '<iframe src="https://evil.test">',
      hs_analytics_last_url: 'javascript:window.__hacked=true',
      hubspotscore: 'NaN',
      hs_calculated_form_submissions: 'not-a-guid::x;;::;0a1b2c3d-0001-4000-8000-000000000001:12',
      hs_email_last_open_date: 'yesterday',
      hs_buying_role: ';;DECISION_MAKER<b>;',
    },
    c.kisaragi,
    at(CAST.hostile),
  )
  s.note(CAST.hostile, {
    at: s.ago(2),
    body: `<style>*{display:none}</style>${SCRIPT}<p>見積&amp;稟議 &lt;script&gt;&#x3C;b&#x3E;</p><!-- `,
  })
  s.email(
    CAST.hostile,
    { at: s.ago(1), subject: SCRIPT, body: `<html><body onload="x()">導入検討${SCRIPT}` },
    'INCOMING_EMAIL',
  )
  s.meeting(CAST.hostile, {
    at: s.ago(3),
    subject: '{{constructor.constructor("alert(1)")()}}',
    body: '${7*7}',
    values: { hs_timestamp: 'never' },
  })

  s.contact(
    {
      lastname: '長'.repeat(60_000),
      firstname: '文',
      email: `chobun@${domainOf('koyo')}`,
      jobtitle: '部長'.repeat(2_000),
      country: '日本',
    },
    c.koyo,
    at(CAST.hugeText),
  )
  s.form(CAST.hugeText, 'contactJa', 3, {
    message: `見積をお願いします。${'あいうえお漢字ABC '.repeat(100_000)}`,
  })
  s.note(CAST.hugeText, { at: s.ago(2), body: `${'<p>'.repeat(20_000)}deep` })

  s.contact(
    {
      lastname: '壊\ud83d',
      firstname: '\udc00れ',
      email: `koware@${domainOf('koyo')}`,
      jobtitle: '部\ud800長',
      country: '日本\udfff',
    },
    c.koyo,
    at(CAST.loneSurrogate),
  )
  s.form(CAST.loneSurrogate, 'contactJa', 3, { message: '見積\ud800をお願い\udfffします\ud83d' })

  s.contact(
    {
      lastname: '\u202eевил\u202d',
      firstname: 'سارة \u2067\u202e',
      email: `rtl@${domainOf('lotus')}`,
      jobtitle: '\u202e長部\u202c مدير',
      country: 'Japan',
    },
    c.lotus,
    at(CAST.rightToLeft),
  )
  s.form(CAST.rightToLeft, 'contactGlobal', 3, {
    message: '\u202e?etouq a dnes esaelP\u202c \u0000\u0007 \u200b\u200d\ufeff',
  })

  s.contact(
    {
      lastname: '👩‍👩‍👧‍👦🏳️‍🌈',
      firstname: '🇯🇵🎌',
      email: `emoji@${domainOf('kitsune')}`,
      jobtitle: '👑部長👑',
      country: '🇯🇵',
    },
    c.kitsune,
    at(CAST.emoji),
  )
  s.form(CAST.emoji, 'contactJa', 3, {
    message: `見積${'😀'.repeat(300)}お願いします🙏${'e\u0301\u0302\u0303'.repeat(200)}`,
  })

  s.contact(
    {
      email: 'blank@sample-freemail.example',
      lifecyclestage: null,
      hs_lead_status: null,
      hubspotscore: null,
    },
    null,
    at(CAST.blank),
  )
  gone(s, c)
}

function gone(s: Seeder, c: CompanyIds): void {
  const person = { lastname: '上田', jobtitle: '経理部長', country: '日本' }
  s.contact({ ...person, firstname: '消', email: `ueda.old@${domainOf('daichi')}` }, c.daichi, {
    id: CAST.deleted,
  })
  s.portal.archive('contacts', CAST.deleted)
  s.contact({ ...person, firstname: '一', email: `ueda.1@${domainOf('daichi')}` }, c.daichi, {
    id: CAST.merged,
  })
  s.contact({ ...person, firstname: '残', email: `ueda@${domainOf('daichi')}` }, c.daichi, {
    id: CAST.survivor,
  })
  s.portal.merge(CAST.survivor, CAST.merged)
}
