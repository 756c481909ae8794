// The parsed body of a GraphQL request, judged before Apollo sees it: depth of its variables, and trust in its document.

import { errorBody } from './http-answers.ts';
import { nestsDeeperThan } from './http-hardening.ts';
import { type TrustedDocumentRules, trustedDocuments } from './trusted-documents.ts';

export interface BodyRules {
  readonly documentLimits: { readonly variablesDepth: number };
  readonly trustedDocuments: TrustedDocumentRules;
}

const messages = {
  DOCUMENT_NOT_FOUND: 'No trusted document has this id.',
  DOCUMENT_NOT_TRUSTED: 'Only trusted documents run here.',
} as const;

/** The body to go on with, or the refusal's body. */
export type BodyVerdict = { readonly body: unknown } | { readonly refusal: object };

/** Throws at once when the manifest of trusted documents cannot be read. */
export function createBodyJudge({
  documentLimits,
  trustedDocuments: rules,
}: BodyRules): (body: unknown) => BodyVerdict {
  const trust = trustedDocuments(rules);
  return (body) => {
    const { variables } = Object(body) as { variables?: unknown };
    if (nestsDeeperThan(variables, documentLimits.variablesDepth)) {
      return { refusal: errorBody('OPERATION_TOO_COMPLEX', 'The variables are nested too deeply.') };
    }
    const verdict = trust(body);
    return 'refused' in verdict ? { refusal: errorBody(verdict.refused, messages[verdict.refused]) } : verdict;
  };
}
