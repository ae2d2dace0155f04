import type { Finding } from '../model/finding.ts';

/** Findings as text for a terminal: place and message, then the next step. */
export function formatForTerminal(findings: readonly Finding[]): string {
  return findings.map(formatFinding).join('\n');
}

function formatFinding({ severity, file, line, column, field, message, help, rule }: Finding): string {
  const mark = severity === 'error' ? 'Fejl' : 'Advarsel';
  return `${file}:${line}:${column} ${mark}: ${message.replace(/\s+/g, ' ')}${field && ` [${field}]`}\n    ${help} (${guideTo(rule)})`;
}

/** Findings as annotations on the lines of a pull request. */
export function formatForGithub(findings: readonly Finding[]): string {
  return findings
    .map(({ severity, file, line, column, message, help, rule }) => {
      const place = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}`;
      return `::${severity} ${place}::${escapeData(`${message} ${help} Se ${guideTo(rule)}.`)}`;
    })
    .join('\n');
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

/** How many errors and warnings there are, in a sentence. */
export function formatCount(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return 'Alt er i orden.';
  return `${errors} fejl, ${warnings} ${warnings === 1 ? 'advarsel' : 'advarsler'}.`;
}

/** Whether any finding stops publishing. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

/** A finding as commands print it: with its path from the content folder's parent and the place that explains it. */
export interface ReportedFinding extends Finding {
  /** Heading of its rule in the editors' guide: `content/README.md#filnavn`. */
  guide: string;
}

/** Findings as commands print them: `content/moeder/…`. */
export function withFolder(findings: readonly Finding[], folder: string): ReportedFinding[] {
  return findings.map((finding) => ({
    ...finding,
    file: `${folder}/${finding.file}`,
    guide: guideTo(finding.rule),
  }));
}

/** Where the editors' guide explains a rule. */
function guideTo(rule: string): string {
  return `content/README.md#${rule}`;
}
