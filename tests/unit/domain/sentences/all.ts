// The whole sentence table.
import { ENGLISH } from './english'
import { HEARD } from './heard'
import { JAPANESE } from './japanese'
import { JAPANESE_FORMS } from './japanese-forms'
import { MIXED } from './mixed'
import type { SentenceRow } from './row'
import { TRAPS } from './traps'
import { TRAPS_PARTS } from './traps-parts'
import { TRAPS_SENDERS } from './traps-senders'
import { TRAPS_WORDS } from './traps-words'
import { VARIANTS } from './variants'

export const SENTENCES: readonly SentenceRow[] = [
  ...JAPANESE,
  ...JAPANESE_FORMS,
  ...VARIANTS,
  ...ENGLISH,
  ...MIXED,
  ...TRAPS,
  ...TRAPS_SENDERS,
  ...TRAPS_WORDS,
  ...TRAPS_PARTS,
  ...HEARD,
]
