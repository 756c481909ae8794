import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const bare = 'extend type Query {\n  """\n  Described.\n  """\n  another(id: ID): String\n}\n';

const linter = new ESLint();

// That it reports nothing for the current schema is a check: `npm run lint`.
describe('the linter of the schema', () => {
  it.each([
    ['an argument without a description', bare, '@graphql-eslint/require-description'],
    ['a field in the wrong case', bare.replace('another', 'Another'), '@graphql-eslint/naming-convention'],
    ['a type that is not there', bare.replace('String', 'Strings'), '@graphql-eslint/known-type-names'],
  ])('reports %s', async (_, text, rule) => {
    const [result] = await linter.lintText(text, { filePath: 'schema/another.graphql' });
    expect(result?.messages.map(({ ruleId }) => ruleId)).toContain(rule);
  });
});
