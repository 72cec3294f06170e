// A word that names a sender, or only what the wanted product is about.
import { describe, expect, it } from 'vitest'
import { foldPhrase } from '@/lib/domain/japan/fold'
import { isSubject } from '@/lib/domain/reading/sender'

function subject(marked: string): boolean {
  const folded = foldPhrase(marked)
  return isSubject(folded.replace(']', ''), folded.indexOf(']'))
}

describe('only the subject of what they buy', () => {
  it.each([
    '求人に応募]した方を管理できるツールの導入を検討しています。',
    '卒業論文]の管理システムについて、お見積をお願いします。',
    '取材対応]の管理ツールを比較検討中です。',
    '取材のご依頼]が多く、受付を効率化するため導入を検討しております。',
    '配信停止]の処理を自動化したく、デモを希望します。',
    'We are evaluating a job application] tracking tool.',
    "We're looking for unsubscribe] management software.",
    'Please send a quote for your press inquiry] portal.',
  ])('%s', (text) => expect(subject(text)).toBe(true))
})

describe('what the sender wants', () => {
  it.each([
    '求人に応募]したくご連絡しました。',
    '卒業論文]で貴社の導入事例を取り上げたいです。',
    '卒業論文]の管理についてお話を伺えますか。',
    '取材のお願い]です。見積をお願いします。',
    'Please unsubscribe] me.',
    'Please unsubscribe] me. We are evaluating tools.',
    'A job application] for your software team',
  ])('%s', (text) => expect(subject(text)).toBe(false))
})
