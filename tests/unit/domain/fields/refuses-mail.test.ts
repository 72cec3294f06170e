// Which way a property about mail is meant: its label turns a plain yes or no.
import { describe, expect, it } from 'vitest'
import { refusesMail } from '@/lib/domain/fields/refuses-mail'

describe('a yes', () => {
  it.each([
    'メール配信停止',
    'メルマガ不要',
    'メルマガNG',
    'ニュースレター配信停止',
    'No newsletter',
    'Suppress email',
    'unsubFlg',
    'HAISHIN_TEISHI',
    'Mailing stop',
  ])('refuses in %s, a no allows', (label) => {
    expect(refusesMail('はい', label)).toBe(true)
    expect(refusesMail('false', label)).toBe(false)
  })
  it.each([
    'メルマガ購読',
    'メールマガジン',
    'メール配信希望',
    'メール配信可否',
    'HAISHIN_KAHI',
    'メール配信',
    'Mailing consent',
    'Newsletter',
    'mailOk',
  ])('allows in %s, a no refuses', (label) => {
    expect(refusesMail('はい', label)).toBe(false)
    expect(refusesMail('false', label)).toBe(true)
  })
})

it.each([
  ['受け取らない', true],
  ['受け取る', false],
  ['送らない', true],
  ['送ってよい', false],
  ['Withdrawn', true],
  ['Express consent', false],
  ['NG', true],
  ['OK', false],
])('%s in メルマガ・ご案内メール: %s', (value, refused) =>
  expect(refusesMail(value, 'メルマガ・ご案内メール')).toBe(refused),
)
