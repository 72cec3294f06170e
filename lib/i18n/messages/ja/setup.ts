// Japanese: setting the portal up in the options.
import type { setup as en } from '../en/setup'

export const setup: Readonly<Record<keyof typeof en, string>> = {
  'setup.title': 'ポータルの準備',
  'setup.intro':
    'HubSpot は引き渡しをコンタクトのプロパティーグループ {group} に保存します。なくてもリードの判定はできますが、引き渡しと期限の計測はできません。',
  'setup.check': 'ポータルを確認する',
  'setup.checking': 'ポータルを読み込んでいます…',
  'setup.apply': '準備する（変更 {n} 件）',
  'setup.applying': '{of} 件中 {done} 件：{name}',
  'setup.done': 'すべてそろっています。作業はありません。',
  'setup.done.labels': 'すべてそろっています。直せるラベルがあります。',
  'setup.done.cannot': '印の付いたもの以外はそろっています。印の付いたものは管理者の対応が必要です。',
  'setup.replanned': '確認した後にポータルが変わりました。新しい計画です。まだ何も変更していません。',
  'setup.never': '削除は行わず、内部名、値、種類も変更しません。何度実行しても安全です。',
  'setup.language': 'HubSpot での項目の言語',
  'setup.language.hint':
    'HubSpot では、項目名と選択肢が全員に同じ言語で表示されます。すでにある場合は、その言語が最初に選ばれます。',
  'setup.copy': '管理者向けに計画をコピーする',
  'setup.copied': 'コピーしました',
  'setup.scope':
    'トークンにスコープ {scope} がありません。HubSpot 管理者が追加するか、一覧のものを手作業で作成します（計画をコピーできます）。',
  'setup.name': '内部名',
  'setup.type': '種類',
  'setup.step': '内容',
  'setup.type.group': 'プロパティーグループ',
  'setup.type.enumeration': 'ドロップダウン',
  'setup.type.owner': 'HubSpot ユーザー',
  'setup.type.datetime': '日時',
  'setup.type.date': '日付',
  'setup.type.number': '数値',
  'setup.type.text': 'テキスト',
  'setup.type.long_text': '長文テキスト',
  'setup.type.bool': 'はい／いいえ',
  'setup.type.definition_file':
    'HubSpot の画面には出ないドロップダウン（選択肢に公開した判定基準を保存します）',
  'setup.values': '値：{values}',
  'setup.action.create': '作成します',
  'setup.action.extend': '選択肢を追加します：{values}',
  'setup.action.parts': '現在の判定基準を書き込みます（{n} 個に分割）',
  'setup.action.leave': 'あります',
  'setup.action.cannot': 'ここからは変更できません',
  'setup.why.wrong_type':
    '別の種類（{found}）で存在します。HubSpot で名前を変えるかアーカイブして、もう一度確認してください。',
  'setup.why.archived': 'HubSpot のごみ箱にあります。復元して、もう一度確認してください。',
  'setup.mend.title': '直せるラベル',
  'setup.mend.intro':
    'この拡張機能の以前のバージョンが付けたラベル、または別の言語のラベルです。パネルと同じ表現に直します。変わるのはラベルだけで、値、並び順、独自の選択肢、手作業で変更されたラベルはそのまま残ります。',
  'setup.mend.value': '値',
  'setup.mend.property': 'プロパティー自体',
  'setup.mend.before': '現在のラベル',
  'setup.mend.after': '新しいラベル',
  'setup.mend': 'ラベルを直す（{n} 件）',
  'setup.refused': 'HubSpot の回答：{words}',
  'workflow.title': 'SLA ワークフロー',
  'workflow.intro':
    'この拡張機能を誰も開いていなくても、HubSpot が SLA を見張れます。ワークフローが引き渡しごとの期限まで待ち、初回接触のないリードを管理者に知らせます。',
  'workflow.manager': '知らせる管理者',
  'workflow.create': 'ワークフローを作成する（オフの状態）',
  'workflow.create.hint': 'すでにある場合は作成せず、有効な判定基準と比べます。',
  'workflow.created': 'オフの状態で作成しました。HubSpot で内容を確認してからオンにしてください。',
  'workflow.on': 'すでにあり、オンになっています。',
  'workflow.off': 'すでにあり、オフになっています。HubSpot で内容を確認してからオンにしてください。',
  'workflow.differs': '有効な判定基準と内容が異なります（{parts}）。',
  'workflow.differs.byHand':
    '次の点はここから変更できません（{parts}）。下の手順に沿って HubSpot で直すか、名前を変えて作り直してください。',
  'workflow.differs.enrolment': '別のプロパティーで登録している',
  'workflow.differs.due': '別の日付を待っている',
  'workflow.differs.alarm': 'このパネルを開かずに営業が連絡したリードまで知らせている',
  'workflow.differs.manager': '別の人に知らせている',
  'workflow.plan': '次のように変更します。文面、ほかのアクション、オン・オフは変わりません。',
  'workflow.plan.enrolment': '引き渡しのたびに、{status} が handed_off のコンタクトを登録します。',
  'workflow.plan.due': '{due} まで待ちます。',
  'workflow.plan.alarm':
    '知らせる前に、HubSpot の {lastContacted} が不明か、{handedOff} より前であることも確かめます。',
  'workflow.plan.manager': '知らせる相手を {manager} にします。',
  'workflow.update': 'ワークフローを更新する',
  'workflow.updated.on': '更新しました。これまでどおりオンです。',
  'workflow.updated.off':
    '更新しました。これまでどおりオフです。HubSpot で内容を確認してからオンにしてください。',
  'workflow.changed':
    'その間にほかの人がワークフローを変更しました。何も書き込んでいません。現在の内容は次のとおりです。',
  'workflow.gone': 'ワークフローは見つかりませんでした。何も書き込んでいません。',
  'workflow.nowhere':
    'このアカウントでは HubSpot のワークフローの場所が見つからず、あるかどうかをここから確認できません。HubSpot の「自動化 > ワークフロー」を確認してください。手順は下にあります。',
  'workflow.noOwners':
    'トークンにスコープ {scope} がないため、担当者を選べません。追加するか、下の手順で手作業で作成してください。',
  'workflow.open': 'HubSpot でワークフローを開く',
  'workflow.scope':
    'トークンにスコープ {scope} がありません。追加するか、下の手順で手作業で作成してください。',
  'workflow.refused':
    'HubSpot の回答：{words} ワークフローには Professional プランが必要です。手順は下にあります。',
  'workflow.recipe': '手作業で作成する手順',
  'workflow.recipe.1':
    '「自動化 > ワークフロー > 作成」でコンタクトベースを選び、{status} が handed_off のコンタクトを登録し、このプロパティーで再登録をオンにします。',
  'workflow.recipe.2': '「日付まで遅延」を追加し、コンタクトのプロパティー {due} の当日を選びます。',
  'workflow.recipe.3':
    '分岐を追加し、「または」でつながる2つのグループを作ります。どちらにも「{status} が handed_off または accepted」と「{contact} が不明」を入れます。さらに1つ目には「{lastContacted} が不明」、2つ目には「{lastContacted} が {handedOff} より前」（プロパティーと比較）を入れます。これで、パネルを開かずに電話した担当者を遅延扱いにしません。',
  'workflow.recipe.4': 'その分岐に、管理者への「アプリ内通知を送信」を追加し、ワークフローをオンにします。',
  'workflow.silent':
    'HubSpot の最終連絡日は、不達のメールや取り消されたミーティングでも更新されます。その場合ワークフローは知らせませんが、対応リストとパネルには期限超過と表示されます。',
  'workflow.without':
    'ワークフローがなくても SLA タスク、対応リスト、件数表示、リマインダーは動作しますが、この拡張機能のあるブラウザーが開いている間だけです。',
}
