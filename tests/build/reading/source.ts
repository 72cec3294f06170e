// The fingerprint of everything that the model is made from: corpus, word tables, and the code that reads and trains.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isHeldOut } from './corpus'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const FOLDERS = ['tests/corpus', 'tests/build/reading', 'lib/domain/reading/grammar', 'lib/domain/reading']
/** Files in those folders that do not affect what is learned. */
const OTHERS =
  /^(?:main|figures)\.ts$|^model\.data\.ts$|^(?:bands|closed-sentence|plain-request|plain-words|reading|texts|names|restated|postponed-until|sender)\.ts$/

/** Sixteen hexadecimal digits that change with every file that training depends on. Held-out batches are left out. */
export function sourceFingerprint(): string {
  const hash = createHash('sha256')
  for (const folder of FOLDERS) {
    const names = readdirSync(`${ROOT}/${folder}`)
      .filter((name) => /\.(?:ts|jsonl)$/.test(name) && !OTHERS.test(name) && !isHeldOut(name))
      .sort()
    for (const name of names)
      hash.update(`${folder}/${name}\0`).update(readFileSync(`${ROOT}/${folder}/${name}`))
  }
  return hash.digest('hex').slice(0, 16)
}
