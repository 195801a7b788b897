/** Reading of comma-separated values (RFC 4180): quotes, doubled quotes, line breaks in quotes, BOM, CRLF. */

export interface CsvRow {
  /** Line on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** All rows but blank lines and lines that begin with `#`. Throws where a quotation is left open. */
export function parseCsv(text: string, file: string): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const start = line;
    const cells: string[] = [];
    for (;;) {
      let cell = '';
      if (text[at] === '"') {
        at += 1;
        for (;;) {
          const close = text.indexOf('"', at);
          if (close < 0) throw new Error(`${file}:${start}: a quotation mark is opened and never closed`);
          cell += text.slice(at, close);
          at = close + 1;
          if (text[at] !== '"') break;
          cell += '"';
          at += 1;
        }
        line += cell.split('\n').length - 1;
      }
      const from = at;
      while (at < text.length && text[at] !== ',' && text[at] !== '\n') at += 1;
      cells.push(cell + text.slice(from, at).replace(/\r$/, ''));
      if (text[at] !== ',') break;
      at += 1;
    }
    at += 1;
    line += 1;
    const blank = cells.length === 1 && cells[0]?.trim() === '';
    if (!blank && !cells[0]?.startsWith('#')) rows.push({ line: start, cells });
  }
  return rows;
}
