// Lines that a mail program broke are one again; lines that were meant as lines stay.
import { describe, expect, it } from 'vitest'
import { joinWraps } from '@/lib/domain/reading/wraps'
import { wrapped } from './wrapped'

const JAPANESE = [
  '現在弊社では全国の倉庫で使う在庫管理の仕組みを見直しており、来年の春までに新しいものへ移りたいと考えております。',
  'つきましては、四十名で利用した場合の一年あたりの費用と、最短でいつから使い始められるのかをご教示いただけますでしょうか。',
  '社内の規程により国内のデータセンターに保管されていることが条件となりますので、保管場所についても併せてお知らせください。',
]
/** Polite endings in the middle of sentences, quotes, figures and times. */
const SPOKEN = [
  '先日は展示会でご説明いただきありがとうございましたので、改めて料金を教えていただけますと助かりますが、いかがでしょうか。',
  '来月の役員会までに費用をまとめたいと考えておりますため、概算で構いませんので今週中にお送りいただけましたら幸いです。',
  '現場からは「英語の画面では使えません」と言われていますし、日本語の画面がありませんと導入できませんことをご承知おきください。',
  '御社の製品を一度試したいのですが、10:00から1.5時間ほどお時間をいただくことはできませんでしょうか、とのことでした。',
  '弊社ではグループ会社を含めて年に120万円ほどの費用をかけておりますけれども、もう少し安くしたいとの声が出ております。',
]
const ENGLISH = [
  'We are a logistics company with four warehouses around Osaka and we would like to know what an annual plan for about forty people would cost us.',
  'Our information security team also asks whether customer data can be kept in a data centre inside Japan, because our policy requires it.',
]

const WIDTHS = [30, 31, 32, 33, 34, 35, 36, 37, 38]

describe('broken lines', () => {
  it.each(WIDTHS.flatMap((width) => JAPANESE.map((text) => [width, text] as const)))(
    '%d characters: %s',
    (width, text) => expect(joinWraps(wrapped(text, width))).toBe(text),
  )

  it.each([60, 65, 68, 70, 72, 76, 78].flatMap((width) => ENGLISH.map((text) => [width, text] as const)))(
    '%d columns: %s',
    (width, text) => expect(joinWraps(wrapped(text, width))).toBe(text),
  )

  it('wherever in a sentence the break falls', () => {
    const missed: string[] = []
    for (const text of [...JAPANESE, ...SPOKEN]) {
      for (let at = 22; at < text.length; at++) {
        const line = text.slice(0, at)
        const isShort = line.length + (line.match(/[^ -~]/g)?.length ?? 0) < 44
        // Figures, times and Latin words stay whole in every mail program.
        const isInWord = /[!-~]$/.test(line) && /[!-~]/.test(text.charAt(at))
        if (isShort || isInWord || /[。？]$/.test(line)) continue
        const broken = `${line}\n${text.slice(at)}`
        if (joinWraps(broken) !== text) missed.push(broken)
      }
    }
    expect(missed).toEqual([])
  })

  it('joins without a gap where either side is Japanese, with one between Latin words', () => {
    const start = 'あ'.repeat(30)
    expect(joinWraps(`${start}\nい`)).toBe(`${start}い`)
    expect(joinWraps(`${start}\nCRM`)).toBe(`${start}CRM`)
    expect(joinWraps(`${start} CRM\nの料金`)).toBe(`${start} CRMの料金`)
    // What stands at the break counts, not the rest of the lines.
    expect(joinWraps(`${start} CRM\nsystemの料金`)).toBe(`${start} CRM systemの料金`)
    expect(joinWraps(`CRM ${start}\nsystem`)).toBe(`CRM ${start}system`)
    expect(joinWraps(`${'long '.repeat(14)}line \n  goes on`)).toBe(`${'long '.repeat(14)}line goes on`)
  })

  it('goes on behind a polite ending that is not an end', () => {
    const start = 'この度は弊社の倉庫で使う仕組みについてご相談したく連絡いたしました'
    expect(joinWraps(`${start}\nが、お時間をいただけますか`)).toBe(`${start}が、お時間をいただけますか`)
    expect(joinWraps(`${start}\nお時間をいただけますか`)).toBe(`${start}\nお時間をいただけますか`)
  })

  it('joins what was broken twice', () => {
    const line = 'あ'.repeat(24)
    expect(joinWraps([line, line, 'です。'].join('\n'))).toBe(`${line}${line}です。`)
  })
})

describe('lines that stay', () => {
  const FULL = 'お世話になっております株式会社見本の総務部で備品を担当しております'
  it.each([
    ['behind a polite ending, before a sentence', `${FULL}者です\nお見積をお願いします`],
    ['before よろしく', `${FULL}者ですが料金を知りたい\nよろしくお願いします`],
    ['before なお, また, もし', `${FULL}者です\nなお急ぎません`],
    ['behind a question without its mark', `${FULL}者で大丈夫でしょうか\n電話でも構いません`],
    ['before a greeting', `${FULL}者で料金が知りたく\nお世話になっております`],
    ['before a greeting in English', `${FULL}者で料金が知りたく\nHello, I am new here`],
    ['before English under Japanese', `${FULL}者で料金が知りたく\nI hope you are well`],
    [
      'before a sentence in English',
      'could you tell us what it costs for forty users in our office\nThank you in advance',
    ],
    ['before とりあえず', `${FULL}者です\nとりあえず概算で`],
    ['behind a full stop', `${FULL}者です。\n見積をお願いします`],
    ['behind a question', `${FULL}者ですが、いかがですか？\n見積をお願いします`],
    ['behind a colon', `${FULL}者です。内容は次のとおり：\n見積`],
    ['behind a blank line', `${FULL}\n\n見積をお願いします`],
    ['before a bullet', `${FULL}\n・見積をお願いします`],
    ['before a number', `${FULL}\n1. 見積\n2. デモ`],
    ['before a number in brackets', `${FULL}\n(1) 見積`],
    ['before a full-width number', `${FULL}\n① 見積`],
    ['before a dash', `${FULL}\n- 見積`],
    ['before a box', `${FULL}\n☑ 見積`],
    ['before a heading', `${FULL}\n【見積】お願いします`],
    ['before a label', `${FULL}\nご用件：見積`],
    ['before a label in English', `${FULL}\nSubject: quote`],
    ['before an address of a page', `${FULL}\nhttps://mihon.example/`],
    ['before a phone', `${FULL}\nTEL 03-0000-0000`],
    ['before quoted mail', `${FULL}\n> 見積をお送りします`],
    ['before an indented bullet', `${FULL}\n  ・見積をお願いします`],
    ['behind white space alone', `${FULL}\n \u3000\n見積をお願いします`],
    ['behind spaces that only look like length', `見積${' '.repeat(80)}\nをお願いします`],
    ['short lines', '総務部\n見本太郎\n見積をお願いします'],
    ['short lines in English', 'Hello there\nwe need a quote\nthanks'],
    ['one line', FULL],
    ['nothing', ''],
  ])('%s', (_what, text) => expect(joinWraps(text)).toBe(text))

  it('a line just short of the width', () => {
    const just = 'あ'.repeat(21)
    expect(joinWraps(`${just}\nい`)).toBe(`${just}\nい`)
    expect(joinWraps(`${just}あ\nい`)).toBe(`${just}あい`)
    const latin = 'a'.repeat(53)
    expect(joinWraps(`${latin}\nb`)).toBe(`${latin}\nb`)
    expect(joinWraps(`${latin}a\nb`)).toBe(`${latin}a b`)
  })
})
