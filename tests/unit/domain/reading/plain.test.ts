// The plainest sentences there are, read by the model as shipped: whatever it is trained on, it must know these.
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { readingOf } from '@/lib/domain/reading/texts'

const read = (text: string) =>
  readingOf({ text, source: 'form', at: null, voice: 'buyer' }, DEFAULT_DEFINITION)

describe('asks', () => {
  it.each([
    'お見積りをお願いします',
    'お見積をお願いします。',
    '料金を教えてください',
    'デモをお願いします',
    '日本語サポートはありますか',
    '契約書の雛形をください',
    '請求書払いは可能ですか',
    '発注します',
    'How much is it for 40 users?',
    'Do you have Japanese support?',
    '製品のデモを希望いたします。',
    '製品デモを希望します。',
    '文書管理サーバーのお見積りをお願いいたします。',
    '貴社製品の価格表を送っていただけますか。',
    'Could you send us a quotation for the document server?',
  ])('%s', (text) => {
    const { sender, signs } = read(text)
    expect(sender).toBeNull()
    expect(signs.map(({ band }) => band)).toContain('strong')
  })
})

describe('wants something else', () => {
  it.each([
    ['今回は見送ります', 'refusal'],
    ['他社に決めました', 'refusal'],
    ['We decided to go with another vendor.', 'refusal'],
    ['来期に改めて検討します', 'postponed'],
    ['ログインできません', 'support'],
    ['パスワードを忘れました', 'support'],
    ['I cannot log in.', 'support'],
    ['弊社サービスのご提案です。', 'pitch'],
    ['卒業論文のために調べています', 'student'],
    ['メールの配信停止をお願いします', 'unsubscribe'],
    ['Please unsubscribe me', 'unsubscribe'],
  ])('%s: %s', (text, sender) => {
    expect(read(text).sender?.id).toBe(sender)
    expect(read(text).signs).toEqual([])
  })
})

describe('says nothing of an evaluation', () => {
  it.each([
    'ありがとうございました',
    'お世話になっております。',
    'よろしくお願いいたします。',
    'Thank you.',
    'Hello',
    '承知しました',
    'See you at the booth.',
  ])('%s', (text) => {
    const { sender, signs } = read(text)
    expect([sender, signs]).toEqual([null, []])
  })
})
