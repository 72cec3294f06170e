// The options of hearing drop-downs: which sign each is, and which say nothing.
import { describe, expect, it } from 'vitest'
import { hearingSigns } from '@/lib/domain/fields/hearing-signs'
import { property } from './portal'

/** Options by sign: "timeline/medium: 3か月以内 | 半年以内". A dash: none. */
type Table = readonly (readonly [sign: string, options: string])[]

function expectSigns(label: string, table: Table) {
  const rows = table.flatMap(([sign, options]) =>
    options.split('|').map((option) => ({ sign, option: option.trim() })),
  )
  const signs = hearingSigns(property(label, { options: rows.map(({ option }) => option) }))
  const said = rows.map(({ option }, at) => {
    const sign = signs[`o${at}`]
    return [option, sign === undefined ? '-' : `${sign.category}/${sign.strength}`]
  })
  expect(said).toEqual(rows.map(({ sign, option }) => [option, sign]))
}

describe('hearingSigns', () => {
  it.each<[string, Table]>([
    [
      '導入時期',
      [
        [
          'timeline/medium',
          '1ヶ月以内 | 3か月以内 | 3カ月以内 | 3ヵ月以内 | ３ヶ月以内 | 3〜6か月 | 半年以内 | 6ヶ月以内 | 1年以内 | すぐに | 今すぐ | 至急 | 今期中 | 今年度内 | 来期 | 来年度 | 年内 | 2026年度上期 | 2026年4月 | 来月 | 即導入 | 2〜3週間 | 次年度 | 四半期以内 | 12ヶ月以内 | 〜3ヶ月 | 3ヶ月〜半年 | 7-9月',
        ],
        [
          '-',
          '未定 | 時期未定 | 不明 | 未確認 | 情報収集 | 情報収集のみ | 検討していない | 導入予定なし | その他 | 1年以上先 | 1年以降 | 選択してください | 具体的な時期は未定 | わからない | 特になし | 見送り | 2年以上先',
        ],
      ],
    ],
    [
      '展示会アンケート_導入計画',
      [
        ['timeline/medium', '半年以内 | 来年度 | 次の春夏 | 2年以内'],
        ['-', '計画なし・不明 | 時期未定 | なし（他社利用中） | 未査定'],
      ],
    ],
    [
      'セキュリティ要件',
      [
        ['security/strong', 'チェックシートの提出を求められた | 現地監査を求められた | 国内データ保管が必須'],
        ['-', '該当なし | 未確認 | 不要'],
      ],
    ],
    [
      'Current system situation',
      [
        ['replacement/medium', 'Other tool - renewal due within 12 months | Other tool - wants to switch'],
        ['-', 'Paper / Excel | Unknown'],
      ],
    ],
    [
      'Paper process',
      [
        ['security/strong', 'Customer sent security questionnaire'],
        ['contract/strong', 'Customer asked for contract draft'],
        ['payment/strong', 'Customer asked for JPY invoicing'],
        ['-', 'Nothing yet'],
      ],
    ],
    [
      '稟議状況',
      [
        ['approval/medium', '稟議中 | Circulating'],
        ['-', '予算要求前 | 未申請'],
      ],
    ],
    [
      '法人プラン ご検討状況',
      [
        ['adoption/strong', '導入が決まっている | 当社に内定'],
        ['comparison/strong', '他社機と比較評価中'],
        ['quotation/strong', '正式発注を前提とした見積'],
        ['trial/strong', '評価ライセンス | テスト加工希望'],
      ],
    ],
    [
      'Purchase timeframe',
      [
        [
          'timeline/medium',
          'Immediately | ASAP | Within 1 month | Within 3 months | 3-6 months | 6-12 months | Within a year | This quarter | Next quarter | This fiscal year | Q3 2026 | FY26',
        ],
        [
          '-',
          'Undecided | Unknown | No plan | Just browsing | Not sure | TBD | Research only | More than 1 year | Over 12 months | N/A',
        ],
      ],
    ],
    [
      '予算状況',
      [
        [
          'budget/medium',
          '予算あり | あり | 確保済み | 予算確保済 | 申請中 | 予算申請中 | 予算化済み | 来期予算で検討 | 承認済み | 取得済み | 今期予算あり | 計上予定 | 100万円〜300万円 | 300万円以上 | 〜50万円 | 予算取得済 | 有 | 確定',
        ],
        [
          '-',
          '予算なし | なし | 未定 | 不明 | 未確認 | 予算未定 | 確保していない | 未確保 | これから | 未ヒアリング | 予算化未定 | 無',
        ],
      ],
    ],
    [
      'Budget status',
      [
        [
          'budget/medium',
          'Approved | Allocated | Budget secured | Yes | Requested | Under $10k | Confirmed | Planned this FY',
        ],
        ['-', 'No budget | Unknown | Not approved | None | TBD | No | Not yet'],
      ],
    ],
    [
      '決裁状況',
      [
        [
          'approval/medium',
          '稟議中 | 稟議申請中 | 稟議準備中 | 決裁中 | 決裁待ち | 承認待ち | 承認済み | 社内申請中 | 起案中 | 決裁済 | 役員会審議中 | 上申中 | 社内承認プロセス中',
        ],
        ['-', '未着手 | 未定 | 不明 | なし | 稟議前 | 却下 | 否決 | 未申請 | 未起案 | これから | 稟議不要'],
      ],
    ],
    [
      '検討状況',
      [
        [
          'comparison/strong',
          '比較検討中 | 他社比較中 | 競合比較中 | 製品選定中 | 相見積取得中 | 他社製品と比較 | ベンダー選定中 | 最終候補に残っている',
        ],
        [
          'adoption/strong',
          '具体的に検討中 | 具体的に導入を検討 | 導入決定 | 導入を前提に検討 | 本格検討中 | 前向きに検討中 | 導入予定 | 導入確定',
        ],
        ['quotation/strong', '見積希望 | 見積もり依頼 | 見積り希望 | お見積り'],
        [
          'demo/strong',
          'デモ希望 | デモを見たい | オンラインデモ希望 | 製品説明希望 | 打ち合わせ希望 | 訪問希望',
        ],
        ['trial/strong', 'トライアル希望 | 無料トライアル中 | PoC検討中 | PoC実施中 | 試用希望'],
        ['requirements/strong', '要件定義中 | 要件整理中 | RFP作成中 | RFP準備'],
        ['approval/medium', '社内稟議中 | 稟議中 | 決裁待ち | 社内調整中'],
        [
          'replacement/medium',
          'リプレイス検討 | 乗り換え検討 | 他社から切替検討 | 現行契約満了 | 保守切れに伴う更新',
        ],
        ['budget/medium', '予算化検討中 | 予算確保済'],
        [
          '-',
          '情報収集中 | 情報収集段階 | 未検討 | 検討していない | 検討予定なし | 未定 | 不明 | 興味あり | 興味なし | 見送り | 他社決定 | 失注 | その他 | 検討中止 | 導入済み | 検討なし | 課題認識 | 潜在層',
        ],
      ],
    ],
    [
      'Evaluation stage',
      [
        ['comparison/strong', 'Comparing vendors | Shortlisted | Vendor selection | Comparing options'],
        ['adoption/strong', 'Actively evaluating | Decision made | Ready to buy'],
        ['trial/strong', 'Trial | PoC | Pilot'],
        ['quotation/strong', 'Quote requested'],
        ['approval/medium', 'Internal approval | Ringi in progress | Pending approval'],
        ['-', 'Information gathering | Not evaluating | Awareness | Unknown | No interest | Just looking'],
      ],
    ],
    [
      'ご希望の内容',
      [
        ['quotation/strong', '見積がほしい | お見積り依頼'],
        ['demo/strong', 'デモを見たい | 製品デモ | 詳しい説明を聞きたい | オンライン商談希望'],
        ['trial/strong', '無料トライアル | お試し利用'],
        ['price/strong', '料金を知りたい | 価格について | 料金プランの相談'],
        ['content/medium', '資料請求 | 資料がほしい | カタログ送付 | 導入事例を見たい'],
        ['-', '採用について | その他 | 取材依頼 | 代理店希望 | パートナー提携'],
      ],
    ],
    [
      '競合状況',
      [
        ['comparison/strong', '競合あり | 他社と比較中 | 相見積'],
        ['-', '競合なし | 不明 | なし'],
      ],
    ],
    [
      '現行システムの契約満了時期',
      [
        ['replacement/medium', '3か月以内 | 半年以内 | 1年以内'],
        ['-', '不明 | 未定 | 契約なし'],
      ],
    ],
  ])('%s', expectSigns)

  it.each<[string, string | null]>([
    ['予算確保済み', 'budget'],
    ['デモ希望', 'demo'],
    ['見積希望', 'quotation'],
    ['稟議中', 'approval'],
    ['トライアル希望', 'trial'],
    ['Demo requested', 'demo'],
    ['VIP', null],
    ['予算なし', null],
    ['情報収集のみ', null],
  ])('the checkbox %s: %s', (label, category) => {
    const box = property(label, { type: 'bool', fieldType: 'booleancheckbox' })
    const signs = [
      hearingSigns(box),
      hearingSigns({
        ...box,
        options: [
          { value: 'true', label: 'はい', hidden: false },
          { value: 'false', label: 'いいえ', hidden: false },
        ],
      }),
    ]
    for (const sign of signs) {
      expect(sign.true?.category ?? null).toBe(category)
      expect(sign.false).toBeUndefined()
    }
  })
})
