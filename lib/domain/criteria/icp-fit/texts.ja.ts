// Japanese: what ICP fit is called, says and asks for.
import type { texts as en } from './texts.en'

export const texts: Readonly<Record<keyof typeof en, string>> = {
  'criterion.icp_fit': 'ICP（理想顧客像）との一致',
  'icp_fit.fits': '従業員{n}名：対象規模に合います。',
  'icp_fit.too_small': '従業員{n}名：対象の{min}名を下回ります。',
  'icp_fit.too_large': '従業員{n}名：対象の{max}名を上回ります。',
  'icp_fit.other_industry': '業種「{industry}」は対象に含まれていません。',
  'icp_fit.size_unknown': '会社の従業員数が入力されていません。',
  'icp_fit.size_unclear': '従業員規模「{n}」は対象規模の境界をまたぐため、対象かどうか決まりません。',
  'icp_fit.industry_unknown': '会社の業種が入力されていません。',
  'icp_fit.no_company': 'コンタクトに会社が関連付けられていません。',
  'icp_fit.company_unreadable': '会社を読み取れませんでした。',
  'next.outside_icp': 'ターゲット外です。ナーチャリングを続けるか、会社情報の誤りを修正します。',
  'next.fill_company': '会社の規模と業種を調べて入力します。',
  'ask.size': '差し支えなければ、貴社の従業員数の規模をお聞かせいただけますでしょうか。',
  'ready_with.outside_icp': 'ターゲット外の企業のため、質問だけでは引き渡し可になりません。',
}
