// The account's rules for the values that the product writes, as far as HubSpot lets them be read.
import { at, counted, inWords, isOk, listAt } from '../answers'
import { answered, type Finding, unknown } from '../finding'
import type { Session } from '../session'
import type { Check } from './check'
import { WANTED } from './handoff'

/** Besides the handoff's own. */
const ALSO_WRITTEN = ['hubspot_owner_id', 'lifecyclestage', 'hs_buying_role']

async function run({ probe }: Session): Promise<Finding[]> {
  const about = {
    what: 'Rules for values',
    expected: 'a list of properties with their rules, or a refusal',
    assumedIn: 'tests/sandbox/portal/required-when.ts',
    point: 'conditional_rules' as const,
  }
  const does =
    'tells a refusal of HubSpot’s in its words beside the decision, tries once by the version before, and keeps what was typed'
  const answer = await probe({ method: 'GET', path: '/crm/v3/property-validations/contacts' })
  if (!isOk(answer)) return [unknown(about, inWords(answer), does)]
  const all = listAt(answer.json, 'results')
  const written = new Set([...WANTED.map(({ name }) => name), ...ALSO_WRITTEN])
  const touching = all.filter((one) => written.has(String(at(one, 'propertyName'))))
  const types = all.flatMap((one) =>
    listAt(one, 'propertyValidationRules').map((rule) => String(at(rule, 'ruleType'))),
  )
  const found = [
    `${all.length} properties with rules${types.length === 0 ? '' : ` (${counted(types)})`}`,
    touching.length === 0
      ? 'none of them written by the product'
      : `written by the product: ${touching.map((one) => String(at(one, 'propertyName'))).join(', ')}`,
    'which property requires which is not told here',
  ].join('; ')
  return [answered(about, found, does)]
}

export const RULES: Check = { name: 'rules', run }
