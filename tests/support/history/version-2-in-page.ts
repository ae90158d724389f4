/** Turns the history that is there into one as version 2 of the database had it: the same records, without the stores that came later. @returns the names of its stores */
export async function asVersion2(): Promise<readonly string[]> {
  const newer = await answered(indexedDB.open('callprobe'));
  const names = [...newer.objectStoreNames].filter((name) => name !== 'outbox' && name !== 'requests');
  const reading = newer.transaction(names);
  const stores = await Promise.all(
    names.map(async (name) => {
      const store = reading.objectStore(name);
      const { keyPath } = store;
      const indexes = [...store.indexNames];
      return { name, keyPath, indexes, records: await answered(store.getAll()) };
    }),
  );
  newer.close();
  await answered(indexedDB.deleteDatabase('callprobe'));
  const request = indexedDB.open('callprobe', 2);
  request.addEventListener('upgradeneeded', () => {
    for (const { name, keyPath, indexes } of stores) {
      const store = request.result.createObjectStore(name, { keyPath });
      // In this database an index is named by what it is of.
      for (const index of indexes) store.createIndex(index, index);
    }
  });
  const older = await answered(request);
  const writing = older.transaction(names, 'readwrite');
  for (const { name, records } of stores) for (const record of records) writing.objectStore(name).put(record);
  await new Promise((resolve) => writing.addEventListener('complete', resolve));
  older.close();
  return names;
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}
