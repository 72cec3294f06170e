// The seed of whatever the unit tests draw at random: fixed, so that a failure can be repeated; SEED=123 takes another one, SEED=random any.

/** Resolves `SEED` once, for this process and those that it starts. @throws when it is not a seed */
export function resolveSeed() {
  const asked = process.env.SEED ?? '20260610'
  const seed = asked === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(asked)
  if (!Number.isSafeInteger(seed)) throw new Error(`SEED=${asked} is neither a whole number nor "random".`)
  process.env.SEED = String(seed)
  return seed
}
