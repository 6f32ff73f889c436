/** A GitHub Actions workflow: faults in the data become annotations, and a report that is out of date fails. */
export function workflow(): string {
  return [
    'name: dbv',
    'on:',
    '  push:',
    '  pull_request:',
    'permissions:',
    '  contents: read',
    'jobs:',
    '  report:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    '      - uses: actions/checkout@v4',
    '      - uses: actions/setup-node@v4',
    '        with:',
    '          node-version: 22',
    '      # Put the copy of dbv that you use here: a package file, or a checkout beside this one.',
    '      - run: npm install --global ./dbv.tgz',
    '      - name: Faults in the data',
    '        run: dbv check --format github',
    '      - name: Is the checked-in report up to date?',
    '        run: dbv diagnose --check',
    '',
  ].join('\n');
}
