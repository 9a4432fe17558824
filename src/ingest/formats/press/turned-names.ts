const LIST = /\s*;\s*/;
const TURNED = /^([^,]+),\s*([^,]+)$/;

/** `Smith, John; Doe, Jane` → `John Smith, Jane Doe`, as the other formats join their authors. */
export function namesOf(text: string): string {
  const names = text.split(LIST).filter((name) => name !== '');
  return names.map((name) => name.replace(TURNED, '$2 $1').replace(/\.$/, '')).join(', ');
}
