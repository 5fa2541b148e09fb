const organisationWord =
  /(?:^|\s)(?:forum|organi[sz]ation|association|alliance|agency|foundation|fund|network|institute|university|cent(?:re|er)|committee|commission|council|federation|society|union|initiative|secretariat|форум|организаци\p{L}*|ассоциаци\p{L}*|альянс|агентств\p{L}*|фонд|сеть|институт|университет|центр|комитет|комисси\p{L}*|совет|федераци\p{L}*|обществ\p{L}*|союз|инициатив\p{L}*|секретариат)(?=\s|$)/iu;

/** "Steppe Mobility Forum": words without a comma that hold what organisations call themselves. */
export function isOrganisationName(text: string): boolean {
  return !text.includes(',') && organisationWord.test(text);
}
