// Why a definition file or a draft cannot be used: the first problem, and where it is.

/**
 * - `too_large`, `not_json`, `not_a_definition`: the whole file; `path` is empty
 * - `newer`: written by a later version of the extension
 * - `unknown_key`, `wrong_value`: at `path`; `expected` says what belongs there, in English, for a technical reader
 * - `contradiction`: a definition that no lead can meet or no clock can run on; `expected` names the check
 */
export interface DefinitionProblem {
  readonly kind:
    | 'too_large'
    | 'not_json'
    | 'not_a_definition'
    | 'newer'
    | 'unknown_key'
    | 'wrong_value'
    | 'contradiction'
  /** `sla.targets[0].target` */
  readonly path: string
  readonly expected: string
  /** A contradiction: the values in the check's sentence, where it has any. */
  readonly params?: Readonly<Record<string, string | number>>
}
