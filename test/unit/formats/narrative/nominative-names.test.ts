import { describe, expect, it } from 'vitest';
import { nominativeName } from '@/formats/narrative/nominative-person';
import { nominativePost } from '@/formats/narrative/nominative-post';

describe('a name in an oblique case', () => {
  it.each([
    ['А.К. Смаилова', 'genitive', 'А.К. Смаилов'],
    ['И.Рахматова', 'genitive', 'И.Рахматов'],
    ['Мавджуды Раджабовой', 'genitive', 'Мавджуда Раджабова'],
    ['Айдаралиева Алмаза Бековича', 'genitive', 'Айдаралиев Алмаз Бекович'],
    ['Киселёвой Ольги Петровны', 'genitive', 'Киселёва Ольга Петровна'],
    ['МАЛИНОВСКОГО Петра', 'genitive', 'МАЛИНОВСКИЙ Пётр'],
    ['Анну Ковалевскую', 'accusative', 'Анна Ковалевская'],
    ['Игорю Соколову', 'dative', 'Игорь Соколов'],
    ['Сергеем Беловым', 'instrumental', 'Сергей Белов'],
    ['Марией Ивановной Орловой', 'instrumental', 'Мария Ивановна Орлова'],
    ['Велиева Намика Рагим оглы', 'genitive', 'Велиев Намик Рагим оглы'],
  ] as const)('%s, %s, is %s without a doubt', (printed, form, name) => {
    expect(nominativeName(printed, form)).toEqual({ name, isSure: true });
  });

  it.each([
    ['Ханса Шмидта', 'genitive', 'Ханс Шмидт'],
    ['А.А. Липы', 'genitive', 'А.А. Липа'],
    ['Желимиром Радичем', 'instrumental', 'Желимир Радич'],
    ['Гулноры Хакимзода', 'genitive', 'Гулнора Хакимзода'],
    ['Фуада Мурадханлы', 'genitive', 'Фуад Мурадханлы'],
    ['Дюбуа', 'genitive', 'Дюбуа'],
  ] as const)('%s, %s, may be %s', (printed, form, name) => {
    expect(nominativeName(printed, form)?.name).toBe(name);
  });

  it('is left alone where its endings are of him and of her', () => {
    expect(nominativeName('Ивановой Петрова', 'genitive')).toBeUndefined();
    expect(nominativeName('John Smith', 'genitive')).toBeUndefined();
  });
});

describe('a post in an oblique case', () => {
  it.each([
    ['заместителя министра внутренних дел', 'заместитель министра внутренних дел', 'genitive'],
    ['Первого заместителя министра', 'Первый заместитель министра', 'genitive'],
    ['вторым секретарём Посольства', 'второй секретарь Посольства', 'instrumental'],
    ['Генеральному директору МОТ', 'Генеральный директор МОТ', 'dative'],
    ['главы миссии МОМ', 'глава миссии МОМ', 'genitive'],
    ['вице-министру труда', 'вице-министр труда', 'dative'],
    ['Чрезвычайного и Полномочного Посла', 'Чрезвычайный и Полномочный Посол', 'genitive'],
    ['заведующей отделом', 'заведующая отделом', 'genitive'],
    ['и.о. начальника отдела', 'и.о. начальник отдела', 'genitive'],
  ])('«%s» is «%s»', (printed, words, form) => {
    expect(nominativePost(printed)).toEqual({ words, case: form });
  });

  it.each([
    'министр труда',
    'глава миссии',
    'Deputy Minister',
    'делегат от Казахстана',
    'заведующая отделом',
  ])('«%s» stays as it is', (printed) => {
    expect(nominativePost(printed)).toEqual({ words: printed });
  });
});
