// English: what the checks of a definition say, from beside them.
export { definitionChecks } from '@/lib/domain/definition/check/texts.en'
