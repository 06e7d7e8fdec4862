import { TEXT } from './patterns/text';

/** Lines that belong to the page an article was saved from, by kind, lower case; `…` stands for any rest. */
const FURNITURE: Record<string, readonly string[]> = {
  'top-link': [
    'back to the top',
    'back to top',
    'top of page',
    'nach oben',
    'zurück zum seitenanfang',
    'haut de la page',
    'zum anfang',
    'zum seitenanfang',
    'revenir en haut',
    'retour au début',
  ],
  'table-control': [
    'collapse this table',
    'expand this table',
    'collapse this tableexpand this table',
    'expand this tablecollapse this table',
    'collapse this image',
    'expand this image',
    'collapse this imageexpand this image',
    'collapse all',
    'expand all',
    'enlarge this image',
    'tabelle minimieren',
    'tabelle vergrößern',
    'tabelle minimierentabelle vergrößern',
    'alles erweitern',
    'alles schließen',
    'alle erweitern',
    'réduire ce tableau',
    'agrandir ce tableau',
    'réduire ce tableauagrandir ce tableau',
    'tout développer',
    'tout réduire',
  ],
  navigation: [
    'find solutions',
    'ask the community',
    'contact support',
    'get support',
    'select the product you need help…',
    'skip to main content',
    'sign in',
    'sign out',
    'home',
    'menu',
    'search',
    'cancel',
    'microsoft support',
    'support home',
    'help and support',
    'microsoft help and support',
    'support kontaktieren',
    'community fragen',
    'lösungen finden',
    'wählen sie das produkt…',
    'rechercher des solutions',
    'demander à la communauté',
    'contacter le support',
    'sélectionnez le produit…',
    'view products that this article applies to',
    'produkte anzeigen, auf die sich dieser artikel bezieht',
    "voir les produits auxquels s'applique cet article",
    'hotfix download available',
    'view and request hotfix downloads',
    'expand all collapse all',
    'on this page',
    'in this article',
    'article translations',
    'other support options',
    'related support centers',
    'get help now',
    'translate this page',
    'view in english',
    'bookmark this page',
    'subscribe rss feeds',
  ],
  feedback: [
    'give feedback',
    'feedback',
    'provide feedback',
    'send feedback',
    'feedback senden',
    'was this information helpful',
    'did this article help',
    'did this solve your problem',
    'was this article helpful',
    'was this page helpful',
    'yes no',
    'yes',
    'no',
    'not sure',
    'thank you for your feedback',
    'submit',
    'print',
    'email',
    'print this page',
    'email this article',
    'e-mail this page',
    'share',
    'oui',
    'non',
    'ja',
    'nein',
    'did this fix the problem',
    'waren diese informationen hilfreich',
    'avez-vous trouvé ces informations utiles',
    'tweet',
    'facebook',
    'twitter',
    'linkedin',
  ],
  legal: [
    'we use cookies…',
    'this site uses cookies…',
    'this website uses cookies…',
    'terms of use',
    'trademarks',
    'privacy statement',
    'privacy policy',
    'contact us',
    'accessibility',
    'accept all',
    'accept cookies',
    'manage cookies',
    'all rights reserved',
  ],
};

const KIND_OF = new Map(
  Object.entries(FURNITURE).flatMap(([kind, texts]) => texts.map((text) => [text, kind] as const)),
);

const BEGINNINGS = [...KIND_OF]
  .filter(([text]) => text.endsWith('…'))
  .map(([text, kind]) => [text.slice(0, -1), kind] as const);
const LONGEST = 200;

/** The kind of furniture that a line is, or null where it belongs to the article. */
export function furnitureKind(text: string): string | null {
  if (text !== '.' && !text.includes('?') && text.length <= 2000 && TEXT.signsOnly.is.test(text))
    return 'rule';
  if (text.length > LONGEST) return null;
  if (TEXT.pageNumber.is.test(text)) return 'page-number';
  if (TEXT.copyright.is.test(text)) return 'legal';
  return kindOf(text) ?? kindOfRow(text);
}

function kindOf(text: string): string | null {
  const words = key(text);
  return KIND_OF.get(words) ?? BEGINNINGS.find(([beginning]) => words.startsWith(beginning))?.[1] ?? null;
}

/** The kind of a row of links or buttons, each of which is furniture: `Print | Email`, `Was this helpful? Yes No`. */
function kindOfRow(text: string): string | null {
  const cut = TEXT.partsOfRow.is;
  const parts = [text.split(cut), text.split(' ')].map((some) => some.filter(Boolean).map(kindOf));
  const [question, buttons] = [text.slice(0, text.indexOf('?') + 1), text.slice(text.indexOf('?') + 1)];
  const row = parts.find((kinds) => kinds.length > 1 && kinds.every((kind) => kind !== null));
  if (row) return row[0] ?? null;
  return question && kindOf(question) && kindOfRow(buttons) ? kindOf(question) : null;
}

/** Links, icons and the punctuation around a text do not count. */
function key(text: string): string {
  const plain = text
    .replace(TEXT.linkWithText.is, '$1')
    .replace(TEXT.leadingSigns.is, '')
    .trim()
    .toLowerCase();
  return [':', '?', '.', '!', ']'].includes(plain.at(-1) ?? '') ? plain.slice(0, -1).trim() : plain;
}
