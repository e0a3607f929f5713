/** Words of partnerships, read once from `seeds/lexicon/partnership.json`. */
import seeds from "../../../seeds/lexicon/partnership.json" with { type: "json" };
import type { Predicate } from "../../clause/phrase.js";
import { WordSet } from "../../text/word-set.js";

const joint = new WordSet(seeds.joint);
const goesOn = new WordSet(seeds.goesOn);
const settingUp = new WordSet(seeds.settingUp);

/** `협력 [확대]`, `제휴 [관계]`: the noun behind leaves it the event; `협력 [업체]`, `협업 [소식]` does not. */
export const leavesEvent = (stem: string): boolean => goesOn.has(stem);
/** `합작[법인]`: a company of two, an event only where it is set up. */
export const isVenture = (stem: string): boolean => seeds.ventures.some((noun) => stem.endsWith(noun));
export const isSettingUp = (verb: string): boolean => settingUp.has(verb);
/** `두산로보틱스와도 [비슷한] 협약을`. */
export const isResembling = (text: string): boolean => seeds.resembling.some((word) => text.startsWith(word));
/** `함께`, `공동으로`: behind the partner. */
export const isTogether = (text: string): boolean => seeds.together.some((word) => text.startsWith(word));
/** What two do together that makes them partners: `구축하다`, `개발하다`. */
export const isJoint = (predicate: Predicate): boolean => joint.has(predicate.noun) || joint.has(predicate.lemma);
/** `분쟁에 [합의]했다`: an agreement, if it is on nothing told as an event of its own. */
export const isSettlement = (stem: string): boolean => seeds.settlements.some((noun) => stem.endsWith(noun));
/** `최 행장과 [만나] 협력을 논의했다`: whoever is met is the other side. */
export const isMeeting = (predicate: Predicate): boolean => seeds.meetings.includes(predicate.name);
/** `네이버와 카카오 [간] 협력`. */
export const isBetween = (stem: string): boolean => seeds.between.includes(stem);
/** `합작법인 [형태]로 짓는다`. */
export const isForm = (stem: string): boolean => seeds.forms.includes(stem);
/** `합류하다`, `가입하다`. */
export const isJoining = (predicate: Predicate): boolean => seeds.joining.includes(predicate.noun);
/** `회원사`, `동맹`: what one joins. */
export const isCircle = (stem: string): boolean => seeds.circles.some((noun) => stem.endsWith(noun));
/** `공동 개발`, `협력`: goes on about a partnership told before; an agreement is a new one. */
export const isSoft = (stem: string): boolean => seeds.soft.some((noun) => stem.endsWith(noun));
/** `손잡고`: verbs that join hands at once. */
export const isHandshake = (verb: string): boolean => seeds.handshakes.includes(verb);
/** `결별했다`: what was is no more. */
export const isParting = (stem: string): boolean => seeds.partings.some((noun) => stem.endsWith(noun));
/** `협력하기 위해 [업무협약]을 맺었다`: what is signed. */
export const isPact = (stem: string): boolean => seeds.pacts.some((noun) => stem.endsWith(noun));
