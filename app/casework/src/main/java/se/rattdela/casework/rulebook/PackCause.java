package se.rattdela.casework.rulebook;

/** Why a pack came in force. */
public enum PackCause {
  /** The office was opened for the first time with this program. */
  FIRST,
  /** Two persons put it in force. */
  ACTIVATED,
  /** The program brought another pack of its own, with a higher sequence than any activated one. */
  PROGRAM,
  /** The pack that was in force can no longer be verified. */
  FELL_BACK,
  /** A pack that could not be verified for a time can be so again. */
  RESTORED
}
