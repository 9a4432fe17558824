/** Paths of fields by what they mean, as the keeper has given them: `{ body: 'text', date: 'meta.published' }`. */
export type FieldMap = Readonly<Record<string, string>>;
