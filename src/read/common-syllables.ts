/**
 * The commonest syllables of Korean prose, particles and endings first: about half of all Hangul in any news text.
 * Bytes of another encoding read as CP949 give Hangul too, but not these.
 */
export const COMMON_SYLLABLES: ReadonlySet<string> = new Set(
  "이다는에의을가고지로한하사도기을를은서자인시대해정스리아그수전국장으일어나어원부보상과라제만들성공개했있고주년인업계경미산금것신연구조유비동소중치위세용선분등월억조투",
);
