import { countText, numberText } from '../../domain/count-text.ts';
import type { ReindexPlan } from '../../services/runs/archive-run.ts';
import type { CountChange, UpdatePreview } from '../../services/runs/preview-update.ts';
import { listText } from '../words.ts';
import { unfitLines } from './correction-lines.ts';
import { foundText } from './summary.ts';

const MAX_PATHS = 5;
const MAX_CHANGES = 10;

/** What a reindex is going to keep and to drop, before it writes. */
export function planLines(plan: ReindexPlan): readonly string[] {
  const { added, changed, moved, unchanged } = plan.found;
  const total = added + changed + moved + unchanged;
  return [
    `A new index is built ${sourceText(plan.paths)}; readers keep the present one until it is whole.`,
    `${shareText(plan)} is to hold ${countText(total, 'article')}: ${foundText(plan.found)}. First days and ids are kept.`,
    plan.dropped > 0
      ? `Dropped: ${countText(plan.dropped, 'article')} of the present index, not found there.`
      : 'Dropped: nothing of the present index.',
    ...noted(plan.staleTags, 'has', 'have', 'tags of older rules; all are tagged again.'),
    ...noted(
      plan.resumed,
      'is',
      'are',
      'there already, of a run that was cut short: it will be resumed.',
    ),
    ...abandonedLines(plan.abandoned),
  ];
}

function shareText({ part }: ReindexPlan): string {
  return part ? `Part ${part.number} of ${part.of} of it` : 'It';
}

function sourceText(paths: readonly string[]): string {
  if (paths.length === 0) return 'of the texts of the present one';
  const more = paths.length - MAX_PATHS;
  const named = listText(paths.slice(0, MAX_PATHS));
  return `of ${named}${more > 0 ? ` and ${numberText(more)} more` : ''}`;
}

function noted(count: number, one: string, many: string, what: string): readonly string[] {
  if (count === 0) return [];
  return [`${countText(count, 'article')} ${count === 1 ? one : many} ${what}`];
}

function abandonedLines(count: number): readonly string[] {
  if (count === 0) return [];
  const what = 'of another plan or too old to go on with';
  return [`Deleted: ${countText(count, 'unfinished index', 'unfinished indexes')} ${what}.`];
}

/** What an index run would do, and which counts readers would see change. */
export function previewLines(preview: UpdatePreview): readonly string[] {
  const { report } = preview;
  return [
    'Nothing was written. A run would find it so:',
    ...facetLines('Countries', preview.countries),
    ...facetLines('Speakers, before they are joined over the archive', preview.speakers),
    `The index would hold ${countText(report.articles, 'article')}.`,
    ...correctionLines(preview.corrections),
  ];
}

function correctionLines({ entries, unfit }: UpdatePreview['corrections']): readonly string[] {
  if (entries === 0) return [];
  const fitting = entries - unfit.length;
  return [
    `Corrections: ${numberText(fitting)} of ${numberText(entries)} fit an article.`,
    ...unfitLines(unfit, entries),
  ];
}

function facetLines(title: string, changes: readonly CountChange[]): readonly string[] {
  if (changes.length === 0) return [`${title}: no change.`];
  const more = changes.length - MAX_CHANGES;
  const shown = changes
    .slice(0, MAX_CHANGES)
    .map(({ label, change }) => `${label} ${signed(change)}`);
  return [`${title}: ${shown.join(', ')}${more > 0 ? ` and ${numberText(more)} more` : ''}.`];
}

function signed(change: number): string {
  return `${change > 0 ? '+' : '−'}${numberText(Math.abs(change))}`;
}
