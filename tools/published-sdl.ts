// The schema as clients and reviewers get it: with what each root field demands (`@access`) and where it does not exist
// (`@notSupportedIn`) at the field itself, which graphql-js leaves out of what it prints.

import { printSchemaWithDirectives } from '@graphql-tools/utils';
import type { GraphQLSchema } from 'graphql';

/** Ends with a line break. */
export function publishedSdl(schema: GraphQLSchema): string {
  return `${printSchemaWithDirectives(schema)}\n`;
}
