declare module 'ejs' {
  type Options = {
    readonly cache: boolean;
    readonly views: string | readonly string[];
    /** Writes what `<%=` prints; included views have it too. */
    readonly escape: (value: unknown) => string;
  };
  type Done = (error: Error | null, text?: string) => void;
  const ejs: { renderFile(path: string, locals: object, options: Options, done: Done): void };
  // biome-ignore lint/style/noDefaultExport: the package has no other export.
  export default ejs;
}
