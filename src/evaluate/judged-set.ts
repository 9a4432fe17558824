import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../errors.ts';
import type { Grades } from './ndcg.ts';

/** A judged collection: questions as they were typed, with the grades of what answers them. */
export type JudgedSet = {
  readonly name: string;
  /** Path of the articles, JSON Lines. */
  readonly articles: string;
  readonly questions: readonly { readonly text: string; readonly grades: Grades }[];
};

const queriesSchema = z.record(z.string(), z.string());
const gradesSchema = z.record(z.string(), z.record(z.string(), z.number()));

/**
 * Reads a folder with `docs.jsonl`, `queries.json` (text by question) and `qrels.json` (grade by document by question).
 * Questions that nothing answers are left out. @throws AppError USAGE where a file is missing or is none of that
 */
export async function readJudgedSet(folder: string): Promise<JudgedSet> {
  const articles = join(folder, 'docs.jsonl');
  if (!existsSync(articles)) throw new AppError('USAGE', `There is no ${articles}.`);
  const queries = await readJson(join(folder, 'queries.json'), queriesSchema);
  const judged = await readJson(join(folder, 'qrels.json'), gradesSchema);
  const questions = Object.entries(queries).flatMap(([id, text]) => {
    const grades = judged[id] ?? {};
    return Object.values(grades).some((grade) => grade > 0) ? [{ text, grades }] : [];
  });
  return { name: basename(folder), articles, questions };
}

async function readJson<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  try {
    return schema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    throw new AppError('USAGE', `${path} cannot be read as a file of a judged set.`, { cause });
  }
}
