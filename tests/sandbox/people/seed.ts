// Fills the sandbox's two portals with the invented Japan pipeline.
import type { Portal } from '../portal/portal.ts'
import { CAST } from './cast.ts'
import { seedCompanies } from './companies.ts'
import { seedForms } from './forms-and-events.ts'
import { seedPipeline } from './pipeline.ts'
import { Seeder } from './seeder.ts'
import { seedCriteriaStories } from './stories-criteria.ts'
import { seedHostileStories } from './stories-hostile.ts'
import { seedSlaStories } from './stories-sla.ts'
import { seedTextStories } from './stories-texts.ts'

/** Seeds both portals relative to their clock. */
export function seedPeople(portal: Portal, euPortal: Portal): void {
  const seeder = new Seeder(portal)
  seedForms(portal, seeder.now)
  const companies = seedCompanies(seeder)
  seedCriteriaStories(seeder, companies)
  seedSlaStories(seeder, companies)
  seedHostileStories(seeder, companies)
  seedTextStories(seeder, companies)
  seedPipeline(seeder, companies)

  const eu = new Seeder(euPortal)
  seedForms(euPortal, eu.now)
  const company = eu.company({
    name: 'ひかり欧州株式会社',
    domain: 'hikari-europe.example.co.jp',
    numberofemployees: '300',
    industry: 'MACHINERY',
    country: '日本',
  })
  eu.contact(
    {
      lastname: '大野',
      firstname: '光',
      email: 'ono@hikari-europe.example.co.jp',
      jobtitle: '情報システム部長',
      country: '日本',
      hs_language: 'ja',
    },
    company,
    { id: CAST.euContact, days: 30 },
  )
  eu.form(CAST.euContact, 'pricingJa', 5, { message: '導入を検討しています。見積書をお願いします。' })
}
