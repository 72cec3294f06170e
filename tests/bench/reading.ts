// What reading a text costs: the time of one that was never seen, by its length, and what the model weighs.
import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import type { buildDomain } from './builds.ts'
import { quantile, type Row } from './table.ts'
import { unseen, worked } from './unseen.ts'

type Domain = Awaited<ReturnType<typeof buildDomain>>

const SHORT = ['見積をください。', 'いくらですか？', 'Please send me a quote.', '来月また電話します。']
const MEDIUM = [
  '資料を拝見しました。三十名で使う場合の年間費用と、日本語の窓口の有無を教えてください。',
  '今の仕組みの保守が九月に切れるため、数社を比べています。デモを見せていただけますか？',
  'We are comparing two tools for our Tokyo team. Could you quote 40 seats, invoiced in yen?',
  '先方は総務課長。来期の予算で検討したいとのこと。次回は部長も同席の予定。',
]
/** A mail with all that mails have: a salutation, wraps, a signature. */
const LONG = MEDIUM.map(
  (text) =>
    `いつもお世話になっております。架空商事の見本です。\n先日は展示会でのご説明をありがとうございました。\n\n${text}\n` +
    '社内の説明に使いますので、他社との違いが分かる一覧もありましたらお送りください。\n稟議には二週間ほどかかります。\n' +
    'We also need the security questionnaire filled in before our review.\nよろしくお願いいたします。\n\n' +
    '--\n架空商事株式会社 経営企画室\n〒100-0000 東京都千代田区\nTEL 03-0000-0000',
)

const ROUNDS = 9
/** A thread's time comes in steps of some milliseconds: it is read once for this many texts. */
const AT_ONCE = 1_000

/** Microseconds of one thread per text: the median. */
function microseconds({ readWhole }: Domain, sample: readonly string[]): number {
  const took: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const texts = Array.from({ length: AT_ONCE }, (_, index) =>
      unseen(sample[(round + index) % sample.length] as string, round * AT_ONCE + index),
    )
    const us = worked(() => {
      for (const text of texts) readWhole(text, round % 2 === 0)
    })
    took.push(us / AT_ONCE)
  }
  return quantile(took, 0.5)
}

const MODEL = new URL('../../lib/domain/reading/model.data.ts', import.meta.url)

/** The rows of reading. */
export function readingRows(domain: Domain): Row[] {
  // The compiler's own work is done before anything is measured.
  for (const sample of [SHORT, MEDIUM, LONG]) microseconds(domain, sample)
  const timed = (what: string, sample: readonly string[]): Row => {
    const length = Math.round(sample.reduce((sum, { length: one }) => sum + one, 0) / sample.length)
    const figure = `${microseconds(domain, sample).toFixed(0)} µs`
    return { what: `reading an unseen text, ${what} (${length} characters)`, figure, budget: '', ok: null }
  }
  const packed = deflateRawSync(readFileSync(MODEL), { level: 9 }).length
  return [
    timed('short', SHORT),
    timed('medium', MEDIUM),
    timed('long', LONG),
    {
      what: 'the model, as the zip packs it',
      figure: `${(packed / 1000).toFixed(1)} KB`,
      budget: '',
      ok: null,
    },
  ]
}
