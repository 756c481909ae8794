// What a document must keep to run: the one set of rules, for Apollo and for whoever judges documents without it.

import {
  type DocumentNode,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';
import { documentLimits, type LimitsOfDocuments } from './document-limits.ts';

/** Options of `ApolloServer`. */
export interface DocumentRules {
  readonly introspection: boolean;
  readonly parseOptions: { readonly maxTokens: number };
  readonly validationRules: ValidationRule[];
  readonly validationOptions: { readonly maxErrors: number };
}

export function documentRules(limits: LimitsOfDocuments & { readonly tokens: number }, introspection: boolean) {
  return {
    introspection,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [documentLimits(limits)],
    validationOptions: { maxErrors: 5 },
  } satisfies DocumentRules;
}

/** Null when the text breaks a rule. */
export function readDocument(schema: GraphQLSchema, text: string, rules: DocumentRules): DocumentNode | null {
  const closed = rules.introspection ? [] : [NoSchemaIntrospectionCustomRule];
  try {
    const document = parse(text, rules.parseOptions);
    const all = [...specifiedRules, ...closed, ...rules.validationRules];
    return validate(schema, document, all, { maxErrors: 1 }).length === 0 ? document : null;
  } catch {
    return null;
  }
}
