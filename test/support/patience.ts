/**
 * How long a test waits for what must come, such as a page, an answer or a change that is noticed. It is there
 * against a test that hangs, and promises nothing: what passes does not wait it out, and what fails is told as
 * late as this. A machine that does ten things at once has taken twelve seconds for what takes one (issue 11).
 */
export const PATIENCE_MS = 45_000;
