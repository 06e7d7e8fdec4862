/** A part of an event, as this reader calls it. */
export type EventPart =
  | 'log'
  | 'source'
  | 'id'
  | 'level'
  | 'description'
  /** Parts that say nothing about the fix, but belong to the event. */
  | 'date'
  | 'time'
  | 'category'
  | 'keywords'
  | 'user'
  | 'computer'
  | 'opcode';

/**
 * The labels of the Event Viewer of 2008 and later, of 2003, and of `wevtutil`, in the languages whose words are known here [M]:
 * English, German, French, Spanish, Italian, Japanese. Lower case, with plain apostrophes.
 */
const LABELS: Record<EventPart, readonly string[]> = {
  log: [
    'log name',
    'protokollname',
    'nom du journal',
    'nombre de registro',
    'nombre del registro',
    'nome registro',
    'ログの名前',
  ],
  source: [
    'source',
    'event source',
    'quelle',
    'ereignisquelle',
    "source de l'événement",
    'origen',
    'origen del suceso',
    'origen del evento',
    'origine',
    'origine evento',
    'ソース',
    'イベント ソース',
  ],
  id: [
    'event id',
    'ereignis-id',
    'ereigniskennung',
    "id de l'événement",
    'id. del evento',
    'id. de evento',
    'id. suceso',
    'id. de suceso',
    'id evento',
    'イベント id',
  ],
  level: [
    'level',
    'event type',
    'ebene',
    'ereignistyp',
    'niveau',
    "type de l'événement",
    'nivel',
    'tipo de suceso',
    'livello',
    'tipo evento',
    'レベル',
    'イベントの種類',
  ],
  description: ['description', 'beschreibung', 'descripción', 'descrizione', '説明'],
  date: ['date', 'datum', 'fecha', 'data', '日付'],
  time: ['time', 'zeit', 'uhrzeit', 'heure', 'hora', 'ora', '時刻'],
  category: [
    'task category',
    'task',
    'event category',
    'aufgabenkategorie',
    'ereigniskategorie',
    'catégorie de la tâche',
    "catégorie de l'événement",
    'categoría de la tarea',
    'categoría de tarea',
    'categoría del suceso',
    'categoria attività',
    'categoria evento',
    'タスクのカテゴリ',
    'イベント カテゴリ',
  ],
  keywords: [
    'keywords',
    'keyword',
    'schlüsselwörter',
    'mots clés',
    'palabras clave',
    'parole chiave',
    'キーワード',
  ],
  user: ['user', 'user name', 'benutzer', 'utilisateur', 'usuario', 'utente', 'ユーザー'],
  computer: ['computer', 'ordinateur', 'equipo', 'コンピューター', 'コンピュータ'],
  opcode: ['opcode', 'vorgangscode', 'code opératoire', 'código de operación', 'オペコード'],
};

const PARTS = new Map(
  (Object.keys(LABELS) as EventPart[]).flatMap((part) => LABELS[part].map((label) => [label, part] as const)),
);

const LABELLED = /^\s*([^:：]{2,40}?)\s?[:：]\s*(.*)$/;

/** The part of an event that a line gives, with its value; null for any other line. */
export function eventPart(text: string): { part: EventPart; value: string } | null {
  const [, label = '', value = ''] = LABELLED.exec(text) ?? [];
  const part = PARTS.get(label.toLowerCase().replace('’', "'"));
  return part ? { part, value: value.trim() } : null;
}
