// The parsed body of a GraphQL request, judged before Apollo sees it: depth of its variables, and trust in its document.

import type { FastifyReply, FastifyRequest } from 'fastify';
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

/** A `preHandler` hook. Throws at once when the manifest of trusted documents cannot be read. */
export function judgeBody({ documentLimits, trustedDocuments: rules }: BodyRules) {
  const judge = trustedDocuments(rules);
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { variables } = Object(request.body) as { variables?: unknown };
    if (nestsDeeperThan(variables, documentLimits.variablesDepth)) {
      return reply.code(400).send(errorBody('OPERATION_TOO_COMPLEX', 'The variables are nested too deeply.'));
    }
    const verdict = judge(request.body);
    if ('refused' in verdict) return reply.code(400).send(errorBody(verdict.refused, messages[verdict.refused]));
    request.body = verdict.body;
  };
}
