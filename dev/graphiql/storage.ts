// What GraphiQL remembers between visits, without headers: its history would keep each run's token. An entry of the
// history is given the headers of this visit when it is read, so that it runs again.

/** `headers` is the text of the headers editor. */
export function storageWithoutHeaders(storage: Storage, headers: string) {
  return {
    get length() {
      return storage.length;
    },
    clear: () => storage.clear(),
    removeItem: (key: string) => storage.removeItem(key),
    getItem(key: string): string | null {
      const text = storage.getItem(key);
      return text !== null && isHistory(key) ? mapHeaders(text, () => headers) : text;
    },
    setItem: (key: string, text: string) =>
      storage.setItem(
        key,
        mapHeaders(text, () => null),
      ),
  };
}

function isHistory(key: string): boolean {
  return key === 'graphiql:queries' || key === 'graphiql:favorites';
}

// A text that is no JSON is a document or variables, which are kept as they are.
function mapHeaders(text: string, replace: () => string | null): string {
  try {
    return JSON.stringify(JSON.parse(text, (key, value) => (key === 'headers' ? replace() : value)));
  } catch {
    return text;
  }
}
