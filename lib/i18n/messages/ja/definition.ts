// Japanese: the definition in plain words.
import type { definition as en } from '../en/definition'

export const definition: Readonly<Record<keyof typeof en, string>> = {
  'definition.title': '判定基準',
  'definition.ready': '次のすべてを満たすリードを「引き渡し可」と判定します。',
  'definition.ready.nothing': '必須の判定項目がありません。すべてのリードを「引き渡し可」と判定します。',
  'definition.also': '次の項目は表示だけで、引き渡しの妨げにはしません。',
  'definition.icp.size.any': '会社の従業員数は問いません',
  'definition.icp.size.min': '会社の従業員数が{min}名以上',
  'definition.icp.size.max': '会社の従業員数が{max}名以下',
  'definition.icp.size.both': '会社の従業員数が{min}〜{max}名',
  'definition.icp.anyIndustry': '{size}。業種は問いません。',
  'definition.icp.industries': '{size}。業種は次のいずれか：{list}。',
  'definition.presence': '本人または会社が日本にあること。',
  'definition.presence.responsible': '本人または会社が日本にあるか、海外の日本担当者であること。',
  'definition.presence.domains': '日本の会社とみなすドメイン：{list}。',
  'definition.engagement':
    '直近{days}日間に、日本に関する行動があること（日本語のフォーム送信、日本のイベントへの参加、ミーティング、返信、電話での会話）。開封、クリック、ページ閲覧は数えません。',
  'definition.signal':
    '同じ期間に、日本での検討を示す強いシグナルが1つ、または種類の異なる中程度のシグナルが2つあること。',
  'definition.signal.kinds': '{strength}：{list}。',
  'definition.role':
    '会社の中に決裁に関わる人を確認できていること（役職が{level}以上、または手動で確認した役割）。',
  'definition.role.it':
    '会社の中に決裁に関わる人を確認できていること（役職が{level}以上、ITを選定する部門では{it}以上、または手動で確認した役割）。',
  'definition.role.small': '従業員数が{n}名以下の会社では、役職を1段上とみなします。',
  'definition.unknown': '読み取れない情報を「未達」とは扱いません。その場合の判定は「要確認」です。',
  'definition.score': 'リードスコア（{property}、しきい値{threshold}）は参考表示で、判定には使いません。',

  'definition.fields.none': 'HubSpot標準のプロパティーだけを読み取ります。',
  'definition.fields.role': '{role}：{list}。',
  'definition.fields.with': '{field}（{what}）',
  'definition.fields.means': '{option}＝{what}',

  'definition.sla.title': '初回接触',
  'definition.sla.business_days':
    '引き渡し後、営業は日本の営業日で{n}日以内（{hours}、日本時間）に初回接触をします。',
  'definition.sla.business_hours':
    '引き渡し後、営業は日本の営業時間で{n}時間以内（{hours}、日本時間）に初回接触をします。',
  'definition.sla.elapsed': '引き渡し後、営業は{n}時間以内に初回接触をします。',
  'definition.sla.for.business_days': '{sources}からのリードは{n}営業日以内です。',
  'definition.sla.for.business_hours': '{sources}からのリードは営業時間で{n}時間以内です。',
  'definition.sla.for.elapsed': '{sources}からのリードは{n}時間以内です。',
  'definition.sla.atRisk': '時間の{percent}%が過ぎると「期限間近」です。',
  'definition.sla.closed': '休業：{days}。',
  'definition.sla.weekday': '{weekday}曜',
  'definition.sla.holidays': '国民の祝日',
  'definition.sla.yearEnd': '12月29日〜1月3日',
  'definition.sla.obon': '8月13日〜16日',
  'definition.sla.bridging': '4月30日〜5月2日',
  'definition.more': 'ほか{n}件',

  'definition.rejection.title': '却下と再引き渡し',
  'definition.rejection.reason': '{reason}：{what}。',
  'definition.rejection.details.required': '詳細は必須（{details}）',
  'definition.rejection.details.optional': '詳細は任意（{details}）',
  'definition.rejection.note': 'メモは必須',
  'definition.rejection.never': '再引き渡しの日付は決めない',
  'definition.rejection.days': '{n}日後から再引き渡し可',
  'definition.rejection.next_term': '来期の開始（{month}月）から再引き渡し可',
  'definition.rejection.for': '「{detail}」は{rule}',

  'definition.handoff.title': '担当者と書き込み',
  'definition.handoff.manager': '期限を過ぎたリードは{name}さんに通知します。',
  'definition.handoff.manager.none': '期限を過ぎたリードの通知先マネージャーは選ばれていません。',
  'definition.handoff.followUp':
    '却下すると{name}にタスクを残します。期限は{days}日後、または再引き渡しできる日です。',
  'definition.handoff.followUp.handedOff':
    '却下すると、引き渡した人にタスクを残します。期限は{days}日後、または再引き渡しできる日です。',
  'definition.handoff.nothing': '引き渡し用のプロパティー以外、HubSpotの情報は変更しません。',
  'definition.handoff.buyingRole': '確認した役割をHubSpotの「購買における役割」にも書き込みます。',
  'definition.handoff.lifecycleOnHandOff': '引き渡し時に、ライフサイクルステージを{value}にします。',
  'definition.handoff.lifecycleOnAccept': '受け入れ時に、ライフサイクルステージを{value}にします。',
  'definition.handoff.leadStatusOnAccept': '受け入れ時に、リードステータスを{value}にします。',
  'definition.handoff.leadStatusOnReject': '却下時に、リードステータスを{value}にします。',
  'definition.handoff.property': '「{what}」は{property}に保存します。',

  'definition.lists.title': 'フレーズと名前',
  'definition.list': '{name}（{n}件）',
  'definition.list.signal': 'シグナル（{strength}）：{name}（{n}件）',
  'definition.list.negative': '検討ではない：{name}（{n}件）',
}
