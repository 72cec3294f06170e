// Everything random in the unit tests begins with one seed. It is printed once, before the first file.
import fc from 'fast-check'
import { resolveSeed } from '../run/seed.mjs'

fc.configureGlobal({ seed: resolveSeed() })

export default function tell(): void {
  console.info(`Random tests: SEED=${resolveSeed()}`)
}
