const adjective =
  '(?:participating|member|observer|invited|co-sponsoring|signatory|central asian|concerned|all|both|representatives of)';
const noun =
  '(?:states|countries|governments|delegations|delegates|participants|parties|ministers|officials|senior officials|heads? of delegations?|national co-?ordinators|experts|focal points|co-?ordinators|members|specialists|chairs|heads of (?:the )?(?:migration |border |competent |national )?(?:agencies|authorities|services|departments)|observers|partners|member states|observer states|representatives|sides|members of the \\p{L}+|co-?chairs|stakeholders|speakers)';
const body =
  '(?:the )?(?:chair(?:man|person|woman|manship)?|co-?chairs?|meeting|conference|session|process|forum|(?:working |expert |ad hoc |steering |strategic |technical )?group|task force|(?:steering |joint |standing |executive )?committee|commission|board|round ?table|workshop|seminar|consultations?|dialogue|assembly|summit|panel|network|platform|presidency|som|teg|support unit|secretariat|council)';
const ru =
  '(?:государства(?:[ -](?:участники|члены|наблюдатели))?|страны(?:[ -](?:участницы|члены|наблюдатели))?|участники(?: (?:совещания|встречи|заседания|конференции|процесса|форума))?|стороны|делегации|делегаты|министры|главы (?:делегаций|ведомств|миграционных ведомств)|представители (?:государств|стран)(?:[ -](?:участников|участниц|членов))?|старшие должностные лица|должностные лица|(?:национальные )?координаторы|эксперты|специалисты|министры (?:внутренних|иностранных) дел|руководители(?: (?:миграционных |компетентных )?(?:ведомств|служб|органов))?|сопредседатели|совет(?: (?:руководителей|министров))?|комитет|комиссия|(?:рабочая )?группа(?! поддержки)(?: экспертов)?|выступавшие|выступающие|председатель(?:ство)?|совещание|встреча|конференция|заседание|правительства|члены (?:процесса|совета|комитета|группы)|собравшиеся|присутствующие)';

/** Those who act together in an outcome: the collective that a statement is ascribed to. */
export const collectiveSource = `(?:the )?(?:${adjective} )?(?:and ${adjective} )?${noun}(?: (?:of|to|at) the (?:meeting|conference|process|session))?`;

/** "We, the Ministers of the participating States, …" */
const apposition = '(?:, [^.;:]{3,120}?,)?';

/** Any actor of a statement, pronouns included. */
export const actorSource = `(?:${collectiveSource}|${body}|they|we${apposition}|it|${ru}|они|мы${apposition}|(?:the )?delegations? of (?:(?! (?:was|were|is|are|has|have|had) )[^.,;:]){3,60}?|делегаци[яи] [^.,;:]{3,60}?)`;

/** Pronouns, whose actor is the one named before. */
export const pronouns: ReadonlySet<string> = new Set(['they', 'it', 'они']);

/** Agents of the Russian passive, with who they are. */
export const agents: readonly (readonly [instrumental: string, nominative: string])[] = [
  ['государствами-участниками', 'Государства-участники'],
  ['государствами-членами', 'Государства-члены'],
  ['участниками', 'Участники'],
  ['министрами', 'Министры'],
  ['главами делегаций', 'Главы делегаций'],
  ['старшими должностными лицами', 'Старшие должностные лица'],
  ['национальными координаторами', 'Национальные координаторы'],
  ['экспертами', 'Эксперты'],
  ['сторонами', 'Стороны'],
  ['делегациями', 'Делегации'],
  ['председателем', 'Председатель'],
  ['совещанием', 'Совещание'],
  ['конференцией', 'Конференция'],
];
