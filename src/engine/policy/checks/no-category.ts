import { answer, condition, several, type Check } from './check';

/** Is the target without any protected category? Asked where an exception must not cover protected groups. */
export const noCategory: Check<'no-category'> = {
  id: 'no-category',
  asksFor: 'category',
  says: ['met', 'unmet', 'unknown', 'none'],
  read: condition('no-category', {}),
  run: (asked, { signal }) => {
    if (signal === null) return answer(asked, 'unmet', 'none');
    const { kind, categories } = signal.target;
    if (kind === 'unclear') return answer(asked, 'unknown', 'unknown');
    return kind === 'protected-group' || categories.length > 0
      ? answer(asked, 'unmet', 'unmet', { categories: several(categories) })
      : answer(asked, 'met', 'met');
  },
};
