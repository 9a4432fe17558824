import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { AppError } from './errors.ts';

const optionalText = z.string().optional();
const yesOrNo = z
  .enum(['true', 'false', '1', '0', 'yes', 'no'])
  .transform((word) => /^(true|1|yes)$/.test(word));
const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .pipe(z.number().min(min).max(max));
const httpUrl = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address' })
  .optional();
const mailAddress = z.email({ error: 'must be an e-mail address' }).optional();

const HOST_AND_PORT = 'must be an address and a port, such as 127.0.0.1:9464';
const isPort = (port: number) => port >= 1 && port <= 65_535;
const hostAndPort = z
  .string()
  .regex(/^(?:\[[0-9a-f:.]+\]|[a-z0-9.-]+):\d{1,5}$/i, HOST_AND_PORT)
  .refine((value) => isPort(Number(value.slice(value.lastIndexOf(':') + 1))), HOST_AND_PORT)
  .optional();

const httpUrls = z
  .string()
  .refine(
    (list) =>
      list.split(',').every((url) => z.url({ protocol: /^https?$/ }).safeParse(url.trim()).success),
    'must be an http or https address, or several with commas between them',
  )
  .optional();

// What follows a path would stand in the middle of every address that is made from it.
const siteUrl = httpUrl.refine(
  (value) => value === undefined || !/[?#]/.test(value),
  'must end with a host or a path, without ? and #',
);

/** Every setting, its default and what it may be. `.env.example` and README.md list the same; a test says so. */
export const settingsSchema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(3000),
  PUBLIC_URL: siteUrl,
  SITE_NAME: z.string().min(1).max(60).default('Dateline'),
  DATA_DIR: z.string().min(1).default('./data'),
  ALIASES_FILE: optionalText,
  CORRECTIONS_FILE: optionalText,
  CORRECTIONS_MAIL: mailAddress,
  INCOMPLETE_PAGES: z.enum(['keep', 'leave-out']).default('keep'),
  ELASTICSEARCH_URL: httpUrls,
  ELASTICSEARCH_API_KEY: optionalText,
  ELASTICSEARCH_API_KEY_FILE: optionalText,
  ELASTICSEARCH_USERNAME: optionalText,
  ELASTICSEARCH_PASSWORD: optionalText,
  ELASTICSEARCH_CA_FILE: optionalText,
  ELASTICSEARCH_INDEX: z
    .string()
    .regex(/^[a-z0-9][a-z0-9_-]{0,60}$/, 'must be lower-case letters, digits, - and _')
    .default('dateline'),
  ELASTICSEARCH_SHARDS: wholeNumber(1, 64).default(1),
  ELASTICSEARCH_REPLICAS: wholeNumber(0, 8).default(0),
  LEAN_TO_NEWER: wholeNumber(0, 10).default(0),
  TRUST_PROXY: yesOrNo.default(false),
  RATE_LIMIT_PER_MINUTE: wholeNumber(0, 1_000_000).default(120),
  SUGGEST_LIMIT_PER_MINUTE: wholeNumber(0, 1_000_000).default(600),
  EXPORT_LIMIT_PER_MINUTE: wholeNumber(0, 1_000_000).default(10),
  MAX_CONNECTIONS: wholeNumber(1, 1_000_000).default(1000),
  METRICS_ADDRESS: hostAndPort,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

export type Settings = Readonly<z.infer<typeof settingsSchema>>;

/**
 * Reads the settings once. Environment wins over the `.env` file of `folder`; unset and empty are the same.
 * @throws AppError SETTINGS_INVALID, naming every wrong setting in one message
 */
export function readSettings(environment: NodeJS.ProcessEnv, folder: string): Settings {
  const envFile = resolve(folder, '.env');
  // loadEnvFile never overwrites what is set, which is the order of precedence wanted here.
  if (existsSync(envFile)) process.loadEnvFile(envFile);
  return parseSettings(environment);
}

/** `readSettings` without a file: for tests and callers that have their values at hand. */
export function parseSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(
      ([name, value]) => name in settingsSchema.shape && value !== '',
    ),
  );
  const parsed = settingsSchema.safeParse(given);
  const wrong = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`);
  wrong.push(...contradictions(given));
  if (!parsed.success || wrong.length > 0) {
    throw new AppError('SETTINGS_INVALID', `These settings are wrong:\n  ${wrong.join('\n  ')}`);
  }
  return Object.freeze(parsed.data);
}

/** The files in which the keeper of the archive decides about tags. */
export function correctionFiles({ CORRECTIONS_FILE, ALIASES_FILE, DATA_DIR }: Settings): {
  readonly corrections: string;
  readonly aliases?: string;
} {
  return {
    corrections: resolve(CORRECTIONS_FILE ?? join(DATA_DIR, 'corrections.yaml')),
    ...(ALIASES_FILE === undefined ? {} : { aliases: ALIASES_FILE }),
  };
}

function contradictions(given: Record<string, string | undefined>): string[] {
  const wrong: string[] = [];
  const credentials = [
    given.ELASTICSEARCH_API_KEY,
    given.ELASTICSEARCH_API_KEY_FILE,
    given.ELASTICSEARCH_PASSWORD,
  ].filter(Boolean);
  if (credentials.length > 1) {
    wrong.push(
      'ELASTICSEARCH_API_KEY: give either a key, a file with a key, or a user name with a password',
    );
  }
  if (Boolean(given.ELASTICSEARCH_USERNAME) !== Boolean(given.ELASTICSEARCH_PASSWORD)) {
    wrong.push('ELASTICSEARCH_USERNAME: a user name and a password go together');
  }
  if (!given.ELASTICSEARCH_URL && credentials.length > 0) {
    wrong.push('ELASTICSEARCH_URL: credentials are given, but no address');
  }
  return wrong;
}
