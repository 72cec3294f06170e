// Japanese: the section "Fields": where this portal keeps what a lead is judged by.
import type { fields as en } from '../en/fields'

export { fieldReasons } from '@/lib/domain/fields/texts.ja'

export const fields: Readonly<Record<keyof typeof en, string>> = {
  'fields.intro':
    'HubSpot標準のプロパティーにない情報を、このポータルのどのプロパティーから読み取るかを設定します。設定したプロパティーの内容は、ラベルを出典として根拠に使います。書き込むことはありません。',
  'fields.suggest': '設定案を作成する',
  'fields.suggest.hint':
    'ポータルのプロパティーと、新しいコンタクト200件を読み取ります。入力例はここに表示するだけで、保存しません。',
  'fields.connect': '先にHubSpotに接続してください。',
  'fields.suggesting': 'ポータルのプロパティーと新しいコンタクトを読み取っています…',
  'fields.checking': '設定とポータルを照合しています…',
  'fields.open': '設定案が{n}件あります。採用・変更・見送りを選んでください。',
  'fields.open.none': '残っている設定案はありません。',
  'fields.acceptAll': '設定案をすべて採用する（{n}件）',
  'fields.accepted.all': '{n}件のプロパティーを下書きに追加しました。',
  'fields.mapped.done': '「{field}」を下書きの「{role}」に設定しました。',
  'fields.takenOut.done': '「{field}」を下書きから外しました。',
  'fields.left.done': '「{field}」を見送りました。',
  'fields.draft': '下書きの設定は、現在の設定と異なります。公開するまで何も変わりません。',
  'fields.publish': 'プレビューして公開する',

  'fields.about.department': '役職と分けて入力している部署名です。',
  'fields.about.title': 'HubSpot標準の「役職」以外に入力している役職です。',
  'fields.about.rank': '「役員クラス」「部長クラス」などの区分です。',
  'fields.about.inquiry':
    'お客様が書いたお問い合わせの内容です。フォームのメッセージと同じように読み取ります。',
  'fields.about.hearing':
    '時期・予算・決裁など、自社の担当者が聞き取った内容です。回答ごとにシグナルとして数えるかを決められます。',
  'fields.about.companySize': '従業員数です。「51-200名」のような範囲も読み取ります。',
  'fields.about.industry': 'このポータル独自の業種です。',
  'fields.about.event': '本人が参加した展示会・セミナー・キャンペーンです。',
  'fields.about.optOut':
    'メールを希望しないことを示します。パネルに「メールは送らず、お電話で」と表示します。',
  'fields.about.slaClass': '展示会のランクAなど、初回接触の期限を決める区分です。',
  'fields.about.score': '参考表示だけで、判定には使いません。しきい値は判定基準の「スコア」で変更できます。',

  'fields.none': '設定されていません。',
  'fields.none.default': '設定されていません。HubSpot標準の{property}を読み取ります。',
  'fields.of.company': '会社',
  'fields.threshold': 'しきい値：{threshold}',
  'fields.takeOut': '外す',
  'fields.takeOut.of': '{field}を外す',
  'fields.add': 'プロパティーを追加',
  'fields.add.to': '「{role}」にプロパティーを追加',

  'fields.suggested': '設定案',
  'fields.samples': '入力例：',
  'fields.accept': '採用する',
  'fields.accept.of': '{field}を「{role}」として採用する',
  'fields.other': '別のプロパティーを選ぶ',
  'fields.other.of': '「{role}」に、{field}とは別のプロパティーを選ぶ',
  'fields.leave': '見送る',
  'fields.leave.of': '{field}を見送る',

  'fields.pick': '「{role}」のプロパティー',
  'fields.pick.choose': '選択してください',
  'fields.pick.use': '設定する',
  'fields.pick.cancel': 'キャンセル',
  'fields.pick.none': 'ほかに設定できるプロパティーがポータルにありません。',
  'fields.pick.contact': '独自のコンタクトプロパティー',
  'fields.pick.company': '独自の会社プロパティー',
  'fields.pick.contact.hubspot': 'HubSpot標準のコンタクトプロパティー',
  'fields.pick.company.hubspot': 'HubSpot標準の会社プロパティー',

  'fields.answers': '回答：{all}件中{n}件をシグナルとして数えます',
  'fields.answers.text': '自由記入のため、メモと同じように読み取ります。',
  'fields.answers.of': '「{option}」の意味',
  'fields.sign.nothing': 'シグナルではない',
  'fields.sign.strong': '強いシグナル',
  'fields.sign.medium': '中程度のシグナル',
  'fields.classes': '区分：{all}件中{n}件に個別の期限があります',
  'fields.classes.of': '「{option}」の期限',

  'fields.changed': '設定済みのプロパティーのうち{n}件がポータルで変更されています。下記をご確認ください。',
  'fields.changed.gone':
    'このプロパティーはポータルにありません。設定から外すか、代わりのプロパティーを設定してください。',
  'fields.changed.other_type':
    'このプロパティーの種類が変わっています。現在の内容を取り込むか、別のプロパティーを設定してください。',
  'fields.changed.unknown': '新しい選択肢：{list}。',
  'fields.changed.lost': '削除または名称変更：{list}。',
  'fields.changed.update': '現在の内容を取り込む',
  'fields.changed.update.of': '{field}の現在の内容を取り込む',
}
