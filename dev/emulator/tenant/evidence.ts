// How well a rule or a text of the emulated tenant is known. Every table row carries one mark, so a reader can tell
// Microsoft's word from a guess, and a test of the gateway can avoid leaning on the guesses.

/** `documented`: Microsoft's reference. `field`: seen in public issues, scripts or captures. `assumption`: our guess. */
export type Evidence = 'documented' | 'field' | 'assumption';
