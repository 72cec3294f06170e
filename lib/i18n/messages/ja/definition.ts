// Japanese: the definition in words, and its editor.

export const definition = {
  'definition.title': '判定基準',
  'definition.version': 'バージョン {version}。組み込みの基準で、まだ編集できません。',
  'definition.ready': '次のすべてを満たすリードを「引き渡し可」と判定します。',
  'definition.optional': '（任意）',
  'definition.icp': '会社の従業員数が {min}〜{max} 名で、業種が{industries}であること。',
  'definition.icp.anyIndustry': '任意',
  'definition.icp.industries': '次のいずれか（{list}）',
  'definition.icp.noMax': '上限なし',
  'definition.presence': '本人または会社が日本にあるか、日本を担当していること。',
  'definition.engagement':
    '直近 {days} 日間に、日本に関する行動があること（日本語のフォーム送信、日本のイベントへの参加、ミーティング、返信、電話での会話）。開封、クリック、ページ閲覧は数えません。',
  'definition.signal':
    '同じ期間に、日本での検討を示す強いシグナルが1つ、または種類の異なる中程度のシグナルが2つあること。',
  'definition.role':
    '会社の中に決裁に関わる人が確認できること（部長以上の役職、IT を選定する部門の責任者、または人が確認した役割）。',
  'definition.unknown': '読み取れない情報を「未達」とは扱いません。その場合の判定は「要確認」です。',
  'definition.score': 'リードスコア（{property}、しきい値 {threshold}）は参考表示で、判定には使いません。',
  'definition.sla.business_days':
    '引き渡し後、営業は日本の営業日で {n} 日以内（{hours}、日本時間）に初回接触をします。',
  'definition.sla.business_hours':
    '引き渡し後、営業は日本の営業時間で {n} 時間以内（{hours}、日本時間）に初回接触をします。',
  'definition.sla.elapsed': '引き渡し後、営業は {n} 時間以内に初回接触をします。',
  'definition.sla.closed': '休業：{days}。',
  'definition.sla.weekends': '週末',
  'definition.sla.holidays': '国民の祝日',
  'definition.sla.yearEnd': '12月29日〜1月3日',
  'definition.sla.obon': '8月13日〜16日',
}
