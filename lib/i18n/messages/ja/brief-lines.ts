// Japanese: what the brief says, from beside it.
export { briefLines } from '@/lib/domain/brief/texts.ja'
