// Deletes a database of ours, as clearing the browser's data does: our modules close it and open it again by themselves.

export function deleted(database: 'vault' | 'review'): Promise<void> {
  return new Promise((done, fail) => {
    const asked = indexedDB.deleteDatabase(database)
    asked.onsuccess = () => done()
    asked.onerror = () => fail(asked.error)
  })
}
