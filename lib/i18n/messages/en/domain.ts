// English: the sentences of the domain, from beside it.
export { sentences } from '@/lib/domain/texts.en'
