// The spine names no kind of authentication method: what is true of one kind only stands in its slice, and CONTRIBUTING.md
// stays true for the next kind.

import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { methodSlices } from '../../src/methods/index.ts';

/** Words of single kinds, as they stand in code and in comments. */
const names = [
  /phone/i,
  /\bsms/i,
  /e-?mail/i,
  /fido|passkey/i,
  /microsoftAuthenticator/i,
  /software-?oath/i,
  /temporary-?access-?pass/i,
  /windows-?hello/i,
  /platform-?credential/i,
  /qr-?code/i,
];

/** What names one nevertheless, and why. */
const exceptions: Readonly<Record<string, string>> = {
  'src/methods/index.ts': 'the registry: one line for each kind',
  'src/graphql/schema.ts': 'the scalar of a number belongs to the schema, not to a type of it',
  'src/graphql/phone-number-scalar.ts': 'scalars are made with the library of GraphQL, which slices do not use',
  'src/graphql/request-context.ts': 'the policy for SMS sign-in is a part of the tenant that several folders read',
};

// A path of Graph, or what must never be shown or stored, as the example in a comment.
const isComment = (line: string) => /^\s*(\/\/|\/?\*)/.test(line);

const folders = 'src/{graph,writes,policy,errors,users,graphql,http,audit,identity}/**/*.ts';
const files = [...globSync(folders), ...globSync('src/methods/*.ts')];

describe('the spine', () => {
  it('names no kind of method', () => {
    expect(files.length).toBeGreaterThan(100);
    const found = files.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => !isComment(line) && names.some((name) => name.test(line)))
        .map((line) => `${file}: ${line.trim()}`),
    );
    const excepted = (line: string) => Object.keys(exceptions).some((file) => line.startsWith(`${file}: `));
    expect(found.filter((line) => !excepted(line))).toEqual([]);
    const needless = Object.keys(exceptions).filter((file) => !found.some((line) => line.startsWith(`${file}: `)));
    expect(needless).toEqual([]);
  });

  it('is asked about every kind that there is', () => {
    const unnamed = methodSlices.filter(({ collection }) => !names.some((name) => name.test(collection)));
    expect(unnamed.map(({ collection }) => collection)).toEqual(['passwordMethods', 'externalAuthenticationMethods']);
  });
});
