// Kana as romaji, so that ブショメイ, ぶしょめい and bushomei are one word.

const ROWS: Readonly<Record<string, string>> = {
  '': 'アイウエオ',
  k: 'カキクケコ',
  g: 'ガギグゲゴ',
  s: 'サ*スセソ',
  z: 'ザ*ズゼゾ',
  t: 'タ**テト',
  d: 'ダ**デド',
  n: 'ナニヌネノ',
  h: 'ハヒ*ヘホ',
  b: 'バビブベボ',
  p: 'パピプペポ',
  m: 'マミムメモ',
  y: 'ヤ*ユ*ヨ',
  r: 'ラリルレロ',
  w: 'ワ***ヲ',
}
const KANA: ReadonlyMap<string, string> = new Map([
  ...Object.entries(ROWS).flatMap(([consonant, row]) =>
    [...row].map((kana, at): [string, string] => [kana, `${consonant}${'aiueo'[at] ?? ''}`]),
  ),
  ...Object.entries({ シ: 'shi', ジ: 'ji', チ: 'chi', ツ: 'tsu', フ: 'fu', ヂ: 'ji', ヅ: 'zu', ン: 'n' }),
])

/** Kana of any kind as romaji with long vowels spelt out. What is no kana stays. */
export function romajiOf(text: string): string {
  return text
    .replace(/[ぁ-ゖ]/g, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) + 0x60))
    .replace(/([キギシジチヂニヒビピミリ])([ャュョ])/g, (_, first: string, small: string) => {
      const stem = (KANA.get(first) ?? '').slice(0, -1)
      return `${stem}${/^(?:sh|ch|j)$/.test(stem) ? '' : 'y'}${{ ャ: 'a', ュ: 'u', ョ: 'o' }[small] ?? ''}`
    })
    .replace(/[ァ-ヴ]/g, (kana) => KANA.get(kana) ?? kana)
    .replace(/ッ(?=([a-z]))/g, (_, next: string) => (next === 'c' ? 't' : next))
    .replace(/([aiueo])ー/g, '$1$1')
}
