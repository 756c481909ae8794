// An outcome in plain words: what happened, what it means, what to do next.
import { type Refusal, wordsFor } from './refusal.ts';

export function Notice({ refusal, own = false }: { readonly refusal: Refusal; readonly own?: boolean }) {
  const { good, title, meaning, next } = wordsFor(refusal, own);
  const { requiredRoles = [], retryAfterSeconds, requestId, graphRequestId } = refusal;
  return (
    <div className={good ? 'notice good' : 'notice'} data-member={refusal.__typename}>
      <h3>
        <span aria-hidden="true">{good ? '✓' : '!'}</span> {title}
      </h3>
      <p>{meaning}</p>
      <p>
        <strong>What to do next:</strong> {next}
      </p>
      {requiredRoles.length > 0 && <p>Roles that may do it: {requiredRoles.join(', ')}.</p>}
      {retryAfterSeconds ? <p>Wait at least {wait(retryAfterSeconds)}.</p> : null}
      {requestId && (
        <p className="request">
          Request id for the gateway's operators: <code>{requestId}</code>
        </p>
      )}
      {graphRequestId && (
        <p className="request">
          Request id for Microsoft's support: <code>{graphRequestId}</code>
        </p>
      )}
    </div>
  );
}

function wait(seconds: number): string {
  return seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
}
