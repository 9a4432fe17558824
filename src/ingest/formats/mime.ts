/** A part of a message in MIME: its header fields by lower-case name, and its content as it stands. */
export type MimePart = {
  readonly fields: ReadonlyMap<string, string>;
  /** Each character is a byte. */
  readonly content: string;
};

const END_OF_FIELDS = /\r?\n\r?\n/;
const FIELD = /^([!-9;-~]{1,80}):[ \t]*(.*)$/;
const MAX_FIELDS_CHARS = 100_000;
const MAX_PARTS = 10_000;

/** Takes a message apart into header fields and content. `message` has a byte a character. Why no library: docs/adr/0016. */
export function parseMime(message: string): MimePart {
  const end = END_OF_FIELDS.exec(message.slice(0, MAX_FIELDS_CHARS));
  const head = end ? message.slice(0, end.index) : message.slice(0, MAX_FIELDS_CHARS);
  const fields = new Map<string, string>();
  // A line that begins with white space goes on with the one before.
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name, value] = FIELD.exec(line) ?? [];
    if (name !== undefined && value !== undefined) fields.set(name.toLowerCase(), value.trim());
  }
  return { fields, content: end ? message.slice(end.index + end[0].length) : '' };
}

/** The parts of a message of several, in order; empty for one that names no boundary. */
export function* mimeParts({ fields, content }: MimePart): Generator<MimePart> {
  const boundary = parameterOf(fields.get('content-type'), 'boundary');
  if (boundary === undefined || boundary === '') return;
  const mark = `--${boundary}`;
  let start = content.indexOf(mark);
  for (let count = 0; start !== -1 && count < MAX_PARTS; count += 1) {
    const from = start + mark.length;
    if (content.startsWith('--', from)) return;
    const next = content.indexOf(`\n${mark}`, from);
    const end = next === -1 ? content.length : next;
    yield parseMime(content.slice(from, end).replace(/^[ \t]*\r?\n/, ''));
    start = next === -1 ? -1 : next + 1;
  }
}

/** `utf-8` of `text/html; charset="utf-8"`; `undefined` where the field does not say. */
export function parameterOf(field: string | undefined, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(field ?? '');
  return match?.[1] ?? match?.[2];
}

/** The bytes that a part stands for. */
export function bytesOf({ fields, content }: MimePart): Buffer {
  switch (fields.get('content-transfer-encoding')?.toLowerCase()) {
    case 'base64':
      return Buffer.from(content, 'base64');
    case 'quoted-printable':
      return Buffer.from(unquoted(content), 'latin1');
    default:
      return Buffer.from(content, 'latin1');
  }
}

function unquoted(content: string): string {
  return content
    .replace(/(?<![ \t])[ \t]+(?=\r?\n)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_all, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
}
