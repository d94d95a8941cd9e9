import { remembered } from '../remembered';

/** Words that newspapers, agencies and stations have in their names. */
const outletName =
  /\b(?:Reuters|AFP|AP|ANI|PTI News|Xinhua|BBC|CNN|CBS|NBC|ABC|NPR|Bloomberg|Al Jazeera|Jazeera|Dawn|Times|Post|News|Tribune|Journal|Herald|Guardian|Press|Radio|TV|Television|Gazette|Mail|Telegraph|Observer|Express|Independent|Monitor|Magazine|Daily|Weekly|Recorder|Voice of America|VOA|Anadolu|Tass|Kyodo|Tolo\w*|Khaama|Pajhwok|Associated Press|Agence France-Presse|Newsweek|Politico|Axios|Harici)\b/;
const outletNoun =
  /\b(?:newspapers?|dailies|daily|news (?:agency|agencies|outlets?|channels?|sites?|website)|media|broadcasters?|wire service|channel|tabloid)\b/i;
/** What an outlet is called later on, and what it brings. */
export const outletNouns =
  'newspaper paper daily weekly magazine outlet channel broadcaster website publication report';

const officer =
  /\b(?:spokes\w+|minister|secretary|officials?|director|department|wing|ministry|statement|conference)\b/i;

/** Whether a name is a news organisation's: what it reports is somebody else's word. */
export const isOutlet = remembered((name) => (outletName.test(name) || outletNoun.test(name)) && !officer.test(name));
