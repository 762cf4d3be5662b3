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
  academic activist actor actress administrator admiral adviser advisor advocate agent aide airman
  ambassador analyst anchor anthropologist arbitrator archaeologist archbishop architect artist
  assemblyman assemblywoman assistant astronaut astronomer astrophysicist athlete attacker attorney
  aunt author autocrat ayatollah banker barrister billionaire biographer biologist bishop blogger
  bodyguard boss botanist brigadier broadcaster broker brother bureaucrat businessman businessperson
  businesswoman bystander cameraman campaigner candidate captain cardinal cardiologist caretaker
  cartoonist ceo cfo chair chairman chairperson chairwoman challenger champion chancellor chef
  chemist chief cleric clerk climatologist co-chair co-director co-founder co-leader co-owner coach
  cofounder colleague colonel columnist comedian commandant commander commentator commissioner
  congressman congresswoman conservative constable consul consultant contender contractor convict
  coo coordinator coroner corporal correspondent cosmonaut councillor councilman counsel counsellor
  counselor criminologist cto daughter dean defendant delegate democrat demographer demonstrator
  dentist deputy designer detective developer dictator diplomat director director-general dissident
  doctor donor driver ecologist economist editor editor-in-chief emeritus emir emperor employee
  engineer entrepreneur envoy epidemiologist executive expert eyewitness farmer father filmmaker
  financier firefighter fisherman footballer forecaster founder friend front-runner frontrunner
  general geneticist geologist governor graduate guard head headmaster headteacher historian
  homeowner host husband imam immunologist inspector inspector-general insurgent inventor
  investigator investor jihadist journalist judge justice king lawmaker lawyer leader lecturer
  legislator lieutenant lieutenant-colonel lobbyist magistrate manager marine marshal mathematician
  mayor mediator medic mep meteorologist microbiologist migrant militant miner minister moderator
  mogul mother mp msp mufti musician negotiator neighbor neighbour neuroscientist nominee novelist
  nurse observer oceanographer officer official oligarch olympian ombudsman ombudswoman oncologist
  operative opponent organiser organizer owner paediatrician paleontologist paramedic
  parliamentarian partner passer-by pastor pathologist peacekeeper pediatrician pensioner pharmacist
  photographer photojournalist physician physicist pilot player policeman policewoman politician
  pollster pontiff pope preacher premier presenter president president-elect priest prince princess
  principal prisoner producer professor prosecutor protester psychiatrist psychologist publisher
  pupil queen rabbi ranger rapper rapporteur rector referee reformer reporter representative
  republican rescuer researcher resident rival ruler sailor scholar scientist secretary
  secretary-general seismologist senator separatist sergeant serviceman sheikh sheriff singer sister
  sociologist soldier solicitor son speaker specialist spokesman spokesperson spokeswoman
  statistician strategist student sultan superintendent supervisor surgeon survivor suspect teacher
  technician technocrat tenant therapist trader trainer treasurer trooper trucker tycoon uncle
  under-secretary undersecretary unionist veteran veterinarian vicar vice-chairman vice-chancellor
  vice-minister vice-president victim virologist volcanologist volunteer warden warlord
  whistleblower widow wife witness writer
`)

/**
 * Titles printed straight before a name, cased as printed, with and without the full stop where both occur.
 *
 * Left out: offices that head a longer phrase (“Prime Minister”), for which {@link ROLE_NOUNS} serve, letters
 * after a name (“KC”, “Jr.”), offices that {@link ROLE_NOUNS} holds (“President”), and “Brother”, “Tun”, “PC” and “DC”, which are more often something else.
 */
export const TITLES: readonly string[] = list(`
  Adm Atty Baron Baroness Brig Capt Cmdr Col Cpl Dame Det Dr Duchess Duke Earl Empress Fr Gen
  Gov Hon Honorable Honourable Insp Lady Lord Lt Maj Major Miss Mr Mrs Ms Mullah Pres Prof Rep Rev
  Sen Señor Señora Sgt Sheik Sir Supt Viscount
`)

/**
 * Plural head nouns of groups that are quoted as one: “officials”, “residents”, “rebels”. All lower case.
 *
 * Left out: pronouns and amounts (“others”, “many”), peoples (“Ukrainians”, for which see the countries) and
 * singular bodies ({@link BODY_NOUNS}). “people”, “men”, “women” and “children” are counted more often than
 * they speak.
 */
export const GROUP_NOUNS: readonly string[] = list(`
  allies asylum-seekers auditors authorities children citizens conscripts conservationists consumers
  critics customers detainees employers environmentalists exporters extremists families fans
  fighters guerrillas hostages importers informants inmates insiders jurors labourers liberals
  locals loyalists manufacturers men militiamen monitors mourners onlookers parents participants
  passengers passers-by patients people pilgrims plaintiffs police protestors pundits rebels
  recruits refugees regulators relatives respondents retailers shareholders sources staff staffers
  strikers supporters terrorists tourists townspeople troops villagers voters women workers
  worshippers
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
  commission committee company confederation conglomerate congress consortium consulate convention
  cooperative corporation corps council court crew daily delegation department developer diocese
  directorate division duma embassy exchequer faction factory faculty federation firm force forces
  foundation fund gang gendarmerie government group guard headquarters hospital house inspectorate
  institute institution insurer jail journal judiciary junta kindergarten knesset lab laboratory
  league legislature lender library lobby magazine manufacturer military militia ministry mission
  morgue mosque movement municipality museum navy network newspaper non-profit nonprofit observatory
  office operator opposition organisation organization outlet pac panel paper parliament party
  police portal prefecture presidency prison publisher rada refinery regime regiment regulator
  retailer school secretariat senate service shipyard society squad startup station studio
  subcommittee supermarket syndicate synod tabloid task-force taskforce team temple think-tank
  thinktank treasury tribunal trust union unit university utility watchdog website weekly wing
`)

/**
 * Head nouns of texts, counts and recordings that a claim is credited to: “report”, “figures”, “indictment”. Singular
 * and plural where news uses both; all lower case.
 *
 * Left out: who wrote them, words that seldom speak (“contract”, “list”, “map”) and ones that mostly mean
 * something else (“order”, “address”, “model”, “column”).
 */
export const DOCUMENT_NOUNS: readonly string[] = list(`
  accord act advisory affidavit agreement alert amendment analysis announcement article assessment
  audio audit autopsy biography blog book briefing broadcast brochure bulletin cable census
  certificate charter communique communiqué complaint constitution data database dataset declaration
  decree diary document documents dossier e-mail editorial email enquiry estimate estimates figure
  figures file files filing filings findings footage forecast forecasts index indictment inquiry
  interview investigation judgement judgment lawsuit leaflet letter log logs manifesto memo memoir
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
