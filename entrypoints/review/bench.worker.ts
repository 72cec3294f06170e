// The review page's worker: reads a month from the extension's own database and counts it, away from the page.
import { createReviewBench } from '@/lib/background/review-bench'
import { serveBench } from '@/lib/messaging/bench-channel'
import { readMonth } from '@/lib/storage/review-month'

serveBench(self, createReviewBench({ read: readMonth }))
