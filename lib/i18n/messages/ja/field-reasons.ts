// Japanese: why a property is suggested for a role, from beside the code that says it.
export { fieldReasons } from '@/lib/domain/fields/texts.ja'
