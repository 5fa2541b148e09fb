/** The help inside the app. */
export const help = {
  'help.title': 'Help',
  'help.part.begin': 'To begin with',
  'help.part.meeting': 'A meeting',
  'help.part.years': 'Over the years',
  'help.to.overview': 'Open the overview',
  'help.to.parties': 'Open States and organisations',
  'help.to.meetings': 'Open the meetings',
  'help.to.recommendations': 'Open the recommendations',
  'help.to.people': 'Open the people',
  'help.to.matrix': 'Open the follow-up matrix',
  'help.to.exchange': 'Open import & export',
  'help.to.settings': 'Open the settings',

  'help.kept': 'How everything is kept and undone',
  'help.kept.text':
    'Everything is saved as you type; there is no button for it. {undo} takes back one step after another, after a restart too, and the line at the foot names the step that comes next. The <b>History</b> of a meeting tells who changed what, and when.',
  'help.import': 'Importing a prior record',
  'help.import.text':
    'Under <b>Import & export</b> open a file, drop it on the page or paste a text with {paste}; from Word or PDF, copy the words and paste them. In the source an underline shows what was recognised and as what, a line through the words what was left out as noise, a wavy line what found no place; uncertain facts are marked <b>To decide</b>. Correct or drop what is wrong, then accept all of it or only what is sure. Nothing enters the register before that, and one undo takes it all out again.',
  'help.sources': 'Two sources of one meeting',
  'help.sources.text':
    'When a text tells of a meeting that the register may already hold, the review says so, and you join the two or make a new meeting. Joined, each fact keeps all its sources. Where they disagree both values stay and one is in use; <b>Sources differ</b> beside the field lets you choose the other. The overview lists what is still undecided.',

  'help.attendance': 'Attendance by the one line',
  'help.attendance.text':
    'Under <b>Attendance</b> one line adds everybody: <code>kz nurymb</code> finds the person from Kazakhstan, in Latin or Cyrillic letters alike, and {enter} adds them and waits for the next. A State alone adds its delegation; a pasted list is taken apart for you to confirm. In the list below, {present} marks a person present, {excused} excused, {absent} absent, {remote} remote, {confirmed} confirmed, {invited} invited and {head} head of delegation, under any keyboard layout.',
  'help.roster': 'Days, many persons at once, an earlier meeting',
  'help.roster.text':
    'Over the list of a meeting of several days you choose a day or a session; the marks are then those of that day alone, and an open person has the times of arrival and departure: <code>930</code> is 09:30. Days go first: who is present or remote on any day or in any session came, and who is away on every day did not, whatever is marked for the whole meeting; a day without a mark of its own is as its sessions say, so who is away in every session of a day was away that day; papers, counts and the quorum follow that, and so does the number of meetings that the directories give: those held, with the person or somebody of the party present or remote. Marks that contradict one another are pointed out on the line and count as they stand. {space} chooses a person, Shift with the arrows several, {all} all; what you do then is done to all of them and is one step of undo. Persons are dragged to another place or delegation, or moved by Alt and the arrows; so are delegations within their section, which then stand as set by you, in the papers too, until you put them back in protocol order. <b>From an earlier meeting</b> brings its delegations and people, with the post of the new date where one is recorded. A quorum is shown once you set it: member States on the date of the meeting count when somebody is present or remote, when a headcount is given, or, at a meeting that was held, when the delegation is recorded without names.',
  'help.paste': 'A pasted list of participants',
  'help.paste.text':
    'Paste into the line that adds, or choose <b>Paste list</b>: from Excel, from a table in Word or in an e-mail, or plain lines with persons under their delegations. The columns are recognised by their titles and by what stands in them; under <b>Columns</b> say otherwise where one was taken wrongly. A column headed by a day of the meeting, with marks in its cells, says who was there on that day. Below, each row says what will become of it: a new person, one the register knows, a change, or left out, and why. <b>To look at</b> gathers the rows that ask something: two people in one cell, initials alone, a namesake, a word that was not understood. Where a name is near that of somebody known, the row says why and waits until you choose the same person or another. A sum or a heading that was left out may be made a person or a headcount in its row. A State or organisation that nobody knows is asked about once for all its rows, and e-mail or telephone that the register has otherwise are yours to keep or replace. Choose for one row, or <b>For all shown</b>; rows in doubt keep no other row waiting. The preview stays, a restart included, until you bring it in or close it. Ctrl Enter (on a Mac ⌘ Enter) brings it in from wherever you stand in it. What you confirm is one step of undo.',
  'help.tables': 'Tables: out, edited in a spreadsheet, and in again',
  'help.tables.text':
    '<b>Table</b> over the attendance of a meeting, and over the people, saves a workbook or a CSV; e-mail, telephone and address are in it only where you ask for them. Edit it as you like: sort it, move its columns, add rows and columns, but leave the column <b>Record</b> as it is, for by it each row finds its record, whatever you correct in its name; where the name becomes another person’s, say whether they sit in the first one’s place. <b>Read table</b> shows, before anything enters the register, what is new, what changes from what to what, and what stays. A cell you did not touch changes nothing, even if the register is newer. Where both were changed, the register’s value stays until you tick the table’s. Rows that you took out are asked about: they stay unless you tick them. A row without <b>Record</b> is compared by name and added if it is new; where a number was moved or damaged, the rest of the row tells whose it is, and nothing is changed unseen. Read the same file twice and the second time there is nothing to bring in. All of it is one step of undo.',
  'help.outcome': 'Outcome paragraphs and statements',
  'help.outcome.text':
    'Under <b>Outcome</b> paste the numbered paragraphs or write them; {enter} at the end of one begins the next. In a pasted text Rapporteur offers to mark the statements it recognises, each with its actor, operative verb and class. To mark one yourself, select its words and press {mark}. Each statement says whether it calls for follow-up.',
  'help.paper': 'The papers and their export',
  'help.paper.text':
    'A paper stands beside the meeting and changes while you type; {paper} shows or hides it. Above it choose which: minutes, list of participants, a sign-in sheet for each day, name plates to fold, badges, or the contact list of the delegations, which is not for publication. The button beside the choice holds the options of each: order, columns, days, size. Who asked not to be published is left out of the list, and a line says how many they are; contacts stand only beside those who agreed. <b>Export</b> saves the paper as Word, PDF or a web page, prose also as Markdown and plain text, lists also for Excel. Headings and captions are in English or Russian, whatever the language of the interface. A paragraph stands in the language of the paper where it is recorded in it, otherwise in the one it has.',

  'help.recommendations': 'Recommendations, each once',
  'help.recommendations.text':
    'In the <b>Outcome</b> of a meeting, <b>Make it a recommendation</b> takes one statement into the register, and a button above takes all that call for follow-up. Where the register says nearly the same already, it shows the words they share and offers to add the statement as one more origin, so that what four meetings repeat stays one line. The page of a recommendation has its text in the working languages side by side, where it was made and reaffirmed, whom it addresses, its themes and dates, what it supersedes, merges or repeats, and how it stands in each State. A chain that would lead back to itself is refused. “Not reported” is not “not started”; <b>Overdue</b> and <b>Silent</b> are told by the due date and by how long nothing was heard.',
  'help.names': 'Names and dates that change over time',
  'help.names.text':
    'Delegations stand in the paper under the name that was in force on the date of the meeting, and a note says where a State bears another name today. How a source wrote it is kept as <b>Name as printed</b>, and a person’s function stays as it was at that meeting. A date may lack what nobody knows: <code>22 September</code> is kept without a year, and the overview lists it until the year is found.',
  'help.parties': 'States and organisations: names, status and Chair over time',
  'help.parties.text':
    'The directory lists those in use; any other Member of the United Nations or organisation of the field is found by name, acronym or code and comes into use when you choose it. On the page of each, names, status, Chairmanships and support roles have a period: <b>From</b> is the first date on which it holds, <b>Until</b> the first on which it no longer does. Dates that cannot all be right, such as two States in the Chair at once, are pointed out at the row and at the head of the page; they may stay where the sources disagree.',
  'help.people': 'People, and two records of one person',
  'help.people.text':
    'Under <b>People</b> a name is found in any script and spelling; a person’s page holds their names, appointments with dates, contacts, meetings and interventions. Contacts stay out of papers unless they are chosen for one. Where two records may be of one person, <b>Possible duplicates</b> says why: <b>Compare</b> puts them side by side, and <b>Merge</b> makes them one. Two attendances at one meeting become one, what you did not choose stays in the history, the old address leads to the person, and one undo parts them again. <b>Not the same person</b> is remembered, and taken back on the page of either.',
  'help.follow-up': 'Follow-up: the matrix and its reports',
  'help.follow-up.text':
    'The matrix shows each recommendation in each State that it addresses; a mark says the status last reported, the line at the foot says it in words. An empty cell is not addressed, and “not reported” is not “not started”. The arrow keys move, {enter} opens a cell, and <code>1</code> to <code>7</code> begin a report with that status, which counts once you add it. A report keeps its date, who gave it and where, the words in each language, and files as evidence, which go with every bundle. A bell struck through marks a State that was silent for as long as the settings say, a clock what is overdue. <b>As of today</b> looks back to a day or a meeting. <b>Export</b> gives what is in view, as the matrix or as the report of one State.',
  'help.sheets': 'Follow-up sheets: out to a State, and in again',
  'help.sheets.text':
    '<b>Follow-up sheets</b> saves a workbook for one State, in English or Russian: a row for each open recommendation that addresses it, and columns for its ministries to fill in. Read the returned file there: each row says what it would add. Statuses are understood in both languages; a misspelt one is proposed and waits, as does a row whose mark was lost, that names another State’s sheet, stands there twice, or tells of what the State was not asked. Tick what you accept: it becomes new reports, nothing is overwritten, all of it is one step of undo, and the same sheet read again offers nothing.',
  'help.bundle': 'The bundle: a copy, and the way to another laptop',
  'help.bundle.text':
    'The register is kept on this computer only: in the app’s own folder or, where Rapporteur runs in a browser, in the storage of that browser. <b>Export the register</b> writes one file with all records, their history and the attached files, as a copy or for another laptop; what still waits for review is not in it. An empty register takes such a file over whole, any other adds what it lacks and keeps its own values. A browser may remove the register when the disk fills up, and does so when its site data are cleared: ask for protection in the settings, and export from time to time.',
} as const;
