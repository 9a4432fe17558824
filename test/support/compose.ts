import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** One service of docker-compose.yml, of which tests read what they are about. */
export type ComposeService = {
  readonly image?: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly (string | Mount)[];
  readonly profiles?: readonly string[];
  readonly restart: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly mem_limit?: string;
  readonly pids_limit?: number;
  readonly stop_grace_period?: string;
  readonly logging?: { readonly driver: string; readonly options: Record<string, string> };
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
};

type Mount = { readonly source: string; readonly target: string; readonly read_only?: boolean };

export type Compose = {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly volumes: Readonly<Record<string, null>>;
};

const FILE = join(import.meta.dirname, '../../docker-compose.yml');
const VARIABLE = /\$\$|\$\{(\w+)(?:(:[-+?])([^}]*))?\}/g;

/**
 * docker-compose.yml as Docker would read it with these variables.
 * @throws where a variable that must be given is not
 */
export function readCompose(variables: Readonly<Record<string, string>>): Compose {
  const given = (name: string) => variables[name] || undefined;
  const filled = (value: string) =>
    value.replace(VARIABLE, (whole, name?: string, operator?: string, text = '') => {
      if (name === undefined) return whole === '$$' ? '$' : whole;
      if (operator === ':+') return given(name) === undefined ? '' : text;
      if (operator === ':?' && given(name) === undefined) throw new Error(`${name}: ${text}`);
      return given(name) ?? text;
    });
  // Docker fills values in after it has read the YAML: what is empty is an empty text and not nothing.
  const read: unknown = parse(readFileSync(FILE, 'utf8'), { merge: true });
  return JSON.parse(JSON.stringify(read), (_key, value: unknown) =>
    typeof value === 'string' ? filled(value) : value,
  );
}
