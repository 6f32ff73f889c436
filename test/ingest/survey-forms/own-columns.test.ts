import { describe, expect, it } from 'vitest';
import { ownColumn } from '../../../src/ingest/survey-forms/own-columns.ts';

describe('ownColumn', () => {
  it('knows what forms add by themselves', () => {
    expect(['ID', 'Start time', 'Completion time', 'Email', 'Name'].map(ownColumn)).toEqual([
      'id',
      'time',
      'time',
      'dropped',
      'dropped',
    ]);
    expect(['Timestamp', 'Email Address', 'IP Address', 'Respondent ID'].map(ownColumn)).toEqual([
      'time',
      'dropped',
      'dropped',
      'id',
    ]);
  });

  it('knows what a quiz adds to each question', () => {
    expect(ownColumn('Points - How important is this?')).toBe('dropped');
    expect(ownColumn('Feedback - How important is this?')).toBe('dropped');
  });

  it('leaves questions alone', () => {
    expect(ownColumn('What is your name?')).toBeUndefined();
    expect(ownColumn('Feedback from school reaches me')).toBeUndefined();
    expect(ownColumn('')).toBeUndefined();
  });
});
