import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tweetOfLine } from '../../src/io/row';

const read = (row: unknown) => tweetOfLine(JSON.stringify(row));
const tweet = (row: unknown) => {
  const result = read(row);
  if (!result.ok) throw new Error(result.fault.field);
  return result.tweet;
};

describe('a line becomes a tweet', () => {
  test('with nothing but id and text, and everything else unknown', () => {
    expect(tweet({ id: '7', text: 'Hello' })).toEqual({
      id: '7',
      text: 'Hello',
      truncated: false,
      lang: null,
      createdAt: null,
      author: {
        id: null,
        handle: null,
        name: null,
        followers: null,
        verified: null,
        badge: null,
        office: null,
      },
      media: [],
      replyTo: null,
      quotedId: null,
    });
  });

  test('with every field', () => {
    const author = {
      id: '12',
      handle: '@Vale',
      followers: 0,
      verified: false,
      office: { title: 'Mayor', kind: 'holder' },
    };
    const row = {
      id: '7',
      text: '',
      lang: 'en',
      created_at: '2019-10-15',
      author,
      media: ['video'],
      reply_to: '@Oak',
    };
    expect(tweet(row)).toMatchObject({
      lang: 'en',
      createdAt: Date.UTC(2019, 9, 15),
      author: {
        id: '12',
        handle: 'Vale',
        followers: 0,
        verified: false,
        office: { title: 'Mayor', kind: 'holder' },
      },
      media: ['video'],
      replyTo: 'Oak',
    });
  });

  test('null and empty texts are unknown, and unknown keys are ignored', () => {
    const author = { id: '', handle: '', followers: null, verified: null, office: null, mood: 3 };
    expect(
      tweet({ id: '7', text: 'x', lang: null, created_at: null, author, extra: [1] }).author,
    ).toMatchObject({
      id: null,
      handle: null,
      followers: null,
      verified: null,
      office: null,
    });
    expect(tweet({ id: '7', text: 'x', author: null }).author.handle).toBeNull();
  });

  test.each(['holder', 'candidate', 'nominee'])('with the office "%s" in short', (kind) => {
    expect(tweet({ id: '7', text: 'x', author: { office: kind } }).author.office).toEqual({
      title: null,
      kind,
    });
  });

  test('with half of a surrogate pair in its text', () => {
    expect(tweetOfLine('{"id":"7","text":"a\\ud83d b"}')).toMatchObject({
      ok: true,
      tweet: { text: 'a\ud83d b' },
    });
  });
});

describe('a line is refused by field', () => {
  const base = { id: '7', text: 'x' };
  test.each<[unknown, string, string, string]>([
    [{ text: 'x' }, 'id', 'a string', 'nothing'],
    [
      { id: 12345678901234567890, text: 'x' },
      'id',
      'a string (a number loses digits)',
      '12345678901234567000',
    ],
    [{ id: '', text: 'x' }, 'id', 'a string', '""'],
    [{ id: '7' }, 'text', 'a string', 'nothing'],
    [{ id: '7', text: ['x'] }, 'text', 'a string', 'a list'],
    [{ ...base, lang: 5 }, 'lang', 'a language tag or null', '5'],
    [{ ...base, created_at: 'yesterday' }, 'created_at', 'ISO 8601 with', '"yesterday"'],
    [{ ...base, created_at: 1571142896 }, 'created_at', 'ISO 8601 with', '1571142896'],
    [{ ...base, author: 'Vale' }, 'author', 'an object or null', '"Vale"'],
    [{ ...base, author: [] }, 'author', 'an object or null', 'a list'],
    [{ ...base, author: { id: 12 } }, 'author.id', 'a string or null (a number loses digits)', '12'],
    [{ ...base, author: { handle: 1 } }, 'author.handle', 'a string or null', '1'],
    [
      { ...base, author: { followers: '12k' } },
      'author.followers',
      'a non-negative integer or null',
      '"12k"',
    ],
    [{ ...base, author: { followers: 1.5 } }, 'author.followers', 'a non-negative integer or null', '1.5'],
    [{ ...base, author: { followers: -1 } }, 'author.followers', 'a non-negative integer or null', '-1'],
    [{ ...base, author: { verified: 'yes' } }, 'author.verified', 'true, false or null', '"yes"'],
    [{ ...base, author: { office: 'king' } }, 'author.office', '"holder", "candidate", "nominee"', '"king"'],
    [{ ...base, author: { office: { title: 'X' } } }, 'author.office.kind', 'one of holder', 'nothing'],
    [
      { ...base, author: { office: { title: 1, kind: 'holder' } } },
      'author.office.title',
      'a string or null',
      '1',
    ],
    [{ ...base, media: ['gif'] }, 'media', 'a list of photo', 'a list'],
    [{ ...base, reply_to: {} }, 'reply_to', 'a handle or null', 'an object'],
    [[base], '', 'a JSON object', 'a list'],
    [null, '', 'a JSON object', 'null'],
  ])('%j', (row, field, expected, got) => {
    const result = read(row);
    expect(result).toMatchObject({ ok: false, fault: { field, got } });
    expect(result.ok ? '' : result.fault.expected).toContain(expected);
  });

  test('or as a whole where it is not JSON', () => {
    expect(tweetOfLine('{"id":')).toEqual({
      ok: false,
      fault: { field: '', expected: 'a JSON object', got: '"{\\"id\\":"' },
    });
  });

  test('and nothing makes the reader throw', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (line) => void tweetOfLine(line)));
    expect(tweetOfLine('['.repeat(200_000)).ok).toBe(false);
    expect(tweetOfLine(`${'['.repeat(5000)}${']'.repeat(5000)}`).ok).toBe(false);
    expect(
      tweetOfLine('{"id":"7","text":"x","__proto__":{"lang":"xx"},"author":{"__proto__":null}}').ok,
    ).toBe(true);
  });
});
