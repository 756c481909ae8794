// The guide on every kind of method names every root field of the kinds, and none that is not there.

import { globSync, readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import { expect, it } from 'vitest';

const roots = ['Query', 'Mutation'];
const fieldsIn = (pattern: string) =>
  globSync(pattern).flatMap((file) =>
    parse(readFileSync(file, 'utf8')).definitions.flatMap((definition) =>
      (definition.kind === Kind.OBJECT_TYPE_EXTENSION || definition.kind === Kind.OBJECT_TYPE_DEFINITION) &&
      roots.includes(definition.name.value)
        ? (definition.fields ?? []).map(({ name }) => name.value)
        : [],
    ),
  );

it('the guide on methods names every root field of every kind, and no other', () => {
  const guide = readFileSync('docs/guides/methods.md', 'utf8');
  const named = new Set([...guide.matchAll(/`([a-z]\w+)`/g)].map(([, name]) => name as string));
  named.delete('id');
  expect(named).toEqual(new Set(fieldsIn('schema/methods/**/*.graphql')));
});
