// Japanese: the monthly review.

export const review = {
  'review.title': '月次 引き渡し品質レビュー',
}
