import { countText, numberText } from '../../domain/count-text.ts';
import { describeKinds } from '../../services/formats/describe-kinds.ts';
import { hasLostTexts, type RunReport } from '../../services/runs/archive-run.ts';
import { listText } from '../words.ts';

// As many as of rejects.
const MAX_REMARKS = 10;

/** What a run has done, for the end of it: a few lines, the numbers first, then what wants attention. */
export function summaryLines(report: RunReport, seconds: number): readonly string[] {
  return [
    `${countText(report.read, 'article')} read: ${outcomeText(report)}.`,
    ...noteLines(report),
    ...attentionLines(report),
    `The index holds ${countText(report.articles, 'article')}. ${speedText(report, seconds)}`,
  ];
}

/** What was found by kind, what was noted of files, and which articles have damaged text. */
function noteLines({ notes }: RunReport): readonly string[] {
  if (!notes) return [];
  const { kinds, remarks, damagedArticles, damagedCharacters } = notes;
  const more = remarks.length - MAX_REMARKS;
  return [
    ...lostTextLines(notes),
    ...(kinds.length > 0 ? [`Found: ${listText(describeKinds(kinds))}.`] : []),
    ...remarks.slice(0, MAX_REMARKS).map((remark) => `Note: ${remark}.`),
    ...(more > 0
      ? [`Note: and ${countText(more, 'file')} more of which there is something to say.`]
      : []),
    ...(damagedArticles > 0
      ? [
          `${articles(damagedArticles)} with ${countText(damagedCharacters, 'character')} that cannot be read: U+FFFD stands in each one's place.`,
        ]
      : []),
  ];
}

/** Loud: an archive that is searched by its titles alone looks like a good one. */
function lostTextLines(notes: NonNullable<RunReport['notes']>): readonly string[] {
  const { records, emptyBodies, emptyBody } = notes;
  if (!emptyBody) return [];
  const first = `In ${emptyBody.file} the longest is “${emptyBody.path}” with ${numberText(emptyBody.letters)} letters`;
  const what = `${numberText(emptyBodies)} of ${countText(records, 'record')} without a body have a long text that was taken for nothing`;
  if (!hasLostTexts(notes)) return [`${what}. ${first}.`];
  return [
    `WARNING: ${what}: no search finds it.`,
    `  ${first}. Name the field, --map body=${emptyBody.path} for one, and run it again; --dry-run shows which fields are taken.`,
  ];
}

/** `3 new, 1 changed, 95 unchanged`; moved ones only where there are any. */
export function foundText(
  found: Pick<RunReport, 'added' | 'changed' | 'moved' | 'unchanged'>,
): string {
  return listText([
    `${numberText(found.added)} new`,
    `${numberText(found.changed)} changed`,
    found.moved > 0 ? `${numberText(found.moved)} moved` : undefined,
    `${numberText(found.unchanged)} unchanged`,
  ]);
}

/** What became of the articles that were read and of those that were not found. */
export function outcomeText(report: RunReport): string {
  return listText([
    foundText(report),
    `${numberText(report.removed)} removed`,
    `${numberText(report.rejected)} rejected`,
  ]);
}

function speedText(report: RunReport, seconds: number): string {
  const rate = Math.round(report.written / Math.max(seconds, 0.001));
  return `${seconds.toFixed(1)} s, ${countText(rate, 'article')} a second.`;
}

/** One sentence for each thing that is not as one might expect; none where all is. */
function attentionLines(report: RunReport): readonly string[] {
  const { skipped } = report;
  const lines: readonly (readonly [number, string])[] = [
    [report.resumed, 'had been written by the run that was cut short.'],
    [report.sampleRemoved, 'of the sample archive removed: they give way to your own.'],
    [report.overridden, 'replaced by a later version with the same id.'],
    [report.repeated, 'came again with the same id and text: counted once.'],
    [
      report.keptUnread,
      'left in the index although not found: their files could not be read whole.',
    ],
    [report.unknownCountries, 'with a given country that is not known: kept in “extra”.'],
    [report.unreadableDates, 'with a given date that is none: kept in “extra”.'],
    [
      report.staleTags,
      'unchanged and tagged by older rules: "npm run reindex -- --retag" renews the tags.',
    ],
  ];
  const skips: readonly (readonly [number, string, string])[] = [
    [skipped['symbolic link'], 'symbolic link', 'not followed.'],
    [skipped['not a regular file'], 'entry', 'skipped: not a regular files.'],
    [skipped['other type of file'], 'file', 'skipped: of a type that is not read.'],
    [skipped['incomplete page'], 'page', 'left out: only the start of a story, or none.'],
  ];
  return [
    ...lines.filter(([count]) => count > 0).map(([count, text]) => `${articles(count)} ${text}`),
    ...incompleteLines(report),
    ...heldBackLines(report),
    ...oldIndexLines(report),
    ...partLines(report),
    ...skips
      .filter(([count]) => count > 0)
      .map(([count, one, text]) => `${countText(count, one, plural(one))} ${text}`),
  ];
}

function incompleteLines({ notes }: RunReport): readonly string[] {
  const { paywallPages = 0, scriptPages = 0 } = notes ?? {};
  const kept =
    'kept and marked “incompletePage” in “extra”; INCOMPLETE_PAGES=leave-out leaves them out.';
  return [
    ...(paywallPages > 0
      ? [
          `${countText(paywallPages, 'page')} with only the start of a story for subscribers: ${kept}`,
        ]
      : []),
    ...(scriptPages > 0
      ? [`${countText(scriptPages, 'page')} without a story, which a script would bring: ${kept}`]
      : []),
  ];
}

function heldBackLines({ heldBack }: RunReport): readonly string[] {
  if (heldBack === 0) return [];
  return [
    `${articles(heldBack)} gone from under the paths, too many to be plausible; kept. A disk may not be mounted. ` +
      'If they are meant to leave, say so with --allow-shrink.',
  ];
}

function oldIndexLines({ isOldUnreadable }: RunReport): readonly string[] {
  if (!isOldUnreadable) return [];
  return ['The index before was damaged: when its articles were first indexed is lost.'];
}

function partLines({ waitingFor }: RunReport): readonly string[] {
  if (!waitingFor) return [];
  if (waitingFor.length === 0) {
    return ['Other parts are at work: the one that ends last joins the persons of the archive.'];
  }
  const parts = waitingFor.length === 1 ? 'Part' : 'Parts';
  const verb = waitingFor.length === 1 ? 'has' : 'have';
  return [
    `${parts} ${listText(waitingFor.map(String))} ${verb} not finished: readers keep the present index until ` +
      'all parts have. The one that ends last checks the new index and switches to it.',
  ];
}

function articles(count: number): string {
  return countText(count, 'article');
}

function plural(one: string): string {
  return one.endsWith('y') ? `${one.slice(0, -1)}ies` : `${one}s`;
}
