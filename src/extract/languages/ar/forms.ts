const PREFIXES = ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فب'];

/** A name and its forms with what Arabic writes together with it: `والصين`, `للصين`, `بفرنسا`. */
export function namesOf(name: string): readonly string[] {
  const forms = PREFIXES.map((prefix) =>
    name.startsWith('ال') && prefix.endsWith('ل') ? `${prefix}${name.slice(1)}` : prefix + name,
  );
  return [name, ...forms];
}
