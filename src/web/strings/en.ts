/**
 * Every word that the pages say, in English. Text of reports and items comes from the story itself.
 *
 * @module
 */
import type { Certainty } from '../../facts/certainty.ts'
import type { Relation, Tie } from '../../facts/story.ts'
import type { Rejection } from '../../items/explain-item.ts'
import type { Difficulty, Item, ItemType, Verdict } from '../../items/item.ts'
import type { RemovedKind } from '../../text/document.ts'
import type { DeskAct } from '../components/desk-card.tsx'
import type { ErrorKind } from '../error-kind.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** Statements by what they are, for what was said about them. */
const STATEMENTS = {
  supported: 'Statements that are in the report:',
  refuted: 'Statements that the report contradicts:',
  'not-stated': 'Statements that are not in the report:',
} satisfies Record<Verdict, string>

/** Of a story whose keys are not secret. */
const OPEN_KEYS =
  'This story comes with the site, so anyone can look its answers up. That is fine for practice.'

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

export const en = {
  language: 'en',
  title: (page: string) => `${page} · Says Who`,
  skip: 'Skip to the content',
  // Behind a button that was pressed: in a form that can be sent once more, and in any other.
  again: 'This takes longer than usual. You can wait, or press once more: nothing counts twice.',
  slow: 'This takes longer than usual. Please wait: it is on its way.',
  nav: { label: 'Site', make: 'Make a quiz', about: 'How it works', stories: 'Stories' },
  footer: {
    line: 'Free and open. No account, no tracking.',
    about: 'How it works and privacy',
  },

  months: MONTHS,
  published: {
    unstated: 'not stated',
    unstatedKnown: (known: string) => `not stated (${known})`,
    day: (day: number, month: string, year: string) => `${day} ${month} ${year}`,
    month: (month: string, year: string) => `${month} ${year}`,
    // The zone as an offset, `+01:00`; empty for a clock at the publisher's place.
    minute: (date: string, time: string, zone: string) =>
      `${date}, ${time}${zone === '' ? '' : ` UTC${zone.replace(/.00:00/, '')}`}`,
    label: 'Date of the report:',
  },

  report: {
    number: (n: number, of: number) => `Report ${n} of ${of}`,
    ourSummary: (name: string) => `Our summary of the ${name.replace(/^The /, '')} report`,
    ourSummaryOf: (reportName: string) => `Our summary of ${reportName}`,
    ourSummaryUnnamed: 'Our summary of a report',
    unnamed: 'A report',
    outlet: 'Outlet',
    agency: 'News agency',
    byline: 'By',
    date: 'Date',
    outletUnknown: 'not named in the report',
    original: 'The report itself',
  },

  home: {
    title: 'Says Who: the news quiz that shows its evidence',
    heading: 'The news says a lot of things. Can you tell who said them?',
    lede: 'Ten questions from real reports. After every answer you see the sentence that proves it.',
    play: 'Play now',
    playNote: 'No account, no timer. About ten minutes.',
    noticeLabel: (title: string) => `Before you play “${title}”`,
    sampleLabel: 'How to read an answer',
    sample: [
      { role: 'source', text: 'The harbour office' },
      { role: null, text: ' ' },
      { role: 'cue', text: 'said' },
      { role: null, text: ' that ' },
      { role: 'content', text: 'the old bridge would stay shut until May' },
      { role: null, text: '.' },
    ],
    sampleNote:
      'A made-up sentence. In the quiz, each answer comes with the real one: who said it, the word that tells you so, and what they claimed.',
    make: 'For teachers',
    makeLede:
      'Paste today’s reports, look over the questions, and share a link. No account, for you or your class.',
    makeButton: 'Make a quiz from your articles',
    storiesHeading: 'Stories to play',
    readStory: 'See the reports',
    developers: 'For developers:',
    developersLink: 'the same quizzes as JSON, under /api/v1',
  },

  story: {
    reports: (n: number) => count(n, 'report', 'reports'),
    questions: (n: number) => count(n, 'question', 'questions'),
    kicker: 'Story',
    listHeading: 'Stories',
    listLede: 'Each story is a set of reports about one event. Play it first, then look inside.',
    contents: 'The reports',
    notice: 'Please note',
    afterword: 'What happened later',
    afterwordDate: (date: string) => `Written ${date}.`,
    sources: 'Sources:',
    play: 'Play this story',
    showClaims: 'Show who claims what',
    showClaimsNote: 'This gives away answers: play first.',
    hideClaims: 'Hide the claims',
    claimsTitle: (title: string) => `Who claims what: ${title}`,
    claimsHeading: 'Who claims what',
    claimsLede: 'Every claim we found in the reports, marked in the text.',
    sureHeading: 'How sure we are',
    sure: (kind: Certainty) => kind.replace('-', ' '),
    gridHeading: 'Who reports what',
    gridLede:
      'One claim after another, beside the sentences of other reports that come close to it. Whether they say the same is for you to judge.',
    // Whether two claims say the same is for the reader to see: both sentences are shown.
    nearness: (relation: Relation, by?: Tie) =>
      relation === 'different-figure'
        ? 'gives another figure'
        : `${by === 'figure' ? 'gives the same figure' : by === 'source' ? 'quotes the same source on something close to it' : 'has something close to it'}${relation === 'unsourced' ? ', without a source' : ''}`,
    silentIn: 'We found nothing close to it in:',
    onlyOne: (n: number) =>
      `For ${count(n, 'other claim', 'other claims')} we found nothing to compare in another report; the text above marks all.`,
    gridRest: (n: number) =>
      `${count(n, 'further claim is', 'further claims are')} not listed here; the text above marks all.`,
    license: 'Our summaries and questions may be used freely, with credit:',
  },

  dates: {
    endOf: (day: string) => `the end of ${day}`,
    at: (day: string, time: string) => `${day}, ${time} UTC`,
  },

  link: { keep: 'Keep this link' },

  paste: {
    title: 'Make a quiz',
    titleMore: 'Add a report',
    titleRefused: (title: string) => `Please look again: ${title}`,
    heading: 'Paste a news report',
    headingMore: 'Paste another report',
    lede: 'We find who claimed what, and write questions that the text itself answers. You look them over before anybody plays.',
    ledeMore: 'Reports of the same event from other outlets make better questions.',
    soFar: (reports: number, claims: number, questions: number) =>
      `So far: ${count(reports, 'report', 'reports')}, ${count(claims, 'claim', 'claims')}, ${count(questions, 'question', 'questions')}.`,
    toDesk: 'No more reports: go on with these',
    article: 'The report',
    articleHint: 'Copy it from the page and paste it here. We leave out menus and captions.',
    outlet: 'Outlet (optional)',
    outletHint: 'Who published it, if the text does not say so.',
    published: 'Date (optional)',
    publishedHint: 'The day it was published.',
    format: 'What did you paste?',
    formats: {
      auto: 'Work it out for me',
      text: 'Text',
      html: 'The source of a page (HTML)',
    },
    see: 'See the questions',
    more: 'Add another report',
    refused: 'This report cannot be used yet.',
    privacy:
      'The report is kept for you alone, under a link that nobody can guess, and is deleted on a date that you will see. It leaves this site for nowhere.',
    sampleLede: 'Nothing at hand? See how it works with two made-up reports.',
    sample: 'Try it with a sample',
    changed: 'Another report was added just now. Please send this one again.',
  },

  desk: {
    title: (title: string) => `Your questions: ${title}`,
    kicker: 'Your story',
    claims: (n: number) => count(n, 'claim', 'claims'),
    took: (ms: number) => `From text to questions in ${count(ms, 'millisecond', 'milliseconds')}.`,
    share: 'Share with your class',
    warnings: 'Good to know',
    chosen: (n: number) => (n === 0 ? 'No question yet' : count(n, 'question', 'questions')),
    chosenLede:
      'This is what your class will be asked. Each question stands above the paragraph that proves its answer.',
    noneChosen: 'Take questions from those below, or add a report that says who said what.',
    noneThere: 'Add a report that says who said what.',
    chooseAgain: 'Choose others',
    chooseAgainNote: 'Those that you keep stay. Dropped ones do not come back.',
    others: (n: number) => `${count(n, 'more question', 'more questions')} to choose from`,
    othersLede: 'They are proved by the text as well.',
    dropped: (n: number) => `${count(n, 'question', 'questions')} that you dropped`,
    acts: {
      keep: 'Keep',
      swap: 'Swap',
      drop: 'Drop',
      use: 'Use',
      restore: 'Put back',
    } satisfies Record<DeskAct, string>,
    done: {
      keep: 'Kept: it stays when you choose others.',
      swap: 'Swapped for another one.',
      drop: 'Dropped. You find it further down.',
      use: 'Added at the end.',
      restore: 'Put back.',
      choose: 'Chosen anew.',
      save: 'Saved. Questions that name the report say so now.',
      dropReport: 'The report and its questions are gone.',
      nothingToSwap: 'There is no other question to put in its place. A further report gives more.',
    },
    kept: 'Kept',
    key: 'right answer',
    difficulty: { easy: 'easy', medium: 'medium', hard: 'hard' } satisfies Record<
      Difficulty,
      string
    >,
    casualties: 'counts dead or injured people',
    moreEvidence: 'Further evidence',
    reports: 'The reports, with every claim marked',
    reportsLede:
      'Open one to see what we found in it, what we left out, and to put right what it is called.',
    notEnglish: 'not in English, so without questions',
    removed: (n: number) =>
      n === 0 ? 'Nothing was left out' : `What was left out: ${count(n, 'part', 'parts')}`,
    removedNothing: 'All of it reads like the report’s own words.',
    removedKinds: {
      headline: 'The headline: shown apart',
      metadata: 'About the report, not part of it',
      caption: 'Captions of pictures',
      credit: 'Credits',
      subheading: 'Headings within the text',
      duplicate: 'Said twice',
      timestamp: 'Times and dates',
      notice: 'Notices of the site',
      navigation: 'Menus and links of the site',
    } satisfies Record<RemovedKind, string>,
    editReport: 'Outlet and date',
    saveReport: 'Save',
    dropReport: 'Take this report out',
    storyHeading: 'This story',
    keepLink:
      'It opens this page on any device. Whoever has it can change the questions, so keep it to yourself.',
    deletesOn: (date: string) =>
      `This story is deleted on ${date}. Sharing it moves that day to the end of the game, if that is later.`,
    delete: 'Delete this story now',
    confirmDelete: 'Delete this story?',
    confirmDeleteText:
      'Its reports and questions are gone for good. Games that you have shared go on with their own copy.',
    confirmDeleteButton: 'Delete the story',
    backToDesk: 'Back to the questions',
    deleted: 'The story is deleted',
    deletedText: 'Its reports and questions are gone.',
  },

  share: {
    title: (title: string) => `Share: ${title}`,
    kicker: 'Share with your class',
    link: 'Share with a class',
    lede: 'Your class gets a link and a code. They play on their own phones, each at their own pace, without an account.',
    from: 'Which questions?',
    fromDesk: (n: number) =>
      n === 1 ? 'The one on your desk' : `The ${n} on your desk, in their order`,
    fromAll: 'Others, drawn from the whole story:',
    refused: 'Please look again.',
    n: 'How many questions',
    nHint: (most: number) => `This story has ${most} to choose from.`,
    types: 'What they ask',
    typeNames: {
      'who-said': 'Who said it?',
      'figure-source': 'Which source gave a figure?',
      figure: 'Which figure?',
      outlet: 'Which report?',
      'fact-check': 'Fact checks: does the report say so?',
      voice: 'In whose voice does the report say it?',
      'who-did': 'Who did it?',
      role: 'Who is who?',
      corroboration: 'Which reports have it?',
      'contested-figure': 'Who gave which figure?',
      chain: 'How did it reach the reader?',
      timeline: 'What came first?',
    } satisfies Record<ItemType, string>,
    noTypes: 'Please choose at least one.',
    badNumber: 'Please give a number from 1 to 50.',
    badDay: 'Please give a day from today to half a year from now.',
    closes: 'Open until',
    closesHint: 'To the end of that day, in every time zone.',
    more: 'More settings',
    ranks: 'Show ranks.',
    ranksHint: 'Off, each player sees only “7 of 10”, their own.',
    casualties: 'Include questions that count dead or injured people.',
    seedSummary: 'The same questions again',
    seed: 'Word or number (optional)',
    seedHint: 'The same word gives the same questions in the same order, today and next year.',
    button: 'Make the link',
    backToStory: 'Back to the story',
    openKeys: 'Anyone can look up these answers',
    openKeysText: `${OPEN_KEYS} For a test, paste reports of your own.`,
  },

  join: {
    title: 'Take part',
    kicker: 'You are invited',
    lede: (questions: number) =>
      questions === 0
        ? 'There is no question in this game just now.'
        : `${count(questions, 'question', 'questions')} on what news reports say, and who said it. You need no account and no name.`,
    button: 'Take part',
    until: (until: string) => `Open until ${until}.`,
    nickname: 'Name to play under (optional)',
    nicknameHint: 'Others may see it. Leave it empty and we make one up.',
    nicknameRefused: 'Please choose another name.',
    opens: (from: string) => `It opens ${from}.`,
    removed: 'Your teacher has taken you out of this game. You can take part again as someone new.',
    lost: 'This browser does not know any more who you were. If you have kept your link, open it; or take part as someone new.',
    class: 'Join your class',
    code: 'Code',
    codeHint: 'Six letters and digits, from your teacher.',
    go: 'Join',
    noCode: 'Please type the code that your teacher shows.',
    noGame: 'There is no game under this code. Please look at it once more.',
    again: 'Welcome back',
    who: (nickname: string) => `Are you ${nickname}?`,
    whoLede: (nickname: string, answered: number, of: number) =>
      `Somebody has played on this device as ${nickname}: ${answered} of ${of} answered.`,
    goOn: (nickname: string) => `Continue as ${nickname}`,
    someoneNew: 'I am someone new',
    someoneNewNote: (nickname: string) =>
      `What ${nickname} answered stays, but this device forgets them.`,
    resume: (nickname: string) => `Continue as ${nickname}?`,
    resumeText: (nickname: string) =>
      `This device plays as ${nickname} just now. What ${nickname} answered stays, but this device forgets them.`,
    stay: (nickname: string) => `Stay ${nickname}`,
    youAre: (nickname: string) => `You are ${nickname}`,
    resumeLink:
      'It brings you back to this game on any device, with what you have answered. Keep it to yourself.',
  },

  host: {
    title: (title: string) => `Your class: ${title}`,
    kicker: 'Your class',
    join: 'How to join',
    codeLabel: 'The code:',
    linkLabel: 'Or the link:',
    enlarge: 'Show it big',
    enlargeNote:
      'This page shows the right answers further down. For the screen in class, show the code big.',
    qrLabel: (url: string) => `QR code that leads to ${url}`,
    qrTitle: (title: string) => `Join: ${title}`,
    scanOr: (host: string) => `Scan it, or go to ${host} and type the code.`,
    back: 'Back to your class',
    openUntil: (until: string) => `Open until ${until}.`,
    notOpen: (from: string) => `Opens ${from}.`,
    closed: 'Closed: it takes no more answers.',
    local:
      'This address works on this computer only. For other devices start the site with “npm run start:class”, and open it under the address that it prints.',
    openKeys: OPEN_KEYS,
    players: (n: number) => (n === 0 ? 'Players' : count(n, 'player', 'players')),
    nobody: 'Nobody has joined yet.',
    progress: (answered: number, of: number, right: number) =>
      `${answered} of ${of} answered, ${right} right`,
    finished: (right: number, of: number) => `${right} of ${of}`,
    reload: 'Reload',
    live: 'This page keeps itself up to date.',
    csv: 'Download as a table (CSV)',
    report: 'Question by question',
    reportLede: 'What your class answered, and how often.',
    noAnswers: 'no answer yet',
    percentRight: (percent: number, right: number, answered: number) =>
      `${percent} % right (${right} of ${answered})`,
    chosen: (n: number) => `${n}×`,
    placed: (n: number) => `${n}× in this place`,
    withdrawn: 'withdrawn: it does not count',
    withdraw: 'Withdraw',
    restore: 'Count it again',
    factChecks: 'How your class judges statements',
    factChecksLede: 'A class that calls everything false is as wrong as one that believes it all.',
    factCheckRow: (key: Verdict, said: Readonly<Record<Verdict, number>>) =>
      `${STATEMENTS[key]} ${said[key]} of ${said.supported + said.refuted + said['not-stated']} right. Answers: ${said.supported}× in the report, ${said.refuted}× otherwise, ${said['not-stated']}× not in it.`,
    settings: 'This game',
    keepLink:
      'It opens this page on any device. Whoever has it sees all answers, so keep it to yourself.',
    reopen: 'Open it again until',
    move: 'Change the day',
    end: 'End it now',
    ranksOn: 'Switch ranks on',
    ranksOff: 'Switch ranks off',
    deletesOn: (date: string) => `This game is deleted on ${date}, with all its answers.`,
    delete: 'Delete this game now',
    confirmDelete: 'Delete this game?',
    confirmDeleteText:
      'All players and answers are gone for good. Download the table first if you need it.',
    confirmDeleteButton: 'Delete the game',
    deleted: 'The game is deleted',
    deletedText: 'Its players and answers are gone.',
    chose: 'Chose:',
    rename: 'Another name for this player',
    renameButton: 'Rename',
    remove: 'Remove this player',
    removeNote: 'Their answers are deleted. They can join again as someone new.',
    nameTaken: 'This name is taken. Please choose another one.',
    badName: 'A name has 1 to 30 characters on one line.',
  },

  ranks: {
    title: 'Ranks',
    see: 'See the ranks',
    lede: (of: number) => `Right answers of ${of}. Equal numbers share a rank.`,
    you: 'you',
    score: (n: number) => `${n} right`,
    none: 'Nobody has answered yet.',
  },

  reading: {
    title: 'Read first',
    heading: (n: number) => (n === 1 ? 'First, read the report' : 'First, read the reports'),
    lede: 'The questions are about what you read here. It stays open while you answer, so you need not learn it by heart.',
    difference:
      'An outlet publishes the report; a source is who the report says it from. They are different things.',
    start: 'Start the questions',
    resume: 'Go on with the questions',
    toResult: 'See your result',
  },

  question: {
    progress: (n: number, of: number) => `Question ${n} of ${of}`,
    kicker: {
      'figure-source': 'Which source?',
      'who-said': 'Who said it?',
      figure: 'Which figure?',
      outlet: 'Which report?',
      'fact-check': 'Fact check',
      voice: 'In whose voice?',
      'who-did': 'Who?',
      role: 'Who is who?',
      corroboration: 'Which reports?',
      'contested-figure': 'Two figures',
      chain: 'Chain',
      timeline: 'What came first?',
    } satisfies Record<ItemType, string>,
    verdictPrompt: 'Does this report say so?',
    choicesPrompt: 'Choose every right one.',
    orderPrompt: 'Give each line its place: 1 comes first.',
    noPlace: 'Place',
    // One report, because a statement names the one it is about: what is not in it may be in another.
    verdicts: {
      supported: 'In the report',
      refuted: 'The report says otherwise',
      'not-stated': 'Not in the report',
    } satisfies Record<Verdict, string>,
    answer: 'Answer',
    chooseFirst: {
      choice: 'Please choose one of the answers first.',
      verdict: 'Please choose one of the answers first.',
      choices: 'Please choose at least one of the answers first.',
      order: 'Please give each line a place of its own first.',
    } satisfies Record<Item['response'], string>,
    chooseTitle: (n: number, of: number) => `Choose an answer · Question ${n} of ${of}`,
    keysHint: (last: string) => `Keys A to ${last} choose, Enter answers.`,
    noTimer: 'No timer: take the time you need.',
    reports: 'The reports',
    readReports: (n: number) => (n === 1 ? 'Read the report' : 'Read the reports'),
    letters: ['A', 'B', 'C', 'D'],
  },

  check: {
    why: 'Why this question?',
    title: (stem: string) => `Why this question: ${stem}`,
    heading: 'Why this question?',
    passed: 'It passes every rule.',
    failed: 'It does not pass every rule now.',
    lede: 'The rules were just asked again, about the words of the reports.',
    rules: 'The rules',
    again: 'Check again',
    who: 'Who else is in the reports, and why not an answer here',
    rejected: {
      'right-too': 'may be right as well',
      'same-side': 'speaks for the same side as the right answer',
      'less-fitting': 'fits less well beside the others',
    } satisfies Record<Rejection, string>,
    from: (difficulty: string, reason: string) => `${difficulty}: ${reason}.`,
    ruleNames: {
      '1 evidence-stands': 'The proof stands in the report, word for word.',
      '11 option-count': 'There are enough answers to choose from.',
      '6 stands-alone': 'The question can be read without the report.',
      '7 no-give-away': 'Nothing gives the answer away.',
      '9 public-only': 'Nobody private is named as an answer.',
      '9 private-details': 'It tells nothing private.',
      '5 levels-apart': 'Who said it and who passed it on are kept apart.',
      '4 figure-logic': 'A figure keeps its source, its “about” and what it counts.',
      '3 real-distractors': 'The wrong answers are real ones from the reports.',
      '2 one-right-option': 'Only one answer is right.',
      '10 alteration': 'An altered statement changes one thing, and no report says it.',
      '10 silent-report': 'A report that is called silent says nothing like it.',
      '1 key-derived': 'Who reads only the proof finds the same answer.',
    } as Readonly<Record<string, string>>,
    back: 'Back',
  },
  answer: {
    right: 'Right',
    wrong: 'Not this time',
    rightLine: 'The answer is:',
    wrongLine: 'The right answer is:',
    kept: 'You had already answered this question. Your first answer stands.',
    tagRight: 'Right answer',
    tagRightYours: 'Right answer, and yours',
    tagYours: 'Your answer',
    tagMissed: 'Right, and you left it out',
    tagPlace: 'Where you put it',
    tagYourPlace: (place: number) => `You put it ${['first', 'second', 'third', 'fourth'][place]}`,
    next: 'Next question',
    result: 'See your result',
    soFar: (right: number, of: number) => `${right} of ${of} right so far`,
    withdrawn: 'Your teacher has withdrawn this question: it does not count.',
    moreClaims: 'What else does this report claim?',
    optionsLabel: 'The options',
    orderLabel: 'The options in the right order',
    orderBelow: 'Below they stand in the right order.',
  },

  evidence: {
    settles: 'The sentence that settles it',
    elsewhere: 'Where it does stand',
    who: 'Who is meant',
    other: 'What another report says',
    also: 'And for the others',
    why: 'Why',
    legend: { source: 'who said it', cue: 'word that reports it', content: 'what is claimed' },
    chain: 'From the outlet back to the source',
    outlet: 'Outlet',
    agency: 'Agency',
    via: 'Via',
    source: 'Source',
    ownVoice: 'no source: the report’s own words',
    altered: 'This statement was altered.',
    alteredBefore: 'Altered statement',
    alteredAfter: 'What the report says',
    alteredFrom: 'The report’s',
    alteredTo: 'became',
    alteredMark: 'altered words:',
    originalMark: 'original words:',
  },

  result: {
    heading: (right: number, of: number) => `${right} of ${of}`,
    label: 'Your result',
    lines: {
      all: 'Every one right. You read closely.',
      most: 'Well read. A look at what you missed pays off.',
      half: 'A good start. The sentences below show what to look for.',
      none: 'Your teacher has withdrawn all questions, so there is nothing to count.',
      few: 'These are hard to tell apart, and the sentences below show how. Try another round.',
    },
    meaning: 'Right means that this is what was reported, not that it is true.',
    itemsHeading: 'Your answers',
    itemRight: 'Right',
    itemWrong: 'Not right',
    itemOpen: 'Not answered',
    youChose: 'You chose:',
    key: 'Right answer:',
    evidence: 'Show the evidence',
    itemNumber: (n: number) => `Question ${n}`,
    playAgain: 'Play again',
    seeStory: 'See who claims what in this story',
    goOn: 'Go on with the questions',
    keep: (date: string) => `This round is deleted on ${date}.`,
  },

  about: {
    title: 'How it works',
    heading: 'How it works',
    sections: [
      {
        heading: 'Who said what',
        text: [
          'News reports are full of claims. Says Who asks you to keep them apart: which source said it, which figure they gave, and whether a report says it at all.',
          'You read one or two reports, then answer ten questions with them open beside you, without a timer. After each answer you see the sentence that proves it.',
        ],
      },
      {
        heading: 'What “right” means',
        text: [
          'Right means that this is what was reported, not that it is true. A report can be wrong, and so can a source. Fact checks have three answers: it is in the report, the report says otherwise, or it is not in the report.',
          'Some fact checks use an altered statement: one thing in it was changed on purpose. After your answer you always see the original beside it.',
        ],
      },
      {
        heading: 'Where the questions come from',
        text: [
          'Rules read the reports, find each claim with its source, and write questions whose answers the text proves. No language model is asked.',
          'The texts of the built-in stories are our own short summaries of real reports, and are always called so. They and their questions may be used freely under CC BY 4.0.',
        ],
      },
    ],
    privacyHeading: 'Privacy',
    privacy: (days: { open: number; kept: number; story: number; gameKept: number }) => [
      'You need no account, and we ask for no name. There is no tracking, no advertising and nothing from other companies on these pages.',
      'For each round we store the questions, your answers and when you gave them, under a random key. A cookie in your browser holds that key, so that a reload or a locked phone does not lose your place. It serves for nothing else.',
      `A round can be played for ${count(days.open, 'day', 'days')}. It is deleted ${count(days.kept, 'day', 'days')} after that, with all its answers.`,
      `Reports that you paste are open to whoever has their link, and to the players of your games; they are never listed. They are deleted after ${count(days.story, 'day', 'days')}, or with the last game on them. A game that you share is deleted ${count(days.gameKept, 'day', 'days')} after it closes. You can delete both at any time.`,
      'Players in a class get a made-up name, a tree and a number. Their teacher sees what was answered under it.',
    ],
    play: 'Start from the home page',
  },

  errors: {
    retry: 'Try again',
    kept: 'What you answered is kept.',
    tooLong: 'It was too long. Paste the text of the report, not the whole page.',
    reference: (id: string) => `If you write to us about this, please mention ${id}.`,
    home: 'Go to the home page',
    stories: 'See the stories',
    kinds: {
      form: {
        title: 'We could not read that',
        text: 'Something in the form did not arrive as it should. Please go back and try once more.',
      },
      article: {
        title: 'This report cannot be used',
        text: 'Please look at the text again. Here is what stands in the way:',
      },
      story: {
        title: 'No such story',
        text: 'It may have been deleted, or the link may be cut short.',
      },
      readOnly: {
        title: 'This story cannot be changed',
        text: 'The built-in stories stay as they are.',
      },
      changed: {
        title: 'The story has changed',
        text: 'Someone changed this story while you were at it. Please load the page again.',
      },
      nothingToAsk: {
        title: 'Nothing to ask',
        text: 'We found no question in these reports that can be proved from the text. Please choose another story.',
      },
      game: {
        title: 'No such game',
        text: 'Please look at the code or the link once more. Games are deleted on their date, so it may be gone.',
      },
      notOpen: {
        title: 'Not open yet',
        text: 'This game has not started. Please come back a little later.',
      },
      closed: {
        title: 'This game is closed',
        text: 'It takes no more players and no more answers.',
      },
      full: {
        title: 'This game is full',
        text: 'All its places are taken. Please tell your teacher.',
      },
      expired: {
        title: 'This game is over',
        text: 'It was past its date and has been deleted with all its answers.',
      },
      deleted: {
        title: 'This game was deleted',
        text: 'Its teacher deleted it, with everything that was answered in it.',
      },
      reportsGone: {
        title: 'The reports are gone',
        text: 'They were deleted, so they can no longer be shown. You can still answer the questions.',
      },
      question: {
        title: 'No such question',
        text: 'Please go on with the next one.',
      },
      notYet: {
        title: 'One question at a time',
        text: 'Please answer the question before this one first.',
      },
      withdrawn: {
        title: 'This question was withdrawn',
        text: 'It counts for nobody. Please go on with the next one.',
      },
      ranksOff: {
        title: 'No ranks in this game',
        text: 'They are not switched on.',
      },
      nickname: {
        title: 'Please choose another nickname',
        text: 'That one cannot be used in this game.',
      },
      player: {
        title: 'No such player',
        text: 'They may have been taken out.',
      },
      removed: {
        title: 'You are no longer in this game',
        text: 'Your teacher has taken you out of this game. You can take part again as someone new.',
      },
      lastArticle: {
        title: 'A story needs a report',
        text: 'This is the only one left. Delete the whole story instead.',
      },
      noSwap: {
        title: 'No other question is left',
        text: 'Nothing else can be asked of these reports. Keep this question, drop it, or add a report.',
      },
      noKey: {
        title: 'We do not know who you are',
        text: 'You may have played in another browser, or the link may be cut short. If you have kept yours, open it; or take part as someone new.',
      },
      notHost: {
        title: 'This page is for the teacher',
        text: 'As the teacher, open the link that you were asked to keep; as a player, join with the code.',
      },
      address: {
        title: 'Nothing here',
        text: 'The link may be old or cut short.',
      },
      method: {
        title: 'That does not work here',
        text: 'This address does not take what was sent. Please start from the home page.',
      },
      busy: {
        title: 'Very busy just now',
        text: 'Many people are playing. Please wait a moment and load the page again: nothing you answered is lost.',
      },
      forbidden: {
        title: 'Sent from elsewhere',
        text: 'A form is only taken from our own pages. Please open the page and send it from there.',
      },
      internal: {
        title: 'That was our mistake',
        text: 'Please try again: nothing you answered is lost.',
      },
    } satisfies Record<ErrorKind, { title: string; text: string }>,
  },
} as const
