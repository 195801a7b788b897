import tseslint from 'typescript-eslint';

/** Who may import whom (ARCHITECTURE.md). `import type` is free everywhere. */
const zone = (files, patterns) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: patterns.map(([regex, message]) => ({ regex, message, allowTypeImports: true })) },
    ],
  },
});
const NPM = ['^[^.]', 'this folder has no dependency at run time'];
const NODE = ['^(node:|fs$|path$)', 'no Node here'];
const EXTENSION = ['/extension/', 'src/ is everything that is not a page: it may not import extension/'];
const CLI = ['/cli/', 'the command line is a shell: nobody imports it'];

/** May differ in the last bit from one JavaScript engine to the next. */
const INEXACT = [
  'exp',
  'log',
  'log2',
  'log10',
  'log1p',
  'expm1',
  'pow',
  'sin',
  'cos',
  'tan',
  'tanh',
  'cbrt',
  'hypot',
];

const ban = (object, properties) =>
  properties.map((property) => ({ object, property, message: 'differs between engines' }));

export default tseslint.config(
  { ignores: ['dist', 'out', '.cache', 'coverage'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'off', // the typed rule stands in for it
      '@typescript-eslint/no-implied-eval': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
          message: 'text nodes only: tweets are hostile input',
        },
        { selector: "CallExpression[callee.property.name='insertAdjacentHTML']", message: 'text nodes only' },
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'text nodes only' },
        { selector: 'ExportDefaultDeclaration', message: 'named exports: one name for one thing' },
        { selector: 'TSEnumDeclaration', message: 'use a union of string literals' },
      ],
    },
  },
  // --- zones
  zone(
    ['src/engine/**/*.ts'],
    [
      NPM,
      EXTENSION,
      CLI,
      ['/(formats|io|measure|learn)/', 'the engine imports only itself'],
      ['/assets/', 'data is handed in'],
    ],
  ),
  zone(['src/formats/**/*.ts'], [NPM, EXTENSION, CLI, ['/(io|measure)/', 'formats import only the engine']]),
  zone(['src/measure/**/*.ts'], [NPM, EXTENSION, CLI, ['/(io)/', 'measure imports engine and formats']]),
  zone(
    ['src/learn/**/*.ts'],
    [NPM, NODE, EXTENSION, CLI, ['/(formats|io|measure)/', 'training imports only the engine']],
  ),
  zone(['src/io/**/*.ts'], [EXTENSION, CLI]),
  zone(['src/cli/**/*.ts'], [EXTENSION]),
  zone(
    ['extension/page/**/*.ts'],
    [
      NPM,
      CLI,
      ['/engine/', 'the tap imports only src/formats: it runs inside the page'],
      ['/(content|overlay|shared|sites|pages)/', 'MAIN world'],
    ],
  ),
  zone(
    ['extension/sites/**/*.ts'],
    [NPM, CLI, ['/(content|overlay|pages|page)/', 'sites read pages, nothing else']],
  ),
  zone(
    ['extension/content/**/*.{ts,tsx}', 'extension/overlay/**/*.{ts,tsx}'],
    [NODE, CLI, ['/pages/', 'pages import content, not the other way']],
  ),
  zone(
    ['extension/pages/**/*.{ts,tsx}', 'extension/shared/**/*.{ts,tsx}', 'extension/background.ts'],
    [NODE, CLI],
  ),
  // --- the pure folders give the same bytes in every JavaScript engine
  {
    files: ['src/engine/**/*.ts', 'src/formats/**/*.ts', 'src/measure/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'Intl',
        'Date',
        'URL',
        'TextEncoder',
        'TextDecoder',
        'structuredClone',
        'process',
        'performance',
        'crypto',
      ],
      'no-restricted-properties': [
        'error',
        ...ban('Math', [...INEXACT, 'random', 'sqrt']),
        ...['normalize', 'localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase', 'toLocaleString'].map(
          (property) => ({
            property,
            message: 'depends on the engine or its Unicode version: use the own tables',
          }),
        ),
      ],
    },
  },
  // --- training: the same bytes on every machine; the root is exact by IEEE 754
  {
    files: ['src/learn/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Intl', 'Date', 'process', 'performance', 'crypto'],
      'no-restricted-properties': ['error', ...ban('Math', [...INEXACT, 'random'])],
    },
  },
  // --- shells
  {
    files: ['extension/page/**/*.ts'],
    rules: { '@typescript-eslint/unbound-method': 'off' }, // it wraps native methods
  },
  {
    files: [
      '*.config.ts',
      'vite.*.config.ts',
      'eslint.config.js',
      'extension/shared/browser-stub.ts',
      'test/e2e/support/global-setup.ts',
    ],
    rules: { 'no-restricted-syntax': 'off' }, // the tools ask for default exports
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/unbound-method': 'off', '@typescript-eslint/require-await': 'off' },
  },
  { files: ['**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked },
);
