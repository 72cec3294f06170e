// Asking the background once more: it may just have been shut down.

/** For calls that may safely be repeated. @throws what the second call throws */
export async function twice<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch {
    return call()
  }
}
