// Japanese: what Japan engagement is called, says and asks for.
import type { texts as en } from './texts.en'

export const texts: Readonly<Record<keyof typeof en, string>> = {
  'criterion.japan_engagement': '日本に関する行動',
  'japan_engagement.seen': '本人による日本に関する行動が{n}件あります。',
  'japan_engagement.not_counted':
    '行動はありますが、{days}日より古い、受け身、または日本に関係しないものです。',
  'japan_engagement.none': '直近{days}日に、日本に関する行動がありません。',
  'japan_engagement.call_unclear':
    '架電の記録はありますが、結果も通話時間もなく、話せたかどうか分かりません。',
  'japan_engagement.unreadable': '見つかりませんが、読み取れない情報があります。',
  'next.invite_japan': '返信・通話・国内イベント参加のいずれか1件を得ます。',
  'next.call_japan': '通話・国内イベント参加のいずれか1件を得ます。',
  'ask.case_study':
    '国内企業様での導入事例をいくつかご紹介できます。貴社のご状況に近いものがございましたら、お聞かせいただけますでしょうか。',
  'ask.reply':
    '日本のお客様の導入事例をお送りいたします。貴社のご状況に近い点がございましたら、お聞かせいただけますでしょうか。',
}
