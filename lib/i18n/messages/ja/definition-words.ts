// Japanese: what changed in a definition, and what is wrong with one.
import type { definitionWords as en } from '../en/definition-words'

export const definitionWords: Readonly<Record<keyof typeof en, string>> = {
  'problem.file.too_large': '1 MBを超えています。',
  'problem.file.not_json': 'JSONではありません。',
  'problem.file.not_a_definition': '判定基準が入っていません。必要なもの：{expected}',
  'problem.file.newer': '拡張機能の新しいバージョンで作られています。先に拡張機能を更新してください。',
  'problem.file.unknown_key': '{path}は扱えない項目です。必要なもの：{expected}',
  'problem.file.wrong_value': '{path}の値が合いません。必要なもの：{expected}',
  'problem.file.contradiction': '{path}：{said}',

  'portalFile.why': '自動で取り込めなかった理由：{why}',
  'portalFile.no_fingerprint': 'HubSpotのバージョンの選択肢に識別コードがなく、ファイルを照合できません。',
  'portalFile.property_missing': 'ポータルにプロパティー{property}がありません。',
  'portalFile.wrong_property': 'プロパティー{property}がドロップダウン選択ではありません。',
  'portalFile.missing': 'このバージョンのファイルがポータルにありません。',
  'portalFile.cut': 'ポータルのファイルが壊れているか、一部が欠けています。',
  'portalFile.other_content': 'ポータルのファイルの内容が、公開されたものと異なります。',

  'edit.changes.none': 'まだありません。',

  'change.from': '{label}：{before} → {after}',
  'change.items': '{label}：',
  'change.added': '追加：{item}',
  'change.removed': '削除：{item}',
  'change.order': '{label}：順序の変更',
  'change.more': 'ほか{n}件',
  'change.nothing': 'なし',
  'change.yes': 'はい',
  'change.no': 'いいえ',
  'change.part': '{label}・{part}',

  'fields.title': '項目',
  'fields.role.department': '部署',
  'fields.role.title': '役職',
  'fields.role.rank': '役職区分',
  'fields.role.inquiry': 'お問い合わせ内容',
  'fields.role.hearing': 'ヒアリング項目',
  'fields.role.companySize': '従業員規模',
  'fields.role.industry': '業種',
  'fields.role.event': 'イベント・キャンペーン',
  'fields.role.optOut': 'メール配信停止',
  'fields.role.slaClass': 'SLA区分',
  'fields.role.score': 'リードスコア',
  'fields.part.label': 'ラベル',
  'fields.part.options': '選択肢「{option}」',
  'fields.part.category': '「{option}」の意味',
  'fields.part.strength': '「{option}」の強さ',
  'fields.part.clock': '「{option}」の数え方',
  'fields.part.target': '「{option}」の期限',
  'fields.target.none': '個別の期限なし',
  'fields.target.next_day': '翌営業日まで',
  'fields.target.business_days': '{n}営業日以内',
  'fields.target.business_hours': '営業時間で{n}時間以内',
  'fields.target.elapsed': '{n}時間以内',

  'publish.unchanged': 'バージョン{version}との違いがまだありません。',
  'publish.problem.managed': '判定基準は会社の設定により固定されており、ここからは公開できません。',
  'publish.problem.behind':
    'その間にバージョン{latest}が公開されました。先に「もう一度確認する」で取り込んで確認するか、その次として公開してください。どちらのバージョンもポータルに残ります。',
  'publish.problem.property':
    'バージョンを保存するプロパティー{property}がポータルにありません。先に「初期設定」の「ポータルの初期設定」を行ってください。',
  'publish.problem.scope':
    'トークンにスコープ{scope}がありません。HubSpot管理者が追加した後、もう一度公開してください。',
  'change.new': '新しいカテゴリー：{name}（{strength}、フレーズ{n}件）',
}
