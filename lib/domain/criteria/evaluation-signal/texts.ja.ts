// Japanese: what Evaluation signal is called, says and asks for.
import type { texts as en } from './texts.en'

export const texts: Readonly<Record<keyof typeof en, string>> = {
  'criterion.evaluation_signal': '検討シグナル',
  'evaluation_signal.strong': '日本での検討を示す強いシグナルが{n}件あります。',
  'evaluation_signal.two_medium': '種類の異なる中程度のシグナルが2件あります。',
  'evaluation_signal.one_medium': '中程度のシグナルが1件だけです。別の種類がもう1件必要です。',
  'evaluation_signal.none': '日本での検討を示すシグナルがありません。',
  'evaluation_signal.possible': 'シグナルの可能性がある文が{n}件あります。シグナルかどうかをお選びください。',
  'evaluation_signal.option_unknown':
    '判定基準にない選択肢が選ばれています。「項目」でその意味を設定してください。',
  'evaluation_signal.unreadable': 'シグナルは見つかりませんが、読み取れない情報があります。',
  'next.ask_japan': '日本での予定と時期を尋ねる。',
  'next.second_sign': 'もう1種類のシグナルを確認します（お見積り・日本語サポート・セキュリティ確認など）。',
  'next.say_signal': '文を読み、シグナルかどうかを選びます。',
  'ask.japan_plan': '差し支えなければ、日本でのご導入のご予定と時期をお聞かせいただけますでしょうか。',
  'ask.second_sign':
    'お見積り、日本語サポートの詳細、セキュリティチェックシートなど、次に必要なものがございましたらお知らせいただけますでしょうか。',
}
