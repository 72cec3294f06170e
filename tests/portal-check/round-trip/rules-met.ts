// The rules of the account that stood in a decision's way, although it was written in the end.
import { answered, type Finding } from '../finding'

/** `refusals`: HubSpot's words for the writes of this decision that it refused; `what`: the decision. */
export function rulesMet(what: string, refusals: readonly string[]): Finding[] {
  if (refusals.length === 0) return []
  const about = {
    what: `${what}: rules of the account`,
    expected: 'none, or a refusal in HubSpot’s words',
    assumedIn: 'tests/sandbox/portal/required-when.ts',
    point: 'conditional_rules' as const,
  }
  const does = 'wrote it all the same: by the version before, or without what the decision can do without'
  return [answered(about, refusals.join('; '), does)]
}
