// Types of seed.mjs, which also runs where no TypeScript does.
export function resolveSeed(): number
