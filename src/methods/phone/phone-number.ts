// The form of a phone number: `+{country code} {number}x{extension}`
// (https://learn.microsoft.com/graph/api/resources/phoneauthenticationmethod).

const form = /^\+[1-9]\d{0,2} ?\d{4,14}(?:x\d{1,10})?$/;

/** Whether Graph can be expected to take it. A space after the country code and an extension are optional. */
export function isPhoneNumber(text: string): boolean {
  return text.length <= 32 && form.test(text);
}

/**
 * Whether a number that Graph shows can be the number that was sent. Spaces do not count, and a masked digit (an
 * Authentication Administrator sees masked numbers) matches any.
 */
export function couldBeSameNumber(shown: string, sent: string): boolean {
  const shownMarks = [...shown.replaceAll(' ', '')];
  const sentMarks = [...sent.replaceAll(' ', '')];
  return (
    shownMarks.length === sentMarks.length &&
    shownMarks.every(
      (mark, index) => mark === sentMarks[index] || !/[+\dx]/.test(mark) || isMask(mark, sentMarks[index]),
    )
  );
}

function isMask(mark: string, sent: string | undefined): boolean {
  return mark === 'x' && sent !== undefined && /\d/.test(sent);
}
