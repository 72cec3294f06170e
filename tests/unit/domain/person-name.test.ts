// One name, one order, one honorific.
import { describe, expect, it } from 'vitest'
import { contactName, personName, politeName, withoutHonorific } from '@/lib/domain/person-name'
import { leadSnapshot } from '../fixtures/lead'

const contact = (firstName: string | null, lastName: string | null, email: string | null = null) =>
  leadSnapshot({ contact: { firstName, lastName, email } }).contact

describe('a name', () => {
  it.each([
    ['太郎', '山田', '山田 太郎'],
    ['Taro', 'Yamada', 'Taro Yamada'],
    ['ﾀﾛｳ', 'ﾔﾏﾀﾞ', 'ヤマダ タロウ'],
    ['Taro', '山田', '山田 Taro'],
    ['민수', '김', '김 민수'],
    ['太郎', '山田様', '山田 太郎'],
    ['太郎様', '山田', '山田 太郎'],
    ['Taro', 'Mr. Yamada', 'Taro Yamada'],
    ['Mr. Taro', 'Yamada-san', 'Taro Yamada'],
    [' 太郎 ', ' 山田　', '山田 太郎'],
    [null, '山田', '山田'],
    ['太郎', null, '太郎'],
    [null, null, null],
    [' ', '\u200b', null],
  ])('%j %j: %j', (first, last, name) => expect(personName(first, last)).toBe(name))

  it('is the address where there is none', () => {
    expect(contactName(contact(null, null, ' a@b.example '))).toBe('a@b.example')
    expect(contactName(contact(null, null))).toBeNull()
  })
})

describe('the form of address', () => {
  it.each([
    ['山田', '山田様'],
    ['山田様', '山田様'],
    ['山田 様', '山田様'],
    ['山田（様）', '山田様'],
    ['山田様様', '山田様'],
    ['山田さん', '山田様'],
    ['山田さま', '山田様'],
    ['山田先生', '山田様'],
    ['山田殿', '山田様'],
    ['山田氏', '山田様'],
    ['山田君', '山田様'],
    ['ご担当者様', 'ご担当者様'],
    ['ご担当者', 'ご担当者様'],
    ['ﾔﾏﾀﾞ', 'ヤマダ様'],
    ['ﾔﾏﾀﾞ ｻﾏ', 'ヤマダ様'],
    ['鵜殿', '鵜殿様'],
    ['見本株式会社 御中', '見本株式会社 御中'],
    ['見本株式会社御中', '見本株式会社 御中'],
    ['Yamada', 'Yamada-sama'],
    ['Yamada-san', 'Yamada-sama'],
    ['Yamada‐san', 'Yamada-sama'],
    ['Yamada–Sama', 'Yamada-sama'],
    ['Yamada san', 'Yamada-sama'],
    ['Yamada-sama', 'Yamada-sama'],
    ['Mr. Yamada', 'Yamada-sama'],
    ['Mr Yamada', 'Yamada-sama'],
    ['MS. YAMADA', 'YAMADA-sama'],
    ['Dr. Yamada', 'Yamada-sama'],
    ['Yamada (Mr.)', 'Yamada-sama'],
    ['Mr. Yamada-san', 'Yamada-sama'],
    ['Misaki', 'Misaki-sama'],
    ['Drummond', 'Drummond-sama'],
    ['Hasan', 'Hasan-sama'],
  ])('%s: %s', (last, polite) => expect(politeName(contact('太郎', last))).toBe(polite))

  it('needs a surname', () => {
    expect(politeName(contact('太郎', null))).toBeNull()
    expect(politeName(contact('太郎', ' '))).toBeNull()
  })

  it('is never put behind another one', () => {
    for (const one of ['様', 'さん', '殿', '先生']) {
      for (const other of ['様', 'さん', '氏']) expect(withoutHonorific(`山田${one}${other}`)).toBe('山田')
    }
  })
})
