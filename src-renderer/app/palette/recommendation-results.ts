import { ListTodo } from 'lucide-react';
import { inLanguage } from '@/domain/fields';
import { groupedBy } from '@/domain/grouped-by';
import { openingOfText, withOpening } from '@/domain/outcome-item';
import { originReference, originsInOrder, recommendationReference } from '@/domain/recommendation-reference';
import { normaliseName } from '@/domain/reference/normalise-name';
import { recommendationAddress } from '@/pickers/recommendations/recommendation-address';
import { originContext } from '@/pickers/recommendations/use-recommendation-rows';
import type { Register } from '@/store/register';
import type { PaletteProvider } from '@/ui/commands/palette-provider';

const most = 6;

interface Findable {
  readonly id: string;
  readonly text: string;
  readonly reference: string;
  readonly searchText: string;
}

/**
 * Finds recommendations by their words in any language, or by the reference of any place where they were made. Without a
 * query it offers none: which of them is wanted cannot be guessed. They are read when the palette opens, and not again for
 * every letter.
 */
export function recommendationResults(
  register: Pick<Register, 'namedRecommendations'>,
  locale: string,
): PaletteProvider {
  let lastRead: Promise<readonly Findable[]> | null = null;
  return {
    heading: 'app.nav.recommendations',
    find: async (query) => {
      const words = normaliseName(query).split(' ').filter(Boolean);
      if (words.length === 0) {
        lastRead = null;
        return [];
      }
      const all = await (lastRead ??= readAll(register, locale));
      return all
        .filter(({ searchText }) => words.every((word) => searchText.includes(word)))
        .slice(0, most)
        .map(({ id, text, reference }) => {
          const [title, detail] = text === '' ? [reference, ''] : [text, reference];
          return { id, title, detail, icon: ListTodo, to: recommendationAddress(id) };
        });
    },
  };
}

async function readAll(
  register: Pick<Register, 'namedRecommendations'>,
  locale: string,
): Promise<readonly Findable[]> {
  const records = await register.namedRecommendations();
  const context = originContext(records);
  const origins = groupedBy(records.origins, ({ recommendationId }) => recommendationId);
  return records.recommendations.map((one) => {
    const own = originsInOrder(origins.get(one.id) ?? [], context.meetings);
    const reference = recommendationReference(one, own, context, locale);
    const cited = own.flatMap((origin) => [
      originReference(origin, context, 'en'),
      originReference(origin, context, 'ru'),
    ]);
    // How it was worded at a meeting leads to it as its present text does.
    const texts = [one, ...own].flatMap(({ text }) => Object.values(text));
    const opening = openingOfText(one.text, own, records.items);
    return {
      id: one.id,
      text: inLanguage(withOpening(one.text, opening), locale),
      reference,
      searchText: normaliseName([reference, ...cited, ...texts, ...Object.values(opening)].join(' ')),
    };
  });
}
