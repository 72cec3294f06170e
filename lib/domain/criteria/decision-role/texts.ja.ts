// Japanese: what Decision role is called, says and asks for.
import type { texts as en } from './texts.en'

export const texts: Readonly<Record<keyof typeof en, string>> = {
  'criterion.decision_role': '決裁者の確認',
  'decision_role.confirmed': '{who}：{role}であることを確認済みです。',
  'decision_role.unnamed': 'このコンタクト',
  'decision_role.by_title': '決裁に関わる役職の方を確認：{who}（{level}）',
  'decision_role.it_selects': 'IT選定部門の責任者を確認：{who}（{level}）',
  'decision_role.small_company': '小規模な会社のため決裁できる方を確認：{who}（{level}）',
  'decision_role.none_high': '{wanted}以上の方は未確認です（把握している{n}名の最上位：{level}）。',
  'decision_role.abroad': '確認できた最上位（{level}）は海外在住で、日本との関わりが見当たりません。',
  'decision_role.no_title': '{n}名を把握していますが、役職が分かりません。',
  'decision_role.cut': '最上位：{level}。同じ会社のコンタクト{all}名のうち{read}名を確認しました。',
  'decision_role.unreadable': '最上位：{level}。同じ会社のコンタクトを読み取れませんでした。',
  'next.find_decider': '決裁者を尋ねる、または部長を次の機会に招く。',
  'next.fill_title': '名刺・LinkedIn・署名から役職を入力します。',
  'ask.decider':
    'ご検討にあたり、どなたのご承認が必要になりますでしょうか。差し支えない範囲でお聞かせください。',
  'ask.title': '恐れ入りますが、ご所属の部署とお役職を伺ってもよろしいでしょうか。',
}
