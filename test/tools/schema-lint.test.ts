import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const bare = 'extend type Query {\n  """\n  Described.\n  """\n  another(id: ID): String\n}\n';

describe('the linter of the schema', () => {
  it.each([
    ['an argument without a description', bare, '@graphql-eslint/require-description'],
    ['a field in the wrong case', bare.replace('another', 'Another'), '@graphql-eslint/naming-convention'],
    ['a type that is not there', bare.replace('String', 'Strings'), '@graphql-eslint/known-type-names'],
  ])('reports %s', async (_, text, rule) => {
    const [result] = await new ESLint().lintText(text, { filePath: 'schema/another.graphql' });
    expect(result?.messages.map(({ ruleId }) => ruleId)).toContain(rule);
  });

  it('reports nothing for the current schema', async () => {
    const results = await new ESLint().lintFiles(['schema', 'examples/operations']);
    expect(results.length).toBeGreaterThan(10);
    expect(results.flatMap(({ messages }) => messages)).toEqual([]);
  });
});
