// Japanese: the review's read-out and its measures, from beside them.
export { reviewReadOut } from '@/lib/domain/review/read-out-texts.ja'
