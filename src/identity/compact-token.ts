// Accepts only the canonical spelling of a signed token. Libraries accept several (spaces, padding, stray bits), so one
// token could otherwise have many names. https://datatracker.ietf.org/doc/html/rfc7515#section-3.1

const maxTokenLength = 16_384;
const compactForm = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** Three canonical base64url parts. Their content is not checked. */
export function isCompactToken(text: string): boolean {
  return text.length <= maxTokenLength && compactForm.test(text) && text.split('.').every(isCanonical);
}

function isCanonical(part: string): boolean {
  return Buffer.from(part, 'base64url').toString('base64url') === part;
}
