/** The folder of an area that holds what must not leave the machine. */
export const LOCAL = 'local';

/** The `.gitignore` of an area: records of children stay out of git unless someone takes them in on purpose. */
export function ignoredByGit(): string {
  return [
    '# Records of children. Only pseudonymised files may ever be checked in.',
    'data/',
    'answers/',
    '# Which plan is which reviewed case: for this machine alone.',
    `${LOCAL}/`,
    '# Forms of workshops and surveys, which may be filled in where they lie.',
    'kit/',
    '# Exact figures, for inside the building.',
    'report-internal/',
    '# Folders dbv uses while it writes.',
    '.*.new/',
    '.*.old/',
    '',
  ].join('\n');
}
