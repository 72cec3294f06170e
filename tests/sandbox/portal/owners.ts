// The sandbox portal's invented sales and marketing people.
import type { Portal } from './portal.ts'

/** Owner ids by first name. An owner's user id is another number: HubSpot never lets one stand for the other. */
export const OWNERS = {
  tanaka: '70000001',
  okafor: '70000002',
  mori: '70000003',
  lindqvist: '70000004',
  fujii: '70000005',
  former: '70000006',
} as const

const PEOPLE = [
  [OWNERS.tanaka, 9_000_001, 'Haruka', 'Tanaka', 'haruka.tanaka@northwind-saas.example', false],
  [OWNERS.okafor, 9_000_002, 'Chidi', 'Okafor', 'chidi.okafor@northwind-saas.example', false],
  [OWNERS.mori, 9_000_003, '健太', '森', 'kenta.mori@northwind-saas.example', false],
  [OWNERS.lindqvist, 9_000_004, 'Elsa', 'Lindqvist', 'elsa.lindqvist@northwind-saas.example', false],
  [OWNERS.fujii, 9_000_005, '由美', '藤井', 'yumi.fujii@northwind-saas.example', false],
  [OWNERS.former, 9_000_006, 'Tomas', 'Reyes', 'tomas.reyes@northwind-saas.example', true],
] as const

/** Gives the portal owners who never filled in their names: every second one has none, the others an empty text. */
export function seedNamelessOwners(portal: Portal, count = 40): void {
  for (let i = 0; i < count; i++) {
    const name = i % 2 === 0 ? null : ''
    const email = `seat${i + 1}@northwind-saas.example`
    const [id, userId] = [String(71_000_000 + i), 9_100_000 + i]
    portal.owners.push({ id, userId, firstName: name, lastName: name, email, archived: false })
  }
}

/** Gives the portal its owners. */
export function seedOwners(portal: Portal): void {
  for (const [id, userId, firstName, lastName, email, archived] of PEOPLE) {
    portal.owners.push({ id, userId, firstName, lastName, email, archived })
  }
}
