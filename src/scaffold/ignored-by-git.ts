/** The `.gitignore` of an area: records of children stay out of git unless someone takes them in on purpose. */
export function ignoredByGit(): string {
  return [
    '# Records of children. Only pseudonymised files may ever be checked in.',
    'data/',
    'answers/',
    '# Exact figures, for inside the building.',
    'report-internal/',
    '# Folders dbv uses while it writes.',
    '.*.new/',
    '.*.old/',
    '',
  ].join('\n');
}
