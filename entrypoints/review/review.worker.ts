// The review page's worker: reads a month from the extension's own database and counts it, away from the page.
import { createReviewBench } from '@/lib/background/review-worker'
import { serveBench } from '@/lib/messaging/review-channel'
import { readMonth } from '@/lib/storage/review-month'

serveBench(self, createReviewBench({ read: readMonth }))
