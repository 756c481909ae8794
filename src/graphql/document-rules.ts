// The rules that a document must satisfy, as options of Apollo Server, which validates each document once.

import type { ValidationRule } from 'graphql';
import { documentLimits, type LimitsOfDocuments } from './document-limits.ts';

/** Options of `ApolloServer`. */
export interface DocumentRules {
  readonly introspection: boolean;
  readonly parseOptions: { readonly maxTokens: number };
  readonly validationRules: ValidationRule[];
  readonly validationOptions: { readonly maxErrors: number };
}

export function documentRules(
  limits: LimitsOfDocuments & { readonly tokens: number },
  introspection: boolean,
): DocumentRules {
  return {
    introspection,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [documentLimits(limits)],
    validationOptions: { maxErrors: 5 },
  };
}
