import type { Correction } from '../../domain/correction.ts';
import { parseAliases } from '../../extract/aliases.ts';
import { keyed } from './parse-corrections.ts';

/** The lines of an alias file as corrections: each joins names, in the whole archive. */
export function aliasCorrections(text: string): readonly Correction[] {
  return text.split(/\r?\n/).flatMap((line, index): Correction[] => {
    const { aliases, complaints } = parseAliases(line);
    if (complaints.length > 0) return [];
    const [persons, countries] = [[...aliases.persons], [...aliases.countries]];
    const [first] = [...persons, ...countries];
    if (!first) return [];
    return [
      keyed({
        line: index + 1,
        file: 'ALIASES_FILE',
        decision: 'merge',
        of: persons.length > 0 ? 'speaker' : 'country',
        scope: { kind: 'all' },
        name: first[1],
        names: [...persons, ...countries].map(([name]) => name),
        by: 'the alias file',
        reason: 'Another name for the same.',
      }),
    ];
  });
}
