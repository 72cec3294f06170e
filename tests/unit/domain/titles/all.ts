// The rows of every list of titles in this folder that is written with row().
import { ENGLISH } from './english'
import { HARD_ENGLISH } from './hard-english'
import { HARD_FORMS } from './hard-forms'
import { HARD_INSTITUTIONS } from './hard-institutions'
import { HARD_SET_APART } from './hard-set-apart'
import { JAPANESE } from './japanese'
import { MORE } from './more'
import type { TitleRow } from './row'
import { TRAPS_BORDERS } from './traps-borders'
import { TRAPS_FORMS } from './traps-forms'
import { TRAPS_OFFICES } from './traps-offices'
import { TRAPS_RANKS } from './traps-ranks'

export const TITLES: readonly TitleRow[] = [
  ...JAPANESE,
  ...ENGLISH,
  ...TRAPS_BORDERS,
  ...TRAPS_OFFICES,
  ...TRAPS_RANKS,
  ...TRAPS_FORMS,
  ...MORE,
  ...HARD_INSTITUTIONS,
  ...HARD_SET_APART,
  ...HARD_ENGLISH,
  ...HARD_FORMS,
]
