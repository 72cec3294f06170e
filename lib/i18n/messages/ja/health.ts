// Japanese: the health check.

export const health = {
  'health.title': '健全性チェック',
}
