/** How tests reach the Elasticsearch of this run. */
export type TestConnection = {
  readonly url: string;
  readonly apiKey?: string;
  readonly username?: string;
  readonly password?: string;
  readonly caFile?: string;
};

/** The connection to `url`, with the credentials that the environment gives for it. */
export function connectionTo(url: string, environment: NodeJS.ProcessEnv): TestConnection {
  const {
    ELASTICSEARCH_API_KEY: apiKey,
    ELASTICSEARCH_USERNAME: username,
    ELASTICSEARCH_PASSWORD: password,
    ELASTICSEARCH_CA_FILE: caFile,
  } = environment;
  return {
    url,
    ...(apiKey ? { apiKey } : {}),
    ...(username ? { username } : {}),
    ...(password ? { password } : {}),
    ...(caFile ? { caFile } : {}),
  };
}
