/** The engines that an archive may be searched with, as code, settings and the API name them. */
export const ENGINE_NAMES = ['sqlite', 'elasticsearch'] as const;

/** People read “the embedded engine” for `sqlite`. */
export type EngineName = (typeof ENGINE_NAMES)[number];
