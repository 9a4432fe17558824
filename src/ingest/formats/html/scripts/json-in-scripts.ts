const MAX_TRIES = 60;
const MAX_READ = 6_000_000;

/** The values of JSON that a piece of code holds: the whole of it, or objects and lists in it. */
export function jsonValues(code: string): unknown[] {
  const text = code.trim();
  if (/^[[{]/.test(text)) {
    const whole = parsed(text);
    if (whole !== undefined) return [whole];
  }
  const values: unknown[] = [];
  let read = 0;
  let tries = 0;
  // Assigned to a name, handed to a function, or part of a list.
  const starts = /[=(,:]\s*(?=[[{]\s*["{[])/g;
  for (let match = starts.exec(text); match; match = starts.exec(text)) {
    const start = match.index + match[0].length;
    const end = endOfValue(text, start);
    read += end - start;
    tries += 1;
    const value = parsed(text.slice(start, end));
    if (value !== undefined) {
      values.push(value);
      starts.lastIndex = end;
    }
    if (tries >= MAX_TRIES || read > MAX_READ) break;
  }
  return values;
}

/** Behind the bracket that closes the one at `start`; the end of the text where there is none. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const char = text[at];
    if (char === '"') {
      at += 1;
      while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
    } else if (char === '[' || char === '{') depth += 1;
    else if (char === ']' || char === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the parser's only way to say "no JSON"
  }
}
