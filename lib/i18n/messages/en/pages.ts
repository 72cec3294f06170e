// English: the texts of each page, a chunk for each page.
import type { PageTexts } from '../../page-texts'

export const pages: PageTexts = {
  panel: () => import('./pages/panel'),
  options: () => import('./pages/options'),
  review: () => import('./pages/review'),
  reviewWorker: () => import('./pages/review-worker'),
}
