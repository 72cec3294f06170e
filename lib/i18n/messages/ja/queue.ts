// Japanese: the queue.
import type { queue as en } from '../en/queue'

export const queue: Readonly<Record<keyof typeof en, string>> = {
  'queue.title': '対応リスト',
  'queue.title.team': 'チームの対応リスト',
  'queue.open': '対応リスト',
  'queue.back': 'リードに戻る',
  'queue.mine': '自分のリード',
  'queue.team': 'チーム',
  'queue.scope': '対象',
  'queue.empty': '対応待ちのリードはありません。',
  'queue.empty.team': '営業が対応中のリードはありません。',
  'queue.owner': '設定で自分を選ぶと、自分のリードが表示されます。',
  'queue.counts': '{n}件（期限間近・超過 {urgent}件）',
  'queue.group': '{name}（{n}件）',
  'queue.group.urgent': '期限間近・超過',
  'queue.group.running': '期限内',
  'queue.group.untold': 'まだ判断できないもの',
  'queue.group.paused': '計測なし',
  'queue.group.contacted': '接触済み',
  'queue.more': '{total}件のうち、引き渡しの古い{n}件を表示しています。一度に読み取れる件数を超えています。',
  'queue.more.uncounted': '引き渡しの古い{n}件を表示しています。ほかにも読み取れなかったリードがあります。',
  'queue.loading': '対応リストを読み込んでいます',
  'queue.silent': '{n}日間接触なし',
  'queue.contacted': '接触済み',
  'queue.looking': '確認中',
  'queue.cannotTell': '判断できません',
  'queue.unclear': '当社からの可能性があるメッセージあり',
  'queue.hint':
    'パネルと同じく、記録された活動で判定します。変更は数秒後に反映されます。「確認中」は活動を読み取っている間の表示です。「判断できません」は、引き渡し後の活動がHubSpotにあるのに読み取れない状態で、期限超過とは扱いません。',
}
