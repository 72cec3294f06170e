// Japanese: what the review's exports say, from beside them.
export { reviewExport } from '@/lib/domain/review/export-texts.ja'
