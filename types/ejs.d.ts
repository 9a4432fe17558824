declare module 'ejs' {
  type Options = {
    readonly filename: string;
    /** Writes what `<%=` prints. */
    readonly escape: (value: unknown) => string;
    /** Errors tell the line of the view. */
    readonly compileDebug: boolean;
    /** Names are looked up in what is given by a `with`. */
    readonly _with: boolean;
    /** Names that become variables. */
    readonly destructuredLocals: readonly string[];
    /** What is given is not copied. */
    readonly unsafePrototypeLocals: boolean;
  };
  const ejs: { compile(template: string, options: Options): (given: object) => string };
  // biome-ignore lint/style/noDefaultExport: the package has no other export.
  export default ejs;
}
