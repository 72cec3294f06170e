// Japanese: what Japan presence is called, says and asks for.
import type { texts as en } from './texts.en'

export const texts: Readonly<Record<keyof typeof en, string>> = {
  'criterion.japan_presence': '日本拠点／日本担当',
  'japan_presence.based': '日本に拠点があります。',
  'japan_presence.responsible': '海外企業の日本担当です。',
  'japan_presence.not_counted':
    '国外から日本を担当しています。この判定基準では、日本にいる人と会社だけを対象にしています。',
  'japan_presence.abroad': '海外の情報があり、日本との確かな関わりは見つかりません。',
  'japan_presence.weak': '日本を示す手がかりだけで、裏付けがありません。',
  'japan_presence.none': '日本のリードかどうかを示す情報がありません。',
  'japan_presence.unreadable': '会社を読み取れず、コンタクトだけでは分かりません。',
  'next.ask_presence': 'どの拠点・市場でのご検討かを伺います。',
  'next.fill_presence': '会社を調べ、コンタクトに関連付けます。',
  'ask.presence': '今回のご検討は、どちらの拠点・地域でのご利用を想定されていますでしょうか。',
}
