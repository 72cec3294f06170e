// An ordinary record that has something of everything: the view with the most requests.
import { seedMany, timesBefore } from '../../sandbox/people/many.ts'
import { Seeder } from '../../sandbox/people/seeder.ts'
import { OWNERS } from '../../sandbox/portal/owners.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'

const KINDS = ['calls', 'emails', 'meetings', 'communications', 'notes', 'tasks'] as const
const HOUR = 3_600_000
const EACH = 20
const COLLEAGUES = 30

/** Makes a contact at a company, with twenty activities of each kind, and not handed off; its id. */
export function seedOrdinary({ portal }: Sandbox): string {
  const s = new Seeder(portal)
  const company = s.company({ name: '見本商事株式会社', numberofemployees: '400', country: '日本' })
  for (let count = 1; count <= COLLEAGUES; count++)
    s.contact({ lastname: `見本${count}`, jobtitle: '主任' }, company)
  const values = { lastname: '見本', firstname: '一郎', jobtitle: '部長', hubspot_owner_id: OWNERS.mori }
  const id = s.contact(values, company)
  for (const kind of KINDS) seedMany(s, id, kind, timesBefore(s.now - HOUR, EACH, HOUR))
  s.event(id, 'jaWebinar', 20)
  return id
}
