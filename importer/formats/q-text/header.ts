import { isBlank, type Line } from '../../lines';
import { QTEXT } from '../../patterns/q-text';
import type { FactPiece } from '../../pieces';

/** What a header states. */
export interface Header {
  facts: FactPiece[];
  /** The product and its versions, which stand for the list of products where the document has none … */
  product: FactPiece[];
  /** … and the same lines where the list says it better. */
  superseded: FactPiece[];
  /** Index of the line behind the header. */
  end: number;
}

/** Reads the header of a Q-text document: one field per line, long ones over several. */
export function readHeader(lines: readonly Line[]): Header {
  const fields = new Map<string, { value: string; lines: Line[] }>();
  let field: { value: string; lines: Line[] } | null = null;
  let end = 0;
  for (; end < lines.length; end++) {
    const line = lines[end];
    if (!line || (isBlank(line) && fields.size > 0) || QTEXT.rule.is.test(line.text)) break;
    const [, label, value] = QTEXT.headerField.is.exec(line.text) ?? [];
    if (label && !fields.has(label.toLowerCase())) {
      field = { value: (value ?? '').trim(), lines: [line] };
      fields.set(label.toLowerCase(), field);
    } else if (field) {
      field.value = `${field.value} ${line.text.trim()}`.trim();
      field.lines.push(line);
    }
  }
  const linesOf = (label: string) => fields.get(label)?.lines ?? [];
  const fact = (kind: FactPiece['fact'], label: string): FactPiece[] => {
    const found = fields.get(label);
    return found ? [{ type: 'fact', fact: kind, value: found.value, lines: found.lines }] : [];
  };
  const productLines = [...linesOf('product'), ...linesOf('prod/ver'), ...linesOf('oper/sys')];
  const product = [fields.get('product')?.value, fields.get('prod/ver')?.value].filter(Boolean).join(' ');
  return {
    facts: [
      ...documentFacts(linesOf('document')),
      ...fact('title', 'title'),
      ...fact('keywords', 'keywords'),
    ],
    product: [
      { type: 'fact', fact: product ? 'applies-to' : 'furniture', value: product, lines: productLines },
    ],
    superseded: [{ type: 'fact', fact: 'furniture', value: 'header', lines: productLines }],
    end,
  };
}

/** The number and the date of the last review, which stand on one line. */
function documentFacts(lines: Line[]): FactPiece[] {
  const date = QTEXT.documentLine.is.exec(lines[0]?.text ?? '')?.[2];
  return [{ type: 'fact', fact: date ? 'last-review' : 'number', value: date ?? '', lines }];
}
