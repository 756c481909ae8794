// A folder of operations as a persisted-query manifest in Apollo's form:
// https://www.apollographql.com/docs/graphos/platform/security/persisted-queries#manifest-format

import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print } from 'graphql';

export interface DocumentManifest {
  readonly format: 'apollo-persisted-query-manifest';
  readonly version: 1;
  readonly operations: readonly {
    /** The SHA-256 of `body`, in hexadecimal. */
    readonly id: string;
    readonly name: string;
    readonly type: 'query' | 'mutation' | 'subscription';
    readonly body: string;
  }[];
}

/** Throws when a file holds anything but one named operation and its fragments. */
export function documentManifest(folder: string): DocumentManifest {
  const files = globSync('*.graphql', { cwd: folder }).sort();
  return {
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: files.map((file) => entry(folder, file)),
  };
}

function entry(folder: string, file: string): DocumentManifest['operations'][number] {
  const document = parse(readFileSync(join(folder, file), 'utf8'), { noLocation: true });
  const [operation, ...others] = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION || !operation.name || others.length > 0)
    throw new Error(`${file} has to hold one named operation`);
  const body = print(document);
  const id = createHash('sha256').update(body).digest('hex');
  return { id, name: operation.name.value, type: operation.operation, body };
}
