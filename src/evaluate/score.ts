/** How well a set of articles came out: what was right, what was wrong, what is missing. */
export type Score = {
  /** `ggt speakers`: the labelled set and what is looked at. */
  readonly name: string;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  /** One line an error, in the order of the set; the report shows the first twenty. */
  readonly errors: readonly string[];
};

/** Share of what was found that is right; 1 where nothing was found. */
export function precision({ right, wrong }: Score): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** Share of what is there that was found; 1 where nothing is there. */
export function recall({ right, missed }: Score): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

/** Harmonic mean of precision and recall. */
export function f1(score: Score): number {
  const [p, r] = [precision(score), recall(score)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** Collects one score. */
export class Tally {
  readonly #name: string;
  readonly #errors: string[] = [];
  #right = 0;
  #wrong = 0;
  #missed = 0;

  constructor(name: string) {
    this.#name = name;
  }

  right(): void {
    this.#right += 1;
  }

  /** Found, and wrong. */
  wrong(error: string): void {
    this.#wrong += 1;
    this.#errors.push(`wrong   ${error}`);
  }

  /** There, and not found. */
  missed(error: string): void {
    this.#missed += 1;
    this.#errors.push(`missed  ${error}`);
  }

  /** Compares sets of values of one article. */
  compare(article: string, found: Iterable<string>, labelled: Iterable<string>): void {
    const labels = new Set(labelled);
    const values = new Set(found);
    for (const value of values) {
      if (labels.has(value)) this.right();
      else this.wrong(`${article}: ${value}`);
    }
    for (const label of labels) if (!values.has(label)) this.missed(`${article}: ${label}`);
  }

  score(): Score {
    return {
      name: this.#name,
      right: this.#right,
      wrong: this.#wrong,
      missed: this.#missed,
      errors: this.#errors,
    };
  }
}
