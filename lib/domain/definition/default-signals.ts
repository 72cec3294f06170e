// The built-in terms of the definition, which say enough by themselves. Ordinary wording needs no list: lib/domain/reading reads it.
import type { SignalCategory } from './definition'
import { phraseList } from './phrase-list'

/** Terms by category; source: rulings, "Signals". A team adds the words of its own products and customers. */
export const DEFAULT_SIGNALS: readonly SignalCategory[] = [
  {
    id: 'evaluation',
    strength: 'strong',
    phrases: phraseList(
      'rfp | rfi | rfq | 提案依頼書 | 情報提供依頼書 | 見積依頼書 | 相見積 | poc | proof of concept | 概念実証',
    ),
  },
  {
    id: 'security',
    strength: 'strong',
    phrases: phraseList(
      'ismap | pマーク | プライバシーマーク | privacy mark | isms | iso27001 | iso 27001 | soc2 | soc 2 | セキュリティチェックシート | security questionnaire | 委託先審査 | appi',
    ),
  },
  {
    id: 'terms',
    strength: 'strong',
    phrases: phraseList(
      'nda | 秘密保持契約 | 機密保持契約 | 反社チェック | 与信審査 | 取引口座 | vendor registration | msa | dpa',
    ),
  },
  {
    id: 'approval',
    strength: 'medium',
    phrases: phraseList('稟議 | りん議 | 禀議 | ringi'),
  },
  {
    id: 'back_office_law',
    strength: 'medium',
    phrases: phraseList(
      '電子帳簿保存法 | 電帳法 | インボイス制度 | 適格請求書 | 年末調整 | マイナンバー | 36協定 | qualified invoice | e-book preservation act | my number',
    ),
  },
]
