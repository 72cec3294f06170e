// The definition file that the portal keeps for every colleague's browser: how sharing it ended, and why it could not be taken up.
import type { DefinitionProblem } from './problem'

/** The contact property whose options hold it. Its name cannot be mapped: it is looked for before the definition is known. */
export const FILE_PROPERTY = 'japan_definition_file'

/**
 * What became of the file of a version that was published.
 * - `too_large`: it does not fit
 * - `property_missing`, `wrong_property`: there is no such property, or it is none with options
 * - `refused`: HubSpot did not take it, or did not keep it as it was sent
 */
export type Sharing = 'shared' | 'too_large' | 'property_missing' | 'wrong_property' | 'refused'

/**
 * Why the portal's file of a newer version is not in force.
 * - `no_fingerprint`: the version's option tells none, so that no file can be checked against it
 * - `missing`: the portal keeps no file of this version; `cut`: a part of it is missing or damaged
 * - `other_content`: its content is not the one that was published as this version
 * - `unreadable`: this browser cannot use it
 */
export type PortalFileProblem =
  | {
      readonly kind:
        | 'no_fingerprint'
        | 'property_missing'
        | 'wrong_property'
        | 'missing'
        | 'cut'
        | 'other_content'
    }
  | { readonly kind: 'unreadable'; readonly problem: DefinitionProblem }

/** A version that this browser took up by itself. `by`: who published it, untrusted text; null: not told. */
export interface TakenUp {
  readonly version: string
  readonly by: string | null
}
