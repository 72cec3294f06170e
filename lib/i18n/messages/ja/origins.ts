// Japanese: HubSpot's names for where a contact came from.
import type { origins as en } from '../en/origins'

export const origins: Readonly<Record<keyof typeof en, string>> = {
  'origin.none': 'ソースなし',
  'origin.ORGANIC_SEARCH': 'オーガニック検索',
  'origin.PAID_SEARCH': '有料検索',
  'origin.EMAIL_MARKETING': 'Eメールマーケティング',
  'origin.SOCIAL_MEDIA': 'オーガニックソーシャル',
  'origin.PAID_SOCIAL': '有料ソーシャル',
  'origin.REFERRALS': '参照元',
  'origin.OTHER_CAMPAIGNS': 'その他のキャンペーン',
  'origin.DIRECT_TRAFFIC': '直接トラフィック',
  'origin.OFFLINE': 'オフラインソース',
  'origin.AI_REFERRALS': 'AIからの参照',
}
