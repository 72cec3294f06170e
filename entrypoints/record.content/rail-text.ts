// The rail's own few words; what it says of a lead comes from the background.
import type { Language } from '@/lib/domain/settings'

interface Words {
  readonly name: string
  readonly width: string
  readonly outdated: string
  /** Before anything is known. */
  readonly none: string
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    name: 'Japan handoff',
    width: 'Panel width',
    outdated: 'Updated: reload this tab',
    none: 'No verdict yet',
  },
  ja: {
    name: '日本リードの引き渡し',
    width: 'パネルの幅',
    outdated: '更新されました。このタブを再読み込みしてください',
    none: '判定はまだありません',
  },
}
