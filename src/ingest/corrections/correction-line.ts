import { stringify } from 'yaml';

/** The fields of a correction, in the order in which they are to stand. */
export type CorrectionFields = Readonly<Record<string, string | boolean | readonly string[]>>;

/** A correction as a line of `CORRECTIONS_FILE`: `- { drop: "speaker", name: "York Fed", … }`. */
export function correctionLine(fields: CorrectionFields): string {
  const text = stringify(fields, {
    collectionStyle: 'flow',
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  });
  return `- ${text.trim()}`;
}
