import type { Finding } from '../../src/domain/finding.ts';
import type { CommandResult } from './run-command.ts';

/** What `doctor --json` says. */
export type DoctorReport = { readonly healthy: boolean; readonly findings: readonly Finding[] };

/** @throws SyntaxError where anything but one JSON object was written to standard output */
export function doctorReport({ stdout }: CommandResult): DoctorReport {
  return JSON.parse(stdout);
}

/** The findings about one thing. */
export function findingsOn(result: CommandResult, subject: string): readonly Finding[] {
  return doctorReport(result).findings.filter((finding) => finding.subject === subject);
}
