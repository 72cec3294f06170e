// The review page's worker: reads a month from the extension's own database and counts it, away from the page.
import { createReviewWorker } from '@/lib/background/review-worker'
import { serveReviewWorker } from '@/lib/messaging/review-channel'
import { readMonth } from '@/lib/storage/review-month'

serveReviewWorker(self, createReviewWorker({ read: readMonth }))
