package se.rattdela.casework.unmet;

/** What stood in the way, as it is counted. Names are stored and reported: add, never rename. */
public enum Hindrance {
  /** Ingen bestämmelse bryter sekretessen. */
  H1,
  /** Åldersgränsen: personen har fyllt 21 år. */
  H2,
  /** Rättsläget är oklart. */
  H3,
  /** Svaret kom för sent. */
  H4,
  /** Bedömningen talade emot: menprövning eller intresseavvägning. */
  H5,
  /** Den andra myndigheten lämnade inte ut. */
  H6,
  /** Det fanns inget säkert sätt att lämna uppgiften. */
  H7,
  /** Annat, som beskrivs. */
  H9
}
