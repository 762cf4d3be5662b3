/**
 * Head nouns and titles that tell what sort of thing a source is.
 *
 * A word may stand in two lists (“police” is a group and a body, “guard” a person and a body).
 *
 * @module
 */

/**
 * Singular head nouns of offices, occupations and standings as printed before or after a name: “president”,
 * “spokeswoman”, “survivor”. All lower case and one word; hyphens stand in, spaces do not.
 *
 * Left out: nouns of several words, whose last word is here (“prime minister” → “minister”, “attorney
 * general” → “general”), plurals ({@link GROUP_NOUNS}), adjectives that go with an office (“former”,
 * “acting”) and words that are more
 * often something else (“private”, “major”, “count”, “forward”).
 */
export const ROLE_NOUNS: readonly string[] = list(`
  abbot academic activist actor actress administrator admiral adviser advisor advocate agent aide
  airman alderman ambassador analyst anchor anthropologist arbitrator archaeologist archbishop
  architect artist assemblyman assemblywoman assistant astronaut astronomer astrophysicist athlete
  attache attaché attacker attorney aunt author autocrat ayatollah backbencher bailiff baker
  banker barber baron baroness barrister bartender batsman billionaire biographer biologist bishop
  blogger bodyguard boss botanist bowler boxer boyfriend brigadier broadcaster broker brother
  builder bureaucrat businessman businessperson businesswoman butcher bystander cabbie cameraman
  campaigner candidate captain cardinal cardiologist caretaker carpenter cartoonist celebrity ceo
  cfo chair chairman chairperson chairwoman challenger champion chancellor chaplain chef chemist
  chief chieftain choreographer cleaner cleric clerk climatologist co-chair co-director co-founder
  co-leader co-owner coach cofounder colleague colonel columnist comedian commandant commander
  commentator commissioner commodore composer conductor congressman congresswoman conscript
  constable consul consultant contender contractor convict coo coordinator coroner corporal
  correspondent cosmonaut councillor councilman councilmember councilor councilwoman counsel
  counsellor counselor countess cousin criminologist cto curator cyclist dame dancer daughter
  deacon dealer dean defendant defender delegate demographer demonstrator dentist deputy designer
  detective developer dictator diplomat director director-general dissident dockworker doctor
  driver drummer duchess duke earl ecologist economist editor editor-in-chief electrician emir
  emissary emperor employee empress engineer entrepreneur envoy epidemiologist ex-president
  executive expert eyewitness farmer father fiance fiancee fiancé fiancée fighter filmmaker
  financier firefighter fisherman footballer forecaster foreman founder friend front-runner
  frontrunner fugitive functionary gardener general geneticist geologist girlfriend goalkeeper
  golfer governor graduate granddaughter grandfather grandmother grandson guard guerrilla
  guitarist gunman gunner gymnast hacker handler head headmaster headmistress headteacher heir
  historian homeowner host hostage husband imam immunologist incumbent influencer informant inmate
  inspector inspector-general insurgent inventor investigator investor jailer janitor jihadist
  jockey journalist judge jurist justice king laborer labourer lady landlady landlord lawmaker
  lawyer leader lecturer legislator lieutenant lieutenant-colonel lifeguard linguist lobbyist lord
  magistrate magnate manager marine marquess marshal mathematician mayor mechanic medalist
  medallist mediator medic mep mercenary meteorologist metropolitan microbiologist midfielder
  midwife migrant militant millionaire miner minister missionary mogul monarch monitor monk mother
  mp msp mufti mullah musician negotiator neighbor neighbour nephew neuroscientist niece nominee
  notary novelist nun nurse observer oceanographer officer official oligarch olympian ombudsman
  ombudswoman oncologist operative opponent organiser organizer owner paediatrician painter
  palaeontologist paleontologist paramedic parliamentarian partner passer-by pastor pathologist
  patriarch patrolman peacekeeper pediatrician pensioner pharmacist philanthropist philosopher
  photographer photojournalist physician physicist pianist pilot pitcher plaintiff player
  playwright plumber poet policeman policewoman politician pollster pontiff pope preacher premier
  presenter president president-elect priest prince princess principal prisoner producer professor
  programmer proprietor prosecutor protester provost psychiatrist psychologist publisher pupil
  quarterback queen rabbi racer ranger rapper rapporteur rebel rector referee reformer refugee
  regent registrar reporter representative rescuer researcher resident retiree reverend ruler
  runner sailor scholar scientist screenwriter sculptor secretary secretary-general seismologist
  senator separatist sergeant serviceman servicewoman shareholder sheikh sheikha sheriff
  shopkeeper singer sister skier skipper sniper sociologist soldier solicitor son songwriter
  speaker specialist spokesman spokesperson spokeswoman sprinter spy staffer statistician steward
  stewardess strategist striker strongman student sultan sultana superintendent supervisor surgeon
  survivor suspect swimmer teacher technician technocrat tenant theologian therapist trader
  trainer treasurer trooper trucker tutor tycoon umpire uncle under-secretary undersecretary
  unionist veteran veterinarian vicar vice-chairman vice-chancellor vice-minister vice-president
  victim villager violinist virologist viscount vlogger volcanologist volunteer waiter waitress
  warden warlord whistleblower widow widower wife winger witness worker writer zoologist
`)

/**
 * Titles printed straight before a name, cased as printed, with and without the full stop where both occur.
 *
 * Left out: offices that head a longer phrase (“Prime Minister”), for which {@link ROLE_NOUNS} serve, letters
 * after a name (“KC”, “Jr.”), and “Brother”, “Tun”, “PC” and “DC”, which are more often something else.
 */
export const TITLES: readonly string[] = list(`
  Adm Adm. Archbishop Atty. Ayatollah Baron Baroness Bishop Brig Brig. Capt Capt. Cardinal Cdr
  Chancellor Cmdr Cmdr. Cmdt Cmdt. Col Col. Const Const. Count Cpl Cpl. Dame Datuk Det Det. Don
  Doña Dr Dr. Duchess Duke Earl Emir Emperor Empress Father Fr Fr. Frau Gen Gen. Gov. Govs. Herr
  Hon Hon. Honorable Honourable Imam Insp Insp. Judge Justice King Lady Lord Lt Lt. MSgt. Madame
  Mademoiselle Maj Maj. Major Maulana Messrs Messrs. Miss Monsieur Monsignor Mr Mr. Mrs Mrs. Ms
  Ms. Msgr Msgr. Mullah Mx Mx. Pfc. Pope Pres. President Prince Princess Private Prof Prof.
  Professor Pvt Pvt. Queen Rabbi Rep. Reps. Rev Rev. Revd Sen. Senor Senora Sens. Señor Señora Sgt
  Sgt. Shaikh Sheik Sheikh Shri Signor Signora Sir Sister Smt Smt. Spc. Sultan Supt Supt. Viscount
`)

/**
 * Plural head nouns of groups that are quoted as one: “officials”, “residents”, “rebels”. All lower case.
 *
 * Left out: pronouns and amounts (“others”, “many”), peoples (“Ukrainians”, for which see the countries) and
 * singular bodies ({@link BODY_NOUNS}). “people”, “men”, “women” and “children” are counted more often than
 * they speak.
 */
export const GROUP_NOUNS: readonly string[] = list(`
  academics activists advisers advisors advocates aides allies ambassadors analysts archaeologists
  artists astronomers asylum-seekers athletes attorneys auditors authorities bankers biologists
  bishops broadcasters brokers businessmen businesspeople bystanders campaigners candidates
  children citizens clerics climatologists coaches colleagues commanders commentators congressmen
  conscripts conservationists conservatives consumers correspondents councillors critics customers
  defendants delegates democrats demonstrators detainees detectives diplomats directors dissidents
  doctors drivers economists editors employees employers engineers entrepreneurs environmentalists
  envoys epidemiologists executives experts exporters extremists eyewitnesses families fans
  farmers fathers fighters firefighters fishermen footballers forecasters friends generals
  geologists governors guerrillas headteachers historians hostages importers informants inmates
  insiders inspectors insurgents investigators investors jihadists journalists judges jurors
  labourers lawmakers lawyers leaders legislators liberals locals loyalists magistrates managers
  manufacturers mayors mediators medics men meps meteorologists migrants militants militiamen
  miners ministers monitors mothers mourners mps musicians negotiators neighbors neighbours nurses
  observers officers officials onlookers opponents organisers organizers owners paramedics parents
  parliamentarians participants passengers passers-by patients peacekeepers pensioners people
  pharmacists physicians physicists pilgrims pilots plaintiffs players police politicians
  pollsters priests prisoners producers professors prosecutors protesters protestors psychiatrists
  psychologists publishers pundits pupils rebels recruits refugees regulators relatives reporters
  republicans rescuers researchers residents respondents retailers scholars scientists
  seismologists senators separatists shareholders soldiers sources specialists spokesmen staff
  staffers strikers students supporters surgeons survivors suspects teachers terrorists tourists
  townspeople traders troops unionists veterans victims villagers virologists volunteers voters
  witnesses women workers worshippers writers
`)

/**
 * Singular head nouns of bodies that speak: “ministry”, “court”, “airline”. All lower case. “police”, “military”
 * and “forces” take a plural verb at times and are kept.
 *
 * Left out: places (“city”, “state”, “province”), nouns of several words (“air force” → “force”) and names
 * (for which see the bodies).
 */
export const BODY_NOUNS: readonly string[] = list(`
  academy administration agency airline airport alliance ambulance archdiocese army assembly
  association authority automaker bank battalion bloc board body brigade broadcaster broadsheet
  brokerage bundestag bureau cabinet campaign carmaker carrier cartel center centre chamber
  chancellery channel charity church clinic club co-operative coalition coastguard college command
  commission committee company confederation conglomerate congress consortium consulate
  cooperative corporation corps council court crew daily delegation department developer diocese
  directorate division duma embassy exchequer faction factory faculty federation firm force forces
  foundation fund gang gendarmerie government group guard headquarters hospital house inspectorate
  institute institution insurer jail journal judiciary junta kindergarten knesset lab laboratory
  league legislature lender library lobby magazine manufacturer military militia ministry mission
  morgue mosque movement municipality museum navy network newspaper non-profit nonprofit
  observatory office operator opposition organisation organization outlet panel paper parliament
  party police portal prefecture presidency prison publisher rada refinery regime regiment
  regulator retailer school secretariat senate service shipyard society squad startup station
  studio subcommittee supermarket syndicate synod tabloid task-force taskforce team temple
  think-tank thinktank treasury tribunal trust union unit university utility watchdog website
  weekly wing
`)

/**
 * Head nouns of texts, counts and recordings that a claim is credited to: “report”, “figures”, “indictment”. Singular
 * and plural where news uses both; all lower case.
 *
 * Left out: who wrote them, words that seldom speak (“contract”, “list”, “map”) and ones that mostly mean
 * something else (“order”, “address”, “model”, “column”).
 */
export const DOCUMENT_NOUNS: readonly string[] = list(`
  accord advisory affidavit agreement alert analysis announcement article assessment audio audit
  autopsy bill biography blog book briefing broadcast brochure bulletin cable census certificate
  communique communiqué complaint data database dataset declaration decree diary document
  documents dossier e-mail editorial email enquiry estimate estimates figure figures file files
  filing filings findings footage forecast forecasts index indictment inquiry interview
  investigation judgement judgment lawsuit leaflet letter log logs manifesto memo memoir
  memorandum message notice op-ed outlook pamphlet paper papers petition poll polls post poster
  posting posts probe projection projections proposal prospectus questionnaire ranking readout
  record recording records register registry release report reports research resolution results
  review ruling speech statement statements statistics studies study survey surveys tallies tally
  telegram testimony transcript treaty tweet tweets update verdict video warrant website
`)

/** Words set apart by white space: a third of the size of an array in the bundle. */
function list(words: string): readonly string[] {
  return words.trim().split(/\s+/)
}
