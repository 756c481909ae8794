// A Graph path without what it is about: `/users/{id}/authentication/phoneMethods/{id}`. What may be logged and counted.

const quotedKey = /^(\w+)\('[^/]*'\)$/;
const literal = /^\$?[A-Za-z][A-Za-z.]{0,60}$/;

/** Below these, every second segment names something. */
const entitySets: ReadonlySet<string> = new Set(['users', 'groups', 'directoryObjects', 'domains']);

/** Ids, names and queries never get through: at their places nothing is looked at. */
export function templateOf(path: string): string {
  if (path === '/$batch') return path;
  const query = path.indexOf('?');
  const [root = '', ...rest] = (query < 0 ? path : path.slice(0, query)).split('/').slice(1);
  const quoted = quotedKey.exec(root)?.[1];
  const first = quoted === undefined ? literalOnly(root) : `${literalOnly(quoted)}/{id}`;
  const named = quoted === undefined && entitySets.has(root) ? 0 : -1;
  const others = rest.map((segment, index) =>
    index === named || rest[index - 2] === 'authentication' ? '{id}' : literalOnly(segment),
  );
  return `/${[first, ...others].join('/')}`;
}

function literalOnly(segment: string): string {
  return literal.test(segment) ? segment : '{id}';
}
