import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../../views');
const views = globSync('**/*.ejs', { cwd: folder });
const textOf = (view: string) => readFileSync(join(folder, view), 'utf8');

describe.each(views)('views/%s', (view) => {
  it('prints without encoding nothing but other views', () => {
    const raw = textOf(view).match(/<%-.*?(?=%>)/gs) ?? [];
    expect(raw.filter((tag) => !/^<%- include\(/.test(tag))).toEqual([]);
  });

  it('holds neither script nor inline style nor an address elsewhere', () => {
    const text = textOf(view).replace('<script type="module" src="<%= href %>"></script>', '');
    expect(text).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=|https?:\/\//i);
  });
});
