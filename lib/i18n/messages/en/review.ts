// English: the monthly review.

export const review = {
  'review.title': 'Monthly handoff review',
}
