// English: the health check.

export const health = {
  'health.title': 'Health check',
}
