// The one spelling a signed token may have. Libraries accept several (spaces, padding, stray bits), so one token could
// otherwise pass under many names. https://datatracker.ietf.org/doc/html/rfc7515#section-3.1

const maxTokenLength = 16_384;
const compactForm = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** Three canonical base64url parts. Says nothing of what is in them. */
export function isCompactToken(text: string): boolean {
  return text.length <= maxTokenLength && compactForm.test(text) && text.split('.').every(isCanonical);
}

function isCanonical(part: string): boolean {
  return Buffer.from(part, 'base64url').toString('base64url') === part;
}
