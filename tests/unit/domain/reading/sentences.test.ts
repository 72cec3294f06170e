// Where a sentence begins and ends, as typed and as folded.
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '@/lib/domain/reading/sentences'

const said = (text: string) => sentencesOf(text).map((one) => one.said)

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['見積をお願いします。デモも希望します。', ['見積をお願いします。', 'デモも希望します。']],
    [
      '見積はいくらですか？デモは可能ですか?よろしく',
      ['見積はいくらですか？', 'デモは可能ですか?', 'よろしく'],
    ],
    ['本当ですか!? お願いします!!!', ['本当ですか!?', 'お願いします!!!']],
    ['「検討中です。」とのこと。見積希望', ['「検討中です。」', 'とのこと。', '見積希望']],
    ['（至急です。）見積希望です', ['（至急です。）', '見積希望です']],
    ['We need a quote. Please send it.', ['We need a quote.', 'Please send it.']],
    ['We need a quote! Is a demo possible? Thanks', ['We need a quote!', 'Is a demo possible?', 'Thanks']],
    ['Mr. Sato of Example Co. Ltd. needs a quote.', ['Mr. Sato of Example Co. Ltd. needs a quote.']],
    ['We use it e.g. for invoices. Approx. 40 users.', ['We use it e.g. for invoices.', 'Approx. 40 users.']],
    ['Version 2.5 costs 1.000 yen. Right?', ['Version 2.5 costs 1.000 yen.', 'Right?']],
    ['See www.mihon.example for more.', ['See www.mihon.example for more.']],
    ['一行目\n二行目', ['一行目', '二行目']],
    ['\n\n 見積 \n\n', ['見積']],
    ['短い。', ['短い。']],
    ['', []],
    ['   ', []],
    ['\u200b\u200d', []],
  ])('%j', (text, expected) => expect(said(text)).toEqual(expected))

  it('folds each, and keeps it as typed', () => {
    expect(sentencesOf('ＰｏＣ を　希望　します！')).toEqual([
      { said: 'ＰｏＣ を 希望 します！', folded: 'poc を希望します!' },
    ])
  })

  it('reads a sentence whole across a wrap', () => {
    expect(
      said(
        '弊社では全国の倉庫で使う在庫管理の仕組みを見直しており、来年\nの春までに移りたいと考えております。',
      ),
    ).toEqual([
      '弊社では全国の倉庫で使う在庫管理の仕組みを見直しており、来年の春までに移りたいと考えております。',
    ])
  })

  it('never joins across a blank line, a quoted one or a rule', () => {
    const heading = 'クラウド型在庫管理システムの料金に関するお問い合わせ'
    for (const between of [
      '',
      '> 御見積をお送りします',
      '==========',
      'お電話: なし',
      '個人情報の取り扱いに同意します',
    ]) {
      expect(said(`${heading}\n${between}\n40名で使います`), between).toEqual([heading, '40名で使います'])
    }
    expect(said(`${heading}\n40名で使います`)).toEqual([`${heading}40名で使います`])
  })

  it('leaves out what is not the own word', () => {
    expect(said('見積をお願いします。\n\n> 古い。\n> もっと古い。\n-- \n見本太郎')).toEqual([
      '見積をお願いします。',
    ])
  })

  it('quotes a long one cut, and folds its first 600 characters', () => {
    const [one] = sentencesOf('あ'.repeat(1_000))
    expect(one?.said).toHaveLength(199)
    expect(one?.folded).toHaveLength(600)
  })

  it('reads 400 sentences and 20,000 characters', () => {
    expect(sentencesOf('はい。\n'.repeat(1_000))).toHaveLength(400)
    expect(sentencesOf(`${'あ'.repeat(20_000)}\n見積`)).toHaveLength(1)
  })
})
