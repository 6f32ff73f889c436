import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { workflow } from '../../src/scaffold/workflow.ts';

describe('workflow', () => {
  it('is YAML that checks the data and then the report, with no more rights than reading', () => {
    const { jobs, permissions } = parse(workflow()) as {
      permissions: object;
      jobs: { report: { steps: { run?: string }[] } };
    };
    const runs = jobs.report.steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
    expect(runs.slice(-2)).toEqual(['dbv check --format github', 'dbv diagnose --check']);
    expect(permissions).toEqual({ contents: 'read' });
  });
});
